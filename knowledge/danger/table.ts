import { DANGER_KINDS, type Danger, type DangerKind } from './kinds';
import { Lexicon } from './lexicon';
import { addTo, type Pattern, PatternReader, type Thing } from './pattern';
import { Search } from './search';
import { CALLED_OFF, HEARD_EVEN_SO } from './table/calling-off';
import { SIGNS } from './table/signs';
import { MUTATING, NO_SLIPS, SETS, SHORT } from './table/sets';

/** All that is written in the table: what it finds changes when this does. */
export const WHOLE_TABLE = [SIGNS, CALLED_OFF, [...HEARD_EVEN_SO], SETS, NO_SLIPS, MUTATING, SHORT] as const;

interface Sign extends Pattern {
  readonly kind: DangerKind;
}

const lexicon = new Lexicon(NO_SLIPS.split(' '), new Set(MUTATING.split(' ')));
const reader = new PatternReader(lexicon, SETS);
/** The lines of the table by their rarest part, without which they can't be said. */
const signsBy = new Map<Thing, Sign[]>();
const unless = new Map<DangerKind, readonly Pattern[]>();
const calledOff = reader.read(CALLED_OFF);

for (const { kind, signs, unless: not } of SIGNS) {
  for (const pattern of reader.read(signs)) addTo(signsBy, rarest(pattern), { ...pattern, kind });
  unless.set(kind, reader.read(not));
}

/** The part that can be said in the fewest ways. */
function rarest({ parts }: Pattern): Thing {
  const things = parts.map(({ thing }) => thing);
  return things.reduce((best, thing) => (thing.ways.length < best.ways.length ? thing : best));
}

/** The worst that a sentence tells of and does not call off. `farthest`: most words between words of danger. */
export function toldIn(words: readonly string[], farthest = Infinity): Danger | undefined {
  const search = new Search(lexicon.placesOf(['^', ...words, '$']), reader.waysFrom, farthest);
  const holds = (pattern: Pattern): boolean => search.holds(pattern);
  const met: Sign[] = [];
  for (const thing of search.said)
    for (const sign of signsBy.get(thing) ?? []) if (holds(sign)) met.push(sign);
  if (met.length === 0) return undefined;
  const off = calledOff.some(holds);
  const takenBack = new Map<DangerKind, readonly Pattern[]>();
  const calledOffHere = ({ kind, strong }: Sign): boolean => {
    if (off && !HEARD_EVEN_SO.has(kind)) return true;
    const by = takenBack.get(kind) ?? unless.get(kind)!.filter(holds);
    takenBack.set(kind, by);
    return by.some((one) => one.strong === strong);
  };
  for (const kind of DANGER_KINDS) {
    const sign = met.find((one) => one.kind === kind && !calledOffHere(one));
    if (sign) return { kind, because: sign.written };
  }
  return undefined;
}
