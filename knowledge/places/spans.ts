import { fitOf } from './fit';
import type { Fit } from './fit';
import type { Gazetteer, Named } from './gazetteer';
import { houseNumberBeside } from './house-number';
import { isStreetType, weightOf } from './street-words';

/** A stretch of the text that may name a place. */
export interface Span {
  readonly named: Named;
  readonly from: number;
  readonly to: number;
  readonly confidence: number;
  /** "16", "16a", "Flat 2, 16". */
  readonly number?: string;
}

/** Words of a long letter beyond these can't name the place; looking at all would cost too much. */
const MOST_WORDS = 400;
const MOST_MISSPELT = 40;
const COST_OF_SLIP = 0.12;

/** All stretches that may name a place. `open`: the text answers "where is it?", so that less than a full name will do. */
export function spansIn(all: readonly string[], gazetteer: Gazetteer, open: boolean): Span[] {
  const words = all.length > MOST_WORDS ? all.slice(0, MOST_WORDS) : all;
  const search: Search = { words, gazetteer, open };
  const spans: Span[] = [];
  let misspelt = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    for (const named of gazetteer.having(word)) keep(spans, laid(search, at, word, named));
    for (const span of joinedAt(search, at)) spans.push(span);
    if (gazetteer.spelling.has(word) || misspelt >= MOST_MISSPELT || !worthCorrecting(search, at)) continue;
    misspelt++;
    for (const meant of gazetteer.spelling.near(word))
      for (const named of gazetteer.having(meant)) keep(spans, laid(search, at, meant, named));
  }
  return spans;
}

interface Search {
  readonly words: readonly string[];
  readonly gazetteer: Gazetteer;
  readonly open: boolean;
}

function keep(spans: Span[], span: Span | undefined): void {
  if (span) spans.push(span);
}

function worthCorrecting({ words, open }: Search, at: number): boolean {
  if (open && words[at]!.length > 3) return true;
  const next = words[at + 1] ?? '';
  return isStreetType(next) || isStreetType(words[at + 2] ?? '') || isStreetType(words[at - 1] ?? '');
}

/** "milllane", and "kings way" for Kingsway. */
function joinedAt({ words, gazetteer }: Search, at: number): Span[] {
  const spans: Span[] = [];
  for (let n = 1; n <= 3 && at + n <= words.length; n++) {
    const joined = n === 1 ? words[at]! : words.slice(at, at + n).join('');
    if (joined.length < (n === 1 ? 4 : 6)) continue;
    const places =
      n === 1 ? gazetteer.joined(joined) : gazetteer.having(joined).filter((p) => p.core.length === 1);
    for (const named of places) {
      const type = named.core.join('') === joined ? named.words[named.core.length] : undefined;
      const typed = type === undefined || words[at + n] === type;
      const to = at + n + (type !== undefined && typed ? 1 : 0);
      spans.push(withNumber({ named, from: at, to, confidence: typed ? 0.9 : 0.5 }, words));
    }
  }
  return spans;
}

/** Lays a name over the text so that `meant`, which stands at `at`, falls on its place, and sees how well it fits. */
function laid(search: Search, at: number, meant: string, named: Named): Span | undefined {
  const { words, gazetteer, open } = search;
  const { core } = named;
  const near = (word: string, other: string): boolean =>
    word.length > 3 && gazetteer.spelling.near(word).includes(other);
  const start = at - core.indexOf(meant);
  let weight = 0;
  let matched = 0;
  let slips = 0;
  let to = at;
  for (let k = 0; k < core.length; k++) {
    const part = core[k]!;
    const here = words[start + k];
    weight += weightOf(part);
    if (here === undefined) continue;
    if (here !== part) {
      if (start + k === at ? part !== meant : !near(here, part)) continue;
      // People rarely miss a name's first letter: "weather" is not Heather.
      slips += here[0] === part[0] ? 1 : 2;
    }
    // A name is laid where its first matching word stands, or it would be found once for each.
    if (start + k < at) return undefined;
    matched += weightOf(part);
    to = start + k + 1;
  }
  const fit = fitOf(words, { named, from: at, to, share: matched / weight, slips, open, near });
  return fit && withNumber({ named, ...fit, confidence: fit.confidence - COST_OF_SLIP * slips }, words);
}

function withNumber(span: Fit & { readonly named: Named }, words: readonly string[]): Span {
  if (span.named.entry.kind !== 'street') return span;
  const article = words[span.from - 1] === 'the' && span.named.entry.name.startsWith('The ');
  const from = article ? span.from - 1 : span.from;
  const house = houseNumberBeside(words, from, span.to);
  return house
    ? { ...span, ...house, confidence: Math.min(0.97, span.confidence + 0.02) }
    : { ...span, from };
}
