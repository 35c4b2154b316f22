import type { Pattern, Thing, WayOfSaying, Words } from './pattern';

type Span = readonly [start: number, end: number];

/** One sentence, searched for what the table knows. */
export class Search {
  /** What may be said in the sentence, since the words are there. */
  readonly said = new Set<Thing>();
  private readonly spans = new Map<Thing, readonly Span[]>();

  /**
   * `at`: where each word of the table stands, by the word's number, in order. `farthest`: most words between two parts
   * of a pattern, however many it allows.
   */
  constructor(
    private readonly at: ReadonlyMap<number, readonly number[]>,
    waysFrom: ReadonlyMap<number, readonly WayOfSaying[]>,
    private readonly farthest: number,
  ) {
    for (const first of at.keys())
      for (const { words, says } of waysFrom.get(first) ?? []) if (this.hasAll(words)) this.said.add(says);
  }

  /** Whether the sentence holds the pattern. One walk over the places of each part: nothing is tried twice. */
  holds({ parts }: Pattern): boolean {
    if (parts.some(({ thing }) => !this.said.has(thing))) return false;
    let ends: readonly number[] | undefined;
    for (const { thing, gap } of parts) {
      const spans = this.spansOf(thing);
      ends =
        ends === undefined
          ? spans.map(([, end]) => end)
          : following(ends, spans, Math.min(gap, this.farthest));
      if (ends.length === 0) return false;
    }
    return true;
  }

  private hasAll(words: Words): boolean {
    return words.length === 1 || words.every((word) => this.at.has(word));
  }

  private spansOf(thing: Thing): readonly Span[] {
    let spans = this.spans.get(thing);
    if (!spans) {
      const found = thing.ways.flatMap((words) => this.spansOfWay(words));
      this.spans.set(thing, (spans = found.sort((a, b) => a[0] - b[0])));
    }
    return spans;
  }

  private spansOfWay(words: Words): Span[] {
    if (!this.at.has(words[0]!) || !this.hasAll(words)) return [];
    return this.at
      .get(words[0]!)!
      .filter((start) => words.every((word, i) => this.at.get(word)!.includes(start + i)))
      .map((start) => [start, start + words.length - 1]);
  }
}

/** Of the spans, which are in order, the ends of those that begin at most `gap` words after one of the ends before. */
function following(ends: readonly number[], spans: readonly Span[], gap: number): number[] {
  const before = ends.length > 1 ? [...ends].sort((a, b) => a - b) : ends;
  const after: number[] = [];
  let i = 0;
  for (const [start, end] of spans) {
    while (i < before.length && before[i]! < start) i++;
    const nearest = i > 0 ? before[i - 1]! : undefined;
    if (nearest !== undefined && start - nearest - 1 <= gap) after.push(end);
  }
  return after;
}
