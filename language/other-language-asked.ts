import { OTHER_LANGUAGES } from './other-languages';
import { bareWords } from './same-words';

/** Names that people use beside those in the lists of the Unicode CLDR. */
const ALSO_CALLED: Readonly<Record<string, string>> = {
  bengali: 'bn',
  farsi: 'fa',
  persian: 'fa',
  kurdish: 'ckb',
  mandarin: 'zh',
  cantonese: 'zh',
  panjabi: 'pa',
  filipino: 'tl',
};

/** By name, in English and in Welsh, the languages in which we have words to say that we don't understand them. */
const CODES = new Map(Object.entries(ALSO_CALLED).filter(([, code]) => code in OTHER_LANGUAGES));
for (const names of [['en'], ['cy']].map((in_) => new Intl.DisplayNames(in_, { type: 'language' })))
  for (const code of Object.keys(OTHER_LANGUAGES)) CODES.set(bareWords(names.of(code) ?? code), code);

const NAME = `(${[...CODES.keys()].join('|')})`;
const SOMEONE =
  '(you|u|anyone|anybody|someone|somebody|any of you)( there| here)?( who| that)?( can| could)?';

/** Whole messages only; bare words. */
const ASKS = [
  `(hi |hello )?((do|does|can|could|is|are) (there )?)?${SOMEONE} (speaks?|talks?|understands?|knows?|writes?|reply|answer)( in)? ${NAME}`,
  `(can|could|may) (i|we) (speak|talk|write|chat)( to (you|someone|somebody))?( in)? ${NAME}`,
  `(i|we)( only| just)? (speak|want|need|would like|prefer|d like)( to)?( speak| talk| write)?( only)?( in)? ${NAME}( only)?`,
  `((i|we) (need|want) )?(an? )?${NAME} (interpreter|translator|speaker|please)`,
  `(oes (yna )?(rhywun|unrhyw un)( yno)?( yn| sy n)?|(ydych|dych) chi n|(ga|gaf|alla) i) (siarad|deall)( yn)? ${NAME}`,
].map((pattern) => new RegExp(`^${pattern}$`));

const NO_ENGLISH = [
  '(sorry )?(i|we) (do not|dont|don t|cannot|cant|can t)( really)? (speak|understand|read|write|know)( very)?( good| much| any| well)? english( very)?( well| good| much| language)?',
  '(sorry )?no( speak)?( good)? english|(sorry )?my english (is )?(not (very )?(good|well)|bad|poor|no good|very bad)',
  '((i|we) (need|want) |(can|could) (i|we) (have|get) |do you have |have you got )?(an? )?(interpreter|translator|interpreting service)',
  '(dw i|dwi|rydw i|dw) (angen|eisiau|isio) (cyfieithydd|cyfieithu)|dydw i ddim yn (siarad|deall) (saesneg|cymraeg)( na (saesneg|chymraeg))?',
].map((pattern) => new RegExp(`^(${pattern})$`));

/**
 * Whether a message asks, in English or Welsh, for another language or for an interpreter: the code of the language
 * (BCP 47), or `''` if it names none in which we have words.
 */
export function otherLanguageAsked(text: string): string | undefined {
  if (text.length > 80) return undefined;
  const said = bareWords(text).replace(/ (please|plis|os gwelwch yn dda)$/, '');
  if (NO_ENGLISH.some((pattern) => pattern.test(said))) return '';
  const asked = [bareWords(text), said].some((words) => ASKS.some((pattern) => pattern.test(words)));
  const name = asked ? new RegExp(`\\b${NAME}\\b`).exec(said)?.[1] : undefined;
  return name && CODES.get(name);
}
