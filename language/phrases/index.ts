import { en } from './en';
import type { Phrase } from './phrase';

/** The words of a phrase on every kind of channel. */
export const wordingsOf = (phrase: Phrase): string[] =>
  typeof phrase === 'string' ? [phrase] : Object.values(phrase);

/** The names of the gaps in a wording, once each. */
export const gapsOf = (words: string): string[] => [
  ...new Set([...words.matchAll(/\{([a-z]+)\}/g)].map((found) => found[1]!)),
];

/** By key, the gaps that a council may use where it words a phrase in its own way. */
export const phraseGaps: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries<Phrase>(en).map(([key, phrase]) => [key, [...new Set(wordingsOf(phrase).flatMap(gapsOf))]]),
);
