import { bareWords } from '../../language/same-words';
import type { Scene } from '../dialog';
import { type CodeSaid, codeSaid } from './code-said';
import { SURE } from '../root/services';
import { looksLikeReference, saidReference } from '../../requests/said-reference';

/** As sure as this, a message is about something that was sent before. */
const SURELY_STATUS = 0.7;

/** Plain ways of asking what became of something. Bare words. */
const ASKS = new RegExp(
  `\\b(${[
    'what( s| is| has|s)? (happened|happening|become|the status|the state) (to|with|of|about) (my|our|that|the) (\\w+ ){0,3}(report|reports|request|requests|reference)',
    'any (news|update|updates|progress|word) (on|about|with|for|regarding)',
    'check (on )?(my|our|a|the) (\\w+ )?(report|reports|request|requests|reference)',
    'status of (my|our|the|a)|how( s| is|s) (my|our) (\\w+ )?(report|request) (going|getting|coming|doing)',
    'update on (my|our)|progress (of|on|with) (my|our)|chasing (up )?(my|our|a)',
    'what have i (reported|sent|asked for)|(show|tell) me my (reports|requests)',
    'beth (sydd|sy) wedi digwydd (i|gyda|efo)( r| fy| ein)?|beth ddigwyddodd (i|gyda|efo)( r| fy| ein)?',
    'unrhyw newyddion (am|ar)|oes (yna )?(unrhyw )?newyddion (am|ar)|beth yw hynt|beth yw statws|statws fy',
    'gwirio fy (nghais|adroddiad|nghyfeirnod|ngheisiadau)|diweddariad (am|ar)|hynt fy',
  ].join('|')})\\b`,
);

/** A wish for a code in order to be told more. */
const CODE =
  /\b(send|text|get|need|want|have|use|new|another) (me )?(a |the )?(new |one time )?code\b|\b(anfon|anfonwch|tecstiwch|angen|eisiau) (y )?c[oô]d\b/;

export const asksForCode = (text: string): boolean => CODE.test(bareWords(text));

/** In plain words, whatever else is open. */
const asksPlainly = (text: string): boolean => ASKS.test(bareWords(text)) || asksForCode(text);

/** Words longer than this tell a story, and a reference in them is a part of it. */
const LONGEST_WITH_REFERENCE = 80;

const isShort = (text: string): boolean => text.length <= LONGEST_WITH_REFERENCE;

/** A reference of ours is most of what was said. */
async function namesRequest({ heard, records }: Scene): Promise<boolean> {
  const reference = isShort(heard.text) ? saidReference(heard.text) : undefined;
  return reference !== undefined && (await records.request(reference)) !== undefined;
}

/**
 * The digits of a try at a code that is out. They are tried wherever they are said, so that every try counts and no
 * digits are logged; where no code is out, six digits may be anything.
 */
export async function codeToTry({ heard, records }: Scene): Promise<CodeSaid | undefined> {
  const code = codeSaid(heard.text);
  return code && (await records.tried(code.digits)).is !== 'gone' ? code : undefined;
}

/** In the middle of something else only plain words count: what was said may be an answer to what was asked. */
export const asksForStatusAside = async (scene: Scene): Promise<boolean> =>
  asksPlainly(scene.heard.text) || (await namesRequest(scene)) || (await codeToTry(scene)) !== undefined;

/** Words without which nobody asks after something: what it is for is only weighed where one of them is said. Bare. */
const LOOKS_BACK = new RegExp(
  `\\b(${[
    'still|yet|any|anyone|anybody|news|update|updates|progress|status|chasing|chase|ref|reference|ago|since|last',
    'reported|report|rang|told|sent|applied|application|ordered|booked|asked|logged|waiting|wait|heard|been|has|have|did',
    'happened|happening|decision|decided|received|coming|whats|hows|wheres|up to|how long|when|where|what',
    'newyddion|adroddiad|cais|nghais|cyfeirnod|hynt|eto|wedi|aros|pryd|ble|beth',
  ].join('|')})\\b`,
);

/**
 * Where nothing is open. What is surely about something on which there is only an article, such as a school place, was
 * never asked for here, and the article says where to ask.
 */
export async function asksForStatus(scene: Scene): Promise<boolean> {
  const { text } = scene.heard;
  if ((isShort(text) && looksLikeReference(text)) || (await asksForStatusAside(scene))) return true;
  if (!LOOKS_BACK.test(bareWords(text))) return false;
  const { is, confidence } = await scene.heard.purpose();
  if (is !== 'status' || confidence < SURELY_STATUS) return false;
  const [best] = await scene.heard.services();
  return !best || best.confidence < SURE || best.is.kind !== 'information';
}
