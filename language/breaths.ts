import type { Language } from './reply';
import { secondsOf } from './speaking-time';

/** The signs of a reference, "4, 7, K. T, 2", and the groups of a number belong together. */
const BETWEEN_SENTENCES = /(?<=[.?!])\s+(?![\dA-Z],)/;
const BETWEEN_PARTS = /(?<=[,;:])\s+(?!\d|[A-Z][,.])/;

/** Whole sentences, as many together as can be said in so many seconds; one that is longer by itself stays whole. */
export const inBreaths = (words: string, language: Language, seconds: number): string[] =>
  together(words.split(BETWEEN_SENTENCES).filter(Boolean), language, seconds);

const inShortBreaths = (words: string, language: Language, seconds: number): string[] =>
  inBreaths(words, language, seconds).flatMap((breath) =>
    secondsOf(breath, language) > seconds
      ? together(breath.split(BETWEEN_PARTS), language, seconds)
      : [breath],
  );

function together(pieces: readonly string[], language: Language, seconds: number): string[] {
  const breaths: string[] = [];
  for (const piece of pieces) {
    const last = breaths.at(-1);
    const both = `${last} ${piece}`;
    if (last === undefined || secondsOf(both, language) > seconds) breaths.push(piece);
    else breaths[breaths.length - 1] = both;
  }
  return breaths;
}

export interface Passage {
  readonly language: Language;
  readonly text: string;
  /** Said at three quarters of the usual speed. */
  readonly slowly?: boolean;
}

const SLOW = 0.75;

/**
 * What is to be said, cut into breaths of so many seconds, a sentence that is longer between its parts. One breath may
 * hold passages in several languages.
 */
export function breathsOf(passages: readonly Passage[], seconds: number): Passage[][] {
  const breaths: Passage[][] = [];
  let left = 0;
  for (const passage of passages) {
    const pace = passage.slowly ? SLOW : 1;
    const paragraphs = passage.text.split(/\n+/);
    for (const text of paragraphs.flatMap((one) => inShortBreaths(one, passage.language, seconds * pace))) {
      const takes = secondsOf(text, passage.language) / pace;
      const last = breaths.at(-1);
      if (last && takes <= left) last.push({ ...passage, text });
      else {
        breaths.push([{ ...passage, text }]);
        left = seconds;
      }
      left -= takes;
    }
  }
  return breaths;
}
