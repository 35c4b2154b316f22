import { SMALL } from './said';
import type { Said } from './said';
import type { Span } from './spans';

/** Below this the person's own words are offered beside the guess. */
export const SURE = 0.75;

/** Half a name, or one with a slip, is a place only if not much else was said: "there is a tree down" is not "the Tree Inn". */
export function carries(span: Span, said: Said): boolean {
  if (span.confidence >= SURE) return true;
  let others = 0;
  for (let i = 0; i < said.words.length; i++)
    if ((i < span.from || i >= span.to) && !SMALL.has(said.words[i]!)) others++;
  return others <= 2;
}

/** The best reading of each stretch: a name inside a longer one that fits as well is part of it. */
export function bestReadings(spans: readonly Span[]): Span[] {
  const byPlace = new Map<string, Span>();
  for (const span of spans) {
    const { kind, name, area, ward } = span.named.entry;
    const key = `${kind}|${name}|${area}|${ward}`;
    const other = byPlace.get(key);
    if (!other || other.confidence < span.confidence) byPlace.set(key, span);
  }
  const sorted = [...byPlace.values()].sort(
    (a, b) => b.confidence - a.confidence || b.to - b.from - (a.to - a.from),
  );
  return sorted.filter(
    (span, i) => !sorted.slice(0, 40).some((better, k) => k !== i && covers(better, span)),
  );
}

/** Words of the name itself: a house number beside it makes it no longer. */
const wordsIn = ({ from, to, number }: Span): number =>
  to - from - (number === undefined ? 0 : number.split(' ').length);

function covers(better: Span, span: Span): boolean {
  const overlap = better.from < span.to && span.from < better.to;
  if (!overlap) return false;
  // "Castle Hill" is not the castle: a name that takes up more of the words wins among equals.
  const longer = wordsIn(better) > wordsIn(span) && better.from <= span.from && better.to >= span.to;
  return better.confidence >= span.confidence + (longer ? -0.05 : 0.15);
}
