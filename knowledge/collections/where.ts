import { isDeepStrictEqual } from 'node:util';
import type { Place } from '../catalogue/answer';
import type { Collections, StreetRounds } from '../catalogue/collections/collections';
import { isAmong } from '../catalogue/collections/houses';

/** Where the bins of a place are looked up: its lines, all alike; none; or several, between which its house number decides. */
export type Where =
  | { readonly is: 'known'; readonly at: StreetRounds }
  | { readonly is: 'unknown' }
  | { readonly is: 'which-house' };

export function whereIs({ streets }: Collections, place: Place): Where {
  const { house, street, area } = place;
  const [at, ...more] = streets.filter(
    (one) =>
      one.street === street && one.area === area && (house === undefined || isAmong(house, one.houses)),
  );
  if (!at) return { is: 'unknown' };
  const alike = more.every((line) => isDeepStrictEqual(line.rounds, at.rounds));
  return alike ? { is: 'known', at } : { is: 'which-house' };
}
