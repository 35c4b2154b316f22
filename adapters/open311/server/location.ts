import { mask } from '../../../base/masking';
import type { Place } from '../../../knowledge/catalogue/answer';
import type { GazetteerEntry } from '../../../knowledge/catalogue/catalogue';

/** What is further than this from all that the council has listed is not its business. */
const FARTHEST_KM = 5;
const KM_IN_A_DEGREE = 111.3;

export interface Location {
  readonly lat?: number;
  readonly long?: number;
  readonly address?: string;
  readonly addressId?: string;
}

/** A location of GeoReport v2 as a place of ours, in the town and ward of what is listed nearest; undefined if it lies elsewhere. */
export function placeAt(location: Location, listed: readonly GazetteerEntry[]): Place | undefined {
  const named = listed.find(({ addressId }) => addressId !== undefined && addressId === location.addressId);
  if (!named) return placeOf(location, listed);
  const { lat = named.latitude, long = named.longitude, address = `${named.name}, ${named.area}` } = location;
  const place = placeOf({ lat, long, address }, listed);
  return place && { ...place, addressId: named.addressId };
}

function placeOf({ lat, long, address }: Location, listed: readonly GazetteerEntry[]): Place | undefined {
  const label = address === undefined ? `${lat}, ${long}` : mask(address).text;
  const place = { label, said: label };
  if (lat === undefined || long === undefined) {
    const street = listed.find(({ kind, name }) => kind === 'street' && isNamed(label, name));
    return street ? { ...place, street: street.name, area: street.area, ward: street.ward } : place;
  }
  const nearest = nearestOf(listed, lat, long);
  if (!nearest) return undefined;
  const { area, ward } = nearest;
  const street = address !== undefined && isNamed(label, nearest.name) ? { street: nearest.name } : {};
  return { ...place, ...street, area, ward, latitude: lat, longitude: long };
}

const isNamed = (label: string, name: string): boolean =>
  label
    .toLowerCase()
    .split(',')
    .some((part) => part.replace(/^\s*\d+\w?\s/, '').trim() === name.toLowerCase());

function nearestOf(listed: readonly GazetteerEntry[], lat: number, long: number): GazetteerEntry | undefined {
  let nearest: GazetteerEntry | undefined;
  let km = FARTHEST_KM;
  const narrow = Math.cos((lat * Math.PI) / 180);
  for (const entry of listed) {
    const away = KM_IN_A_DEGREE * Math.hypot(entry.latitude - lat, (entry.longitude - long) * narrow);
    if (away >= km) continue;
    nearest = entry;
    km = away;
  }
  return nearest;
}
