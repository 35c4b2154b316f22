import { LANGUAGES, type Say } from './reply';
import { inWords } from './values';

const ASCII = /^[\x20-\x7e]*$/;

/** Small letters and single spaces, without punctuation or accents: for comparing what was typed with what was offered. */
export const bareWords = (text: string): string =>
  (ASCII.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, ''))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The words of a saying in every language, as a page shows them. */
export const inEveryLanguage = (say: Say): string[] =>
  LANGUAGES.map((language) => inWords(say, { language, medium: 'web' }));

/** Whether a text is this saying and nothing else, in whichever language. */
export function isSaying(text: string, say: Say): boolean {
  const said = bareWords(text);
  return said !== '' && inEveryLanguage(say).some((words) => bareOffer(words) === said);
}

const remembered = new Map<string, string>();

/** Bare words of what is offered, which are the same few again and again. */
function bareOffer(words: string): string {
  const known = remembered.get(words);
  if (known !== undefined) return known;
  if (remembered.size > 5000) remembered.clear();
  const bare = bareWords(words);
  remembered.set(words, bare);
  return bare;
}
