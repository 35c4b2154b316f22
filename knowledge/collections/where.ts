import { isDeepStrictEqual } from 'node:util';
import type { Place } from '../catalogue/answer';
import type { Collections, StreetRounds } from '../catalogue/collections/collections';
import { isAmong } from '../catalogue/collections/houses';
import { streetKey } from '../catalogue/collections/streets';

/** Where the bins of a place are looked up: its lines, all alike; none; or several, between which its house number decides. */
export type Where =
  { readonly is: 'known'; readonly at: StreetRounds } | { readonly is: 'unknown' } | { readonly is: 'which-house' };

export function whereIs({ streets }: Collections, place: Place): Where {
  if (place.street === undefined || place.area === undefined) return { is: 'unknown' };
  const key = streetKey(place.street, place.area);
  const { house } = place;
  const lines = streets.filter(
    (one) => streetKey(one.street, one.area) === key && (house === undefined || isAmong(house, one.houses)),
  );
  const [at] = lines;
  if (!at) return { is: 'unknown' };
  const alike = lines.every((line) => isDeepStrictEqual(line.rounds, at.rounds));
  return alike ? { is: 'known', at } : { is: 'which-house' };
}
