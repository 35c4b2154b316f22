import { slips } from '../words/distance';
import { mutations } from './mutations';
import { addTo } from './pattern';

/** Words shorter than this are taken as they are: too many others are a slip away. */
const SHORTEST_MISSPELT = 5;
const LONGEST_WORD = 24;
const SHORTEST_STEM = 3;
/** So many words are remembered with what they may be: more than people use in a day, and a few megabytes at most. */
const REMEMBERED = 20_000;

/** Numbers the words and stems of the table, and finds which of them a word may be, misspelt or not. */
export class Lexicon {
  private readonly words = new Map<string, number>();
  private readonly stems = new Map<string, number>();
  private readonly oneOff = new Map<string, string[]>();
  private readonly known: ReadonlySet<string>;
  private readonly remembered = new Map<string, readonly number[]>();
  private count = 0;

  /** `known` are words of their own, however near they come to one of the table; `welsh` ones mutate. */
  constructor(
    known: readonly string[],
    private readonly welsh: ReadonlySet<string>,
  ) {
    this.known = new Set(known);
  }

  /** The number of a word, or of a stem written with a star at its end. */
  term(written: string): number {
    const into = written.endsWith('*') ? this.stems : this.words;
    const word = written.replace('*', '');
    let id = into.get(word);
    if (id === undefined) {
      into.set(word, (id = this.count++));
      if (into === this.words && word.length >= SHORTEST_MISSPELT) this.learnSlips(word);
      if (this.welsh.has(word)) for (const form of mutations(word)) if (!into.has(form)) into.set(form, id);
    }
    return id;
  }

  /** Where in a sentence each word of the table stands, by the word's number, in order. */
  placesOf(words: readonly string[]): Map<number, number[]> {
    const at = new Map<number, number[]>();
    words.forEach((word, i) => {
      for (const term of this.termsOf(word)) addTo(at, term, i);
    });
    return at;
  }

  /** Numbers of all that the word may be. */
  private termsOf(word: string): readonly number[] {
    const before = this.remembered.get(word);
    if (before) return before;
    const terms = this.lookUp(word);
    if (word.length <= LONGEST_WORD && this.remembered.size < REMEMBERED) this.remembered.set(word, terms);
    return terms;
  }

  private lookUp(word: string): readonly number[] {
    const terms: number[] = [];
    for (let end = SHORTEST_STEM; end <= word.length && end <= LONGEST_WORD; end++) {
      const stem = this.stems.get(word.slice(0, end));
      if (stem !== undefined) terms.push(stem);
    }
    const exact = this.words.get(word);
    if (exact !== undefined) terms.push(exact);
    return terms.length > 0 ? terms : this.misspelt(word);
  }

  private misspelt(word: string): number[] {
    if (word.length < SHORTEST_MISSPELT || word.length > LONGEST_WORD || this.known.has(word)) return [];
    const meant = new Set<string>();
    for (const part of partsLessOne(word))
      for (const candidate of this.oneOff.get(part) ?? [])
        if (candidate[0] === word[0] && slips(candidate, word, 1) <= 1) meant.add(candidate);
    return [...meant].map((one) => this.words.get(one)!);
  }

  private learnSlips(word: string): void {
    for (const part of partsLessOne(word)) {
      const list = this.oneOff.get(part);
      if (list) list.push(word);
      else this.oneOff.set(part, [word]);
    }
  }
}

/** The word itself, and the word without each of its letters: two words a slip apart have one of these in common. */
function partsLessOne(word: string): Set<string> {
  const parts = new Set([word]);
  for (let i = 0; i < word.length; i++) parts.add(word.slice(0, i) + word.slice(i + 1));
  return parts;
}
