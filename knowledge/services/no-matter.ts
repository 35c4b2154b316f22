import { BETWEEN, LEADING_UP } from '../words/little-words';
import { bare, plain, wordsOf } from '../words/plain';

const isLittle = (word: string): boolean => BETWEEN.has(word) || LEADING_UP.has(word);

/** Whether nothing of it can tell what it is about, as in "so the thing is": what such words resemble is chance. */
export const namesNothing = (text: string): boolean =>
  wordsOf(plain(text)).every((word) => isLittle(bare(word)));
