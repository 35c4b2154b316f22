import { bareWords } from './same-words';

/** What people say of an answer that they were given. */
export type FollowUp = 'more' | 'helped' | 'not-helped';

/** Whole messages only: "more bins" is about bins. Small letters, no signs, no accents. */
const SAID: Readonly<Record<FollowUp, RegExp>> = {
  more: /^(yes |and )?(more|tell me( some)? more|say more|hear more|a bit more|anything more|more (info|information|details?)|read on|go on|carry on|continue|the rest( of it)?|and|what else|mwy|rhagor|(dywedwch|dwedwch) (fwy|ragor)|mwy o (wybodaeth|fanylion)|rhagor o wybodaeth|y gweddill|ymlaen|beth arall)( then)?$/,
  helped:
    /^(yes )?((that|it|this)( s| has| is| was)? )?(answers (it|that|my question)|helps|helped|(very |really )?(helpful|useful)|all i (needed|wanted)( to know)?|what i (needed|wanted)( to know)?|clear now|mae hynny n (helpu|ddefnyddiol)|dyna oedd ei angen|defnyddiol)$/,
  'not-helped':
    /^(no |sorry )*((that|it|this)( s| is| was)? ?(not|isnt|isn t|wasnt|wasn t|didnt|didn t|doesnt|doesn t|does not|did not)|thats not|its not|not)( really)? (it|right|help( me)?|helpful|useful|answer (it|that|my question)|(what i|the question i) (asked|meant|wanted|needed)|my question|nid dyna (oedd gen i|ofynnais i))$|^(nid dyna (oedd gen i|ofynnais i|roeddwn i n ei ofyn)|dydy hynny ddim yn (helpu|ateb fy nghwestiwn)|wrong answer|anghywir)$/,
};

const LONGEST = 60;

export function followUp(text: string): FollowUp | undefined {
  if (text.length > LONGEST) return undefined;
  const said = bareWords(text).replace(/ (please|pls|thanks|thank you|os gwelwch yn dda|plis|diolch)$/, '');
  return (Object.keys(SAID) as FollowUp[]).find((kind) => SAID[kind].test(said));
}
