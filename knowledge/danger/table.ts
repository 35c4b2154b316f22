import { DANGER_KINDS, type Danger, type DangerKind } from './kinds';
import { Lexicon } from './lexicon';
import { type Pattern, PatternReader } from './pattern';
import { Search } from './search';
import { CALLED_OFF, HEARD_EVEN_SO } from './table/calling-off';
import { CARE } from './table/care';
import { HAZARDS } from './table/hazards';
import { PERSONS } from './table/persons';
import { NO_SLIPS, SETS } from './table/sets';

interface Sign extends Pattern {
  readonly kind: DangerKind;
}

const lexicon = new Lexicon(NO_SLIPS.split(' '));
const reader = new PatternReader(lexicon, SETS);
/** The lines of the table by each word that they can begin with. */
const byFirstWord = new Map<number, Sign[]>();
const unless = new Map<DangerKind, readonly Pattern[]>();
const calledOff = reader.read(CALLED_OFF);

for (const { kind, signs, unless: not = '' } of [...HAZARDS, ...PERSONS, ...CARE]) {
  for (const pattern of reader.read(signs)) index({ ...pattern, kind });
  unless.set(kind, reader.read(not));
}

function index(sign: Sign): void {
  for (const first of new Set(sign.parts[0]!.ways.map((way) => way[0]!))) {
    const signs = byFirstWord.get(first);
    if (signs) signs.push(sign);
    else byFirstWord.set(first, [sign]);
  }
}

/** What the table finds in one sentence; the worst of it first. */
export function inTable(words: readonly string[]): Danger | undefined {
  const at = places(words);
  const search = new Search(at);
  const met = new Map<DangerKind, string>();
  for (const term of at.keys())
    for (const sign of byFirstWord.get(term) ?? [])
      if (!met.has(sign.kind) && search.holds(sign)) met.set(sign.kind, sign.written);
  if (met.size === 0) return undefined;
  const holds = (pattern: Pattern): boolean => search.holds(pattern);
  const off = calledOff.some(holds);
  const kind = DANGER_KINDS.find(
    (one) => met.has(one) && !(off && !HEARD_EVEN_SO.has(one)) && !unless.get(one)!.some(holds),
  );
  return kind && { kind, because: met.get(kind)! };
}

function places(words: readonly string[]): Map<number, number[]> {
  const at = new Map<number, number[]>();
  words.forEach((word, i) => {
    for (const term of lexicon.termsOf(word)) {
      const known = at.get(term);
      if (known) known.push(i);
      else at.set(term, [i]);
    }
  });
  return at;
}
