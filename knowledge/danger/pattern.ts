import type { Lexicon } from './lexicon';

/**
 * A line of the table: things said one after the other, with at most three other words between two of them.
 *
 *     smell*|stink* gas      either of two words, one of them a stem, and then another word
 *     on_fire                words right after one another
 *     @child .. alone        one of a named set of words; up to eight other words between
 *     ~ @child alone         in either order, up to eight other words between
 *     ! @folk hurt           what takes it back is marked so as well: a word about a wall does not
 *     ^_fire_$               the sentence from its beginning (^) to its end ($)
 */
export interface Pattern {
  readonly written: string;
  readonly parts: readonly Part[];
  /** Marked with "!". */
  readonly strong: boolean;
}

/** One thing that may be said, in any of several ways. */
export interface Thing {
  readonly written: string;
  readonly ways: Words[];
}

/** The numbers of words that stand right after one another. */
export type Words = readonly number[];

export interface WayOfSaying {
  readonly words: Words;
  readonly says: Thing;
}

interface Part {
  readonly thing: Thing;
  /** Most other words between the part before and this one. */
  readonly gap: number;
}

const NEAR = 3;
const FAR = 8;

export type Sets = Readonly<Record<string, string>>;

/** Reads lines of the table. What is written in many of them becomes one thing, which is looked for once in a text. */
export class PatternReader {
  /** Ways of saying things by the number of the word that they begin with. */
  readonly waysFrom = new Map<number, WayOfSaying[]>();
  private readonly things = new Map<string, Thing>();
  /** The named sets, each written out once. */
  private readonly inSet = new Map<string, readonly string[]>();
  /** The numbers of what is said one way in many of the lines. */
  private readonly wordsOf = new Map<string, Words>();

  constructor(
    private readonly lexicon: Lexicon,
    private readonly sets: Sets,
  ) {}

  read(lines: string): Pattern[] {
    return lines
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
      .flatMap((line) => this.readLine(line));
  }

  private readLine(line: string): Pattern[] {
    const strong = line.startsWith('! ');
    const words = line.replace(/^! /, '').split(' ');
    if (words[0] !== '~') return [{ written: line, parts: this.readParts(words), strong }];
    const apart = words.slice(1).flatMap((word, i) => (i === 0 ? [word] : ['..', word]));
    return [apart, [...apart].reverse()].map((order) => ({
      written: line,
      parts: this.readParts(order),
      strong,
    }));
  }

  private readParts(words: readonly string[]): Part[] {
    return words.flatMap((word, i) =>
      word === '..' ? [] : [{ gap: words[i - 1] === '..' ? FAR : NEAR, thing: this.thing(word) }],
    );
  }

  private thing(written: string): Thing {
    let thing = this.things.get(written);
    if (!thing) {
      this.things.set(written, (thing = { written, ways: [] }));
      for (const way of new Set(this.inFull(written))) this.learn(way, thing);
    }
    return thing;
  }

  private learn(way: string, says: Thing): void {
    const words = this.wordsOf.get(way) ?? way.split('_').map((word) => this.lexicon.term(word));
    this.wordsOf.set(way, words);
    says.ways.push(words);
    addTo(this.waysFrom, words[0]!, { words, says });
  }

  private inFull(written: string): string[] {
    return written.split('|').flatMap((way) => {
      if (!way.startsWith('@')) return [way];
      const known = this.inSet.get(way) ?? this.wholeSet(way);
      this.inSet.set(way, known);
      return known;
    });
  }

  private wholeSet(way: string): readonly string[] {
    const set = this.sets[way.slice(1)];
    if (set === undefined) throw new Error(`No set of words is called ${way}.`);
    return set.split(' ').flatMap((one) => this.inFull(one));
  }
}

/** Adds to one of the lists of a map, which may be its first. */
export function addTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
