import type { Lexicon } from './lexicon';

/**
 * A line of the table: things said one after the other, with at most three other words between two of them.
 *
 *     smell*|stink* gas      either of two words, one of them a stem, and then another word
 *     on_fire                words right after one another
 *     @child .. alone        one of a named set of words; up to eight other words between
 *     ~ @child alone         in either order, up to eight other words between
 */
export interface Pattern {
  readonly written: string;
  readonly parts: readonly Part[];
}

/** Ways of saying one thing: of each the numbers of its words, which stand right after one another. */
export type Ways = readonly (readonly number[])[];

interface Part {
  readonly ways: Ways;
  /** Most other words between the part before and this one. */
  readonly gap: number;
}

const NEAR = 3;
const FAR = 8;

export type Sets = Readonly<Record<string, string>>;

/** Reads lines of the table. The same ways of saying a thing become one object, so that a text is searched for them once. */
export class PatternReader {
  private readonly ways = new Map<string, Ways>();

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
    const words = line.split(' ');
    if (words[0] !== '~') return [{ written: line, parts: this.readParts(words) }];
    const apart = words.slice(1).flatMap((word, i) => (i === 0 ? [word] : ['..', word]));
    return [apart, [...apart].reverse()].map((order) => ({ written: line, parts: this.readParts(order) }));
  }

  private readParts(words: readonly string[]): Part[] {
    return words.flatMap((word, i) =>
      word === '..' ? [] : [{ gap: words[i - 1] === '..' ? FAR : NEAR, ways: this.waysOf(word) }],
    );
  }

  private waysOf(word: string): Ways {
    let ways = this.ways.get(word);
    if (!ways) {
      const said = new Set(this.inFull(word));
      ways = [...said].map((way) => way.split('_').map((one) => this.lexicon.term(one)));
      this.ways.set(word, ways);
    }
    return ways;
  }

  private inFull(word: string): string[] {
    return word.split('|').flatMap((way) => {
      if (!way.startsWith('@')) return [way];
      const set = this.sets[way.slice(1)];
      if (set === undefined) throw new Error(`No set of words is called ${way}.`);
      return set.split(' ').flatMap((one) => this.inFull(one));
    });
  }
}
