import { numeralAt } from '../words/numerals';
import type { Gazetteer, Named } from './gazetteer';
import { isShared, isStreetType } from './street-words';

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

/** All stretches that may name a place. `open`: the text answers "where is it?", so that less than a full name will do. */
export function spansIn(all: readonly string[], gazetteer: Gazetteer, open: boolean): Span[] {
  const words = all.length > MOST_WORDS ? all.slice(0, MOST_WORDS) : all;
  const spans: Span[] = [];
  let misspelt = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    for (const named of gazetteer.having(word)) keep(spans, align(words, i, word, 0, named, open, gazetteer));
    for (const named of joinedAt(words, i, gazetteer)) keep(spans, named);
    if (gazetteer.spelling.has(word) || misspelt >= MOST_MISSPELT || !worthCorrecting(words, i, open))
      continue;
    misspelt++;
    for (const meant of gazetteer.spelling.near(word))
      for (const named of gazetteer.having(meant))
        keep(spans, align(words, i, meant, 1, named, open, gazetteer));
  }
  return spans;
}

function keep(spans: Span[], span: Span | undefined): void {
  if (span) spans.push(span);
}

function worthCorrecting(words: readonly string[], at: number, open: boolean): boolean {
  if (open && words[at]!.length > 3) return true;
  const next = words[at + 1] ?? '';
  return isStreetType(next) || isStreetType(words[at + 2] ?? '') || isStreetType(words[at - 1] ?? '');
}

/** "milllane", and "kings way" for Kingsway. */
function joinedAt(words: readonly string[], at: number, gazetteer: Gazetteer): Span[] {
  const spans: Span[] = [];
  for (let n = 1; n <= 3 && at + n <= words.length; n++) {
    const joined = n === 1 ? words[at]! : words.slice(at, at + n).join('');
    if (joined.length < (n === 1 ? 4 : 6)) continue;
    const places =
      n === 1 ? gazetteer.joined(joined) : gazetteer.having(joined).filter((p) => p.core.length === 1);
    for (const named of places) {
      const wanted =
        named.words.length > named.core.length && named.core.join('') === joined
          ? named.words[named.words.length - 1]
          : undefined;
      const typed = wanted === undefined || words[at + n] === wanted;
      const to = at + n + (wanted !== undefined && typed ? 1 : 0);
      spans.push(withNumber({ named, from: at, to, confidence: typed ? 0.9 : 0.5 }, words));
    }
  }
  return spans;
}

/** Lays a name over the text so that `meant`, which stands at `at`, falls on its place, and counts what fits. */
function align(
  words: readonly string[],
  at: number,
  meant: string,
  slipped: number,
  named: Named,
  open: boolean,
  gazetteer: Gazetteer,
): Span | undefined {
  const { core } = named;
  const start = at - core.indexOf(meant);
  let weight = 0;
  let matched = 0;
  let first = -1;
  let last = -1;
  let slips = slipped;
  for (let k = 0; k < core.length; k++) {
    const part = core[k]!;
    const here = words[start + k];
    const share = isShared(part) ? 0.4 : 1;
    weight += share;
    if (here === undefined) continue;
    const exact = here === part || (start + k === at && part === meant);
    if (!exact && !(here.length > 3 && gazetteer.spelling.near(here).includes(part))) continue;
    if (!exact) slips++;
    matched += share;
    if (first < 0) first = start + k;
    last = start + k;
  }
  if (first !== at) return undefined;
  const span = { named, from: first, to: last + 1 };
  const confidence =
    named.entry.kind === 'street'
      ? streetConfidence(words, span, matched / weight, open)
      : landmarkConfidence(words, span, matched / weight, open);
  return confidence === undefined
    ? undefined
    : withNumber({ ...span, ...confidence, confidence: confidence.confidence - 0.12 * slips }, words);
}

type Bounds = Pick<Span, 'named' | 'from' | 'to'>;

function streetConfidence(
  words: readonly string[],
  span: Bounds,
  share: number,
  open: boolean,
): Pick<Span, 'from' | 'to' | 'confidence'> | undefined {
  const { named, from, to } = span;
  if (share < 1) return undefined;
  if (named.core.length === named.words.length) return { from, to, confidence: 0.9 };
  const leading = named.words[0] !== named.core[0];
  const wanted = leading ? named.words[0] : named.words[named.words.length - 1];
  const there = words[leading ? from - 1 : to];
  if (there === wanted)
    return leading ? { from: from - 1, to, confidence: 0.95 } : { from, to: to + 1, confidence: 0.95 };
  if (!open) return undefined;
  if (there !== undefined && isStreetType(there))
    return leading ? undefined : { from, to: to + 1, confidence: 0.45 };
  return named.core.every(isShared) ? undefined : { from, to, confidence: 0.6 };
}

function landmarkConfidence(
  words: readonly string[],
  span: Bounds,
  share: number,
  open: boolean,
): Pick<Span, 'from' | 'to' | 'confidence'> | undefined {
  const { named, from, to } = span;
  if (share === 1) {
    const telling = named.core.length > 1 || !isShared(named.core[0]!);
    return telling || open ? { from, to, confidence: telling ? 0.92 : 0.6 } : undefined;
  }
  if (!open) return undefined;
  // "The library" may be any that there is; "lane" is no part of a name that one would say alone.
  if (words.slice(from, to).every(isShared))
    return isStreetType(words[from]!) ? undefined : { from, to, confidence: 0.4 };
  return share >= 0.5 ? { from, to, confidence: 0.55 + 0.3 * share } : undefined;
}

const HOUSE = /^\d{1,4}[a-z]?$/;

/** A house number beside a street: "16 Mill Lane", "sixteen", "flat 2 16", "Mill Lane number 16". */
function withNumber(span: Span, words: readonly string[]): Span {
  if (span.named.entry.kind !== 'street') return span;
  const article = words[span.from - 1] === 'the' && span.named.entry.name.startsWith('The ');
  if (article) return withNumber({ ...span, from: span.from - 1 }, words);
  const before = words[span.from - 1] ?? '';
  if (HOUSE.test(before)) {
    const flat =
      words[span.from - 3] === 'flat' || words[span.from - 3] === 'fflat' ? words[span.from - 2] : undefined;
    const number = flat !== undefined && HOUSE.test(flat) ? `Flat ${flat}, ${before}` : before;
    return { ...span, from: span.from - (number === before ? 1 : 3), number, confidence: surer(span) };
  }
  const after = words[span.to] ?? '';
  const named = after === 'number' || after === 'no' || after === 'rhif' || after === 'num';
  const trailing = named ? (words[span.to + 1] ?? '') : span.to === words.length - 1 ? after : '';
  if (HOUSE.test(trailing))
    return { ...span, to: span.to + (named ? 2 : 1), number: trailing, confidence: surer(span) };
  for (let n = 3; n > 0; n--) {
    const numeral = span.from - n >= 0 ? numeralAt(words, span.from - n) : undefined;
    if (numeral?.length === n && numeral.number > 0)
      return { ...span, from: span.from - n, number: String(numeral.number), confidence: surer(span) };
  }
  return span;
}

const surer = (span: Span): number => Math.min(0.97, span.confidence + 0.02);
