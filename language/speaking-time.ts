import type { Language } from './reply';

/** What each part of a text adds to the time in which it is said, s. */
interface Pace {
  readonly letter: number;
  readonly word: number;
  readonly digit: number;
  /** A comma, a colon or a semicolon. */
  readonly pause: number;
  /** The end of a sentence. */
  readonly end: number;
}

/**
 * A patient voice, of 150 words a minute. Found by least squares from the time that espeak-ng takes for every phrase of
 * ours that is spoken; tests/language/speaking-time says how near it comes.
 */
const PACES: Readonly<Record<Language, Pace>> = {
  en: { letter: 0.0582, word: 0.0747, digit: 0.3511, pause: 0.266, end: 0.3291 },
  cy: { letter: 0.0616, word: 0.0818, digit: 0.2668, pause: 0.3926, end: 0.3784 },
};

/** How long a voice takes to say the words, s. */
export function secondsOf(words: string, language: Language): number {
  const pace = PACES[language];
  return (
    count(words, /\p{L}/gu) * pace.letter +
    count(words, /\S*\p{L}\S*/gu) * pace.word +
    count(words, /\d/g) * pace.digit +
    count(words, /[,;:](?=\s|$)/g) * pace.pause +
    count(words, /[.?!](?=\s|$)/g) * pace.end
  );
}

const count = (words: string, what: RegExp): number => words.match(what)?.length ?? 0;
