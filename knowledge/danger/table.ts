import { DANGER_KINDS, type Danger, type DangerKind } from './kinds';
import { Lexicon } from './lexicon';
import { type Pattern, PatternReader, type Thing } from './pattern';
import { Search } from './search';
import { CALLED_OFF, HEARD_EVEN_SO } from './table/calling-off';
import { SIGNS } from './table/signs';
import { MUTATING, NO_SLIPS, SETS } from './table/sets';

interface Sign extends Pattern {
  readonly kind: DangerKind;
}

const lexicon = new Lexicon(NO_SLIPS.split(' '), new Set(MUTATING.split(' ')));
const reader = new PatternReader(lexicon, SETS);
/** The lines of the table by what they begin with. */
const byBeginning = new Map<Thing, Sign[]>();
const unless = new Map<DangerKind, readonly Pattern[]>();
const calledOff = reader.read(CALLED_OFF);

for (const { kind, signs, unless: not } of SIGNS) {
  for (const pattern of reader.read(signs)) {
    const beginning = pattern.parts[0]!.thing;
    byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), { ...pattern, kind }]);
  }
  unless.set(kind, reader.read(not));
}

/** What the table makes of one sentence. */
export interface Told {
  /** The worst that it tells of and does not call off. */
  readonly danger: Danger | undefined;
  /** Whether a danger of this kind is called off in it. */
  readonly callsOff: (kind: DangerKind) => boolean;
}

export function toldIn(words: readonly string[], farthest = Infinity): Told {
  const search = new Search(places(['^', ...words, '$']), reader.waysFrom, farthest);
  const holds = (pattern: Pattern): boolean => search.holds(pattern);
  const callsOff = (kind: DangerKind): boolean =>
    (!HEARD_EVEN_SO.has(kind) && calledOff.some(holds)) || unless.get(kind)!.some(holds);
  const met = new Map<DangerKind, string>();
  for (const thing of search.said)
    for (const sign of byBeginning.get(thing) ?? [])
      if (!met.has(sign.kind) && search.holds(sign)) met.set(sign.kind, sign.written);
  const kind = DANGER_KINDS.find((one) => met.has(one) && !callsOff(one));
  return { danger: kind && { kind, because: met.get(kind)! }, callsOff };
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
