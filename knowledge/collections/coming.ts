import type { Collections, CrewRecords, Round, StreetRounds } from '../catalogue/collections/collections';
import type { Localised } from '../../language/reply';
import { addDays } from '../values/calendar';
import { dueDays } from './days-of-round';

/** One emptying of one bin at a place. */
export interface Collection {
  readonly bin: string;
  /** The day of its rhythm. */
  readonly due: string;
  /** The day on which it is to come; for a delay whose end nobody knows, the day on which it should have come. */
  readonly on: string;
  /** A holiday moved it from `due` to here, and `on` is later still if it is late as well. */
  readonly planned: string;
  readonly holiday?: Localised;
  readonly late?: { readonly reason: Localised; readonly known: boolean };
}

/** All that is known: the calendar, and what the crews have sent. */
export interface Calendar {
  readonly collections: Collections;
  readonly records: CrewRecords;
}

/** No holiday or delay moves a collection further than this. */
const FURTHEST_MOVE = 28;

/** What is emptied at a place from one day to another, both with them, by day and then in the order of the bins. */
export function collectionsBetween(
  calendar: Calendar,
  place: StreetRounds,
  from: string,
  to: string,
): Collection[] {
  const { bins, rounds } = calendar.collections;
  const all = bins.flatMap((bin) => {
    const round = rounds.find((one) => one.code === place.rounds[bin.code]);
    return round ? ofRound(calendar, round, addDays(from, -FURTHEST_MOVE), addDays(to, FURTHEST_MOVE)) : [];
  });
  const order = new Map(bins.map((bin, i) => [bin.code, i]));
  return all
    .filter(({ on }) => on >= from && on <= to)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : order.get(a.bin)! - order.get(b.bin)!));
}

function ofRound({ collections, records }: Calendar, round: Round, from: string, to: string): Collection[] {
  return dueDays(round, from, to).map((due) => {
    const shift = collections.shifts.find((one) => one.from === due);
    const planned = shift?.to ?? due;
    const delay = records.delays.findLast((one) => one.round === round.code && one.date === planned);
    return {
      bin: round.bin,
      due,
      planned,
      on: delay?.comesOn ?? planned,
      ...(shift ? { holiday: shift.reason } : {}),
      ...(delay ? { late: { reason: delay.reason, known: delay.comesOn !== undefined } } : {}),
    };
  });
}

/** A round that is late with no day known is still waited for, but not for ever. */
const LATEST = 7;
/** Longer than any season is closed. */
const LOOK_AHEAD = 366;

/** What comes from this moment on: what was to come today counts until the crews go home, and what is late until it has a day. */
export function coming(
  calendar: Calendar,
  place: StreetRounds,
  now: { readonly day: string; readonly time: string },
  days = LOOK_AHEAD,
): Collection[] {
  const over = now.time >= calendar.collections.crewsWorkUntil;
  const from = over ? addDays(now.day, 1) : now.day;
  const all = collectionsBetween(calendar, place, addDays(now.day, -LATEST), addDays(now.day, days));
  return all.filter((one) => one.on >= from || one.late?.known === false);
}

/** The first coming collection of each bin. */
export function nextOfEach(all: readonly Collection[]): Collection[] {
  return all.filter((one, i) => all.findIndex((other) => other.bin === one.bin) === i);
}
