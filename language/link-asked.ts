import { bareWords } from './same-words';

/** What somebody wants who asks for a way to show something, or to go on elsewhere. */
export type LinkAsked = 'photo' | 'link';

/** Whole messages only: "photo radar on Mill Lane" asks for nothing. Small letters, no signs, no accents. */
const SAID: Readonly<Record<LinkAsked, RegExp>> = {
  photo:
    /^((can|could|may|shall|should) i (send|add|attach|upload|text|show|give)( (you|u|in))?|how (can|do) i (send|add|attach|upload)( (you|u))?|i (want|d like|would like) to (send|add|attach)( (you|u))?|(i ve|ive|i have)( got)?|(send|add|attach|upload)|(do you|d you) (want|need)|ga i (anfon|ychwanegu)|mae gen i|mae gyda fi|(anfon|ychwanegu))?( ?(a|an|my|some|the|one) )? ?(photo|photos|picture|pictures|pic|pics|image|photograph|llun|lun|lluniau)( (to|with|of) (you|it|this|that))?( o hwn)?$/,
  link: /^((can|could|will|would) (you|u) )?((text|send|sms)( me)?( (a|the|that))? link|link)( (to|by|on) (this|my|the)? ?(phone|number|mobile|text))?( instead)?$|^(allwch chi )?(anfon|anfonwch|tecstio|tecstiwch)( (y|r|i mi))? (dolen|ddolen)( ata i| i mi)?$|^dolen$/,
};

const LONGEST = 60;

export function linkAsked(text: string): LinkAsked | undefined {
  if (text.length > LONGEST) return undefined;
  const said = bareWords(text).replace(/ (please|pls|plis|thanks|os gwelwch yn dda)$/, '');
  return (['photo', 'link'] as const).find((kind) => SAID[kind].test(said));
}
