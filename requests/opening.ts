import { DateTime } from 'luxon';
import { ZONE } from '../language/dates';
import type { OpeningTimes } from './working-days';

/** Longer than any run of closed days. */
const LOOK_AHEAD_DAYS = 60;

/** Whether the office is open at a moment, by the clock on its wall. */
export function isOpenAt(now: number, times: OpeningTimes): boolean {
  const moment = DateTime.fromMillis(now, { zone: ZONE });
  const hours = hoursOn(moment, times);
  return hours !== undefined && moment >= hours.opens && moment < hours.closes;
}

/** When it opens next, ms; undefined if it does not for weeks on end. */
export function opensAfter(now: number, times: OpeningTimes): number | undefined {
  const moment = DateTime.fromMillis(now, { zone: ZONE });
  for (let ahead = 0; ahead <= LOOK_AHEAD_DAYS; ahead++) {
    const hours = hoursOn(moment.startOf('day').plus({ days: ahead }), times);
    if (hours && hours.opens > moment) return hours.opens.toMillis();
  }
  return undefined;
}

function hoursOn(
  day: DateTime,
  { openingHours, holidays }: OpeningTimes,
): { opens: DateTime; closes: DateTime } | undefined {
  const [from, to] = openingHours[day.weekday]?.split('-') ?? [];
  if (from === undefined || to === undefined || holidays.includes(day.toISODate() ?? '')) return undefined;
  return { opens: at(day, from), closes: at(day, to) };
}

/** On the day on which the clocks change, nine o'clock is not nine hours after midnight. */
function at(day: DateTime, clock: string): DateTime {
  const [hour, minute] = clock.split(':').map(Number);
  return day.set({ hour, minute, second: 0, millisecond: 0 });
}
