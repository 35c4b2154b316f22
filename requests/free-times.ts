import { DateTime } from 'luxon';
import { HOUR } from '../base/clock';
import type { Slot } from '../knowledge/catalogue/answer';
import type { Council, SlotLine } from '../knowledge/catalogue/catalogue';
import { ZONE } from '../language/dates';
import { type OpeningTimes, workingDaysAfter } from './working-days';

/** A time of the calendar, and how many can have it. */
export interface OpenTime extends Slot {
  readonly places: number;
}

/** So far ahead times are given out. */
const DAYS_AHEAD = 42;
/** What begins sooner than this can't be had any more. */
const SOONEST = HOUR;

/** Whose times are wanted: those for everybody, and those for this ward. */
export interface Wanted {
  readonly calendar: string;
  readonly ward?: string;
}

/**
 * The times of a calendar that can be booked now, the nearest first, however many have them already. A weekday's times
 * fall out on the council's holidays; a line for a day of its own counts on any day, and instead of its weekday's.
 */
export function timesAhead(
  lines: readonly SlotLine[],
  { calendar, ward }: Wanted,
  council: Pick<Council, 'openingHours' | 'holidays'>,
  now: number,
): OpenTime[] {
  const mine = lines.filter((one) => one.calendar === calendar && (!one.ward || one.ward === ward));
  const today = DateTime.fromMillis(now, { zone: ZONE }).startOf('day');
  const days = Array.from({ length: DAYS_AHEAD }, (_, i) => today.plus({ days: i }));
  const earliest = noticeOf(council, now);
  return days
    .flatMap((day) => timesOn(day, mine, council.holidays))
    .filter((line) => line.day >= earliest(line.notice) && beginsAt(line) >= now + SOONEST)
    .map(({ notice: _, ...time }) => time);
}

/** The time as the calendar has it today; undefined if it can't be booked any more. */
export const timeAhead = (
  lines: readonly SlotLine[],
  slot: Slot,
  council: Pick<Council, 'openingHours' | 'holidays'>,
  now: number,
): OpenTime | undefined =>
  timesAhead(lines, slot, council, now).find((time) => slotId(time) === slotId(slot));

type LineOn = OpenTime & { readonly notice: number };

function timesOn(day: DateTime, lines: readonly SlotLine[], holidays: readonly string[]): LineOn[] {
  const iso = day.toISODate()!;
  const own = lines.filter(({ on }) => on === iso);
  const taken = new Set(own.map(timeOf));
  const usual = holidays.includes(iso)
    ? []
    : lines.filter((line) => line.on === day.weekday && !taken.has(timeOf(line)));
  return [...own, ...usual]
    .filter(({ places }) => places > 0)
    .sort((a, b) => (a.from === b.from ? 0 : a.from < b.from ? -1 : 1))
    .map(({ on: _, ...line }) => ({ ...line, day: iso }));
}

const timeOf = ({ from, ward = '' }: Pick<SlotLine, 'from' | 'ward'>): string => `${from}|${ward}`;

/** The first day that leaves so many working days. A council that does not open for weeks gives none. */
function noticeOf(times: OpeningTimes, now: number): (days: number) => string {
  const known = new Map<number, string>();
  return (days) => {
    const day = known.get(days) ?? workingDaysAfter(now, days, times) ?? '9999-12-31';
    known.set(days, day);
    return day;
  };
}

/** When it begins (ms): by the clock on the wall, also where that is put forward or back. */
export const beginsAt = ({ day, from }: Slot): number =>
  DateTime.fromISO(`${day}T${from}`, { zone: ZONE }).toMillis();

/** The same for the same time of one calendar. */
export const slotId = ({ calendar, day, from, ward = '' }: Slot): string =>
  [calendar, day, from, ward].join('|');
