import { DAY } from '../base/clock';
import { sortable } from '../base/ids';
import type { Place } from '../knowledge/catalogue/answer';
import { type Draft, type Store } from '../storage/store';
import type { ServiceRequest } from './service-request';

/** A cell is at least 200 m wide, the most that a service may call near, up to 60 degrees north or south. */
const CELL_LATITUDE = 0.0018;
const CELL_LONGITUDE = 0.0036;
/** So many of the newest of a cell are looked at; where more lie, one of them is near. */
const MOST_OF_A_CELL = 20;

const METRES_A_DEGREE = 111_320;
/** Neighbouring numbers of one side of a street are two apart, and lie about so far from each other. */
const METRES_A_NUMBER = 4;

/** What counts as the same thing reported twice. */
export interface Alike {
  readonly service: string;
  readonly place: Place;
  /** m */
  readonly metres: number;
  readonly days: number;
}

export interface Near {
  readonly reference: string;
  readonly metres: number;
}

/** Puts a request where those who report the like are shown it, if anybody may see just where it is. */
export function nearInto(
  draft: Draft,
  { reference, service, place, at, public: shown }: ServiceRequest,
): void {
  const cell = place && shown === 'exact' ? cellOf(place) : undefined;
  if (!cell) return;
  const where = [place!.latitude!, place!.longitude!, numberOf(place!) ?? '', place!.street ?? ''];
  draft.indexing(shelf(service, cell), [sortable(at), reference, ...where].join('|'));
}

/** References of what was reported near a place, the nearest first; the cost does not grow with what was ever reported. */
export async function nearby(
  store: Store,
  { service, place, metres, days }: Alike,
  now: number,
): Promise<Near[]> {
  const centre = cellOf(place);
  if (!centre) return [];
  const from = sortable(now - days * DAY);
  const found = await Promise.all(
    around(centre).map((cell) =>
      store.range(shelf(service, cell), { from, limit: MOST_OF_A_CELL, reverse: true }),
    ),
  );
  return found
    .flat()
    .map((member) => measured(member, place))
    .filter((near) => near.metres <= metres)
    .sort((a, b) => a.metres - b.metres);
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

const cellOf = ({ latitude, longitude }: Place): Cell | undefined =>
  latitude === undefined || longitude === undefined
    ? undefined
    : { row: Math.floor(latitude / CELL_LATITUDE), column: Math.floor(longitude / CELL_LONGITUDE) };

const shelf = (service: string, { row, column }: Cell): string => `near:${service}:${row}:${column}`;

const STEPS = [-1, 0, 1];
const around = ({ row, column }: Cell): Cell[] =>
  STEPS.flatMap((up) => STEPS.map((aside) => ({ row: row + up, column: column + aside })));

function measured(member: string, place: Place): Near {
  const [, reference = '', latitude, longitude, house = '', street = ''] = member.split('|');
  const between = metresBetween(place, { latitude: Number(latitude), longitude: Number(longitude) });
  return { reference, metres: Math.max(between, alongStreet(place, house, street)) };
}

/** Houses of a street may all stand at one point of the council's list; then their numbers tell how far they are apart. */
function alongStreet(place: Place, house: string, street: string): number {
  const number = numberOf(place);
  if (number === undefined || house === '' || place.street !== street) return 0;
  return Math.abs(number - Number(house)) * METRES_A_NUMBER;
}

function numberOf({ house }: Place): number | undefined {
  const number = parseInt(house ?? '', 10);
  return Number.isNaN(number) ? undefined : number;
}

interface Point {
  readonly latitude?: number;
  readonly longitude?: number;
}

/** On a plane, which over such distances is as good as on the globe. */
function metresBetween(a: Point, b: Point): number {
  const north = a.latitude! - b.latitude!;
  const east = (a.longitude! - b.longitude!) * Math.cos((a.latitude! * Math.PI) / 180);
  return Math.round(Math.hypot(north, east) * METRES_A_DEGREE);
}
