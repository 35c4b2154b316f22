import type { Pattern, Ways } from './pattern';

type Span = readonly [start: number, end: number];

/** One sentence, searched for patterns. What stands where is found once for each way of saying things. */
export class Search {
  private readonly spans = new Map<Ways, readonly Span[]>();

  /** `at`: where each word of the table stands, by the word's number, in order. */
  constructor(private readonly at: ReadonlyMap<number, readonly number[]>) {}

  /** Whether the sentence holds the pattern. One walk over the places of each part: nothing is tried twice. */
  holds({ parts }: Pattern): boolean {
    let ends: readonly number[] | undefined;
    for (const { ways, gap } of parts) {
      const spans = this.spansOf(ways);
      ends = ends === undefined ? spans.map(([, end]) => end) : following(ends, spans, gap);
      if (ends.length === 0) return false;
    }
    return true;
  }

  private spansOf(ways: Ways): readonly Span[] {
    let spans = this.spans.get(ways);
    if (!spans) this.spans.set(ways, (spans = this.find(ways)));
    return spans;
  }

  private find(ways: Ways): Span[] {
    const spans: Span[] = [];
    for (const way of ways)
      for (const start of this.at.get(way[0]!) ?? [])
        if (way.every((term, i) => i === 0 || this.at.get(term)?.includes(start + i)))
          spans.push([start, start + way.length - 1]);
    return spans.sort((a, b) => a[0] - b[0]);
  }
}

/** Of the spans, the ends of those that begin at most `gap` words after one of the ends before. */
function following(ends: readonly number[], spans: readonly Span[], gap: number): number[] {
  const sorted = [...ends].sort((a, b) => a - b);
  const after: number[] = [];
  let i = 0;
  for (const [start, end] of spans) {
    while (i < sorted.length && sorted[i]! < start) i++;
    const nearest = i > 0 ? sorted[i - 1]! : undefined;
    if (nearest !== undefined && start - nearest - 1 <= gap) after.push(end);
  }
  return after;
}
