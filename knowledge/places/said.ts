import { bare, plain } from '../words/plain';
import type { Span } from './spans';
import { BEFORE, streetWord } from './street-words';

const LONGEST_OWN = 160;

/** A text as the words of an address. */
export interface Said {
  readonly text: string;
  readonly words: readonly string[];
  /** Where each word starts and ends in the text. */
  readonly at: readonly (readonly [number, number])[];
}

export function readSaid(text: string): Said {
  const same = plain(text);
  const kept = same.length === text.length ? text : same;
  const words: string[] = [];
  const at: [number, number][] = [];
  for (const match of same.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:'[\p{L}]+)*/gu)) {
    words.push(streetWord(bare(match[0])));
    at.push([match.index, match.index + match[0].length]);
  }
  return { text: kept, words, at };
}

export const SMALL = new Set([...BEFORE, 'the', 'of', 'y', 'yr', 'and', 'to', 'number', 'no']);

/** "outside 12 Mill Lane" out of a longer message: the name and the small words before it. */
export function phraseAround(span: Span, said: Said): string {
  let from = span.from;
  while (from > 0 && span.from - from < 4 && SMALL.has(said.words[from - 1]!)) from--;
  return said.text.slice(said.at[from]![0], said.at[span.to - 1]![1]);
}

/** The person's own words, as long as a place may be. */
export const cutShort = (text: string): string =>
  text.length > LONGEST_OWN ? `${text.slice(0, LONGEST_OWN - 1).trimEnd()}…` : text;
