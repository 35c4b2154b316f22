import { DateTime } from 'luxon';
import { ZONE } from '../language/dates';

/** Longer than any run of closed days; a council that never opens promises nothing. */
const LOOK_AHEAD_DAYS = 60;

export interface OpeningTimes {
  /** Weekdays 1 (Monday) to 7, each "09:00-17:00"; days not named are closed. */
  readonly openingHours: Readonly<Record<string, string>>;
  /** Closed days, ISO. */
  readonly holidays: readonly string[];
}

/**
 * The day (ISO) by whose end so many working days have passed. What comes in after closing time, or on a closed day,
 * counts as received on the next working day. Undefined if the council does not open for weeks on end.
 */
export function workingDaysAfter(now: number, days: number, times: OpeningTimes): string | undefined {
  const moment = DateTime.fromMillis(now, { zone: ZONE });
  let day: DateTime | undefined = moment.startOf('day');
  if (!isOpen(day, times) || closedAlready(moment, times)) day = nextOpenDay(day, times);
  for (let passed = 0; passed < days && day; passed++) day = nextOpenDay(day, times);
  return day?.toISODate() ?? undefined;
}

function nextOpenDay(from: DateTime, times: OpeningTimes): DateTime | undefined {
  for (let ahead = 1; ahead <= LOOK_AHEAD_DAYS; ahead++) {
    const day = from.plus({ days: ahead });
    if (isOpen(day, times)) return day;
  }
  return undefined;
}

const isOpen = (day: DateTime, times: OpeningTimes): boolean =>
  times.openingHours[day.weekday] !== undefined && !times.holidays.includes(day.toISODate() ?? '');

function closedAlready(moment: DateTime, times: OpeningTimes): boolean {
  const closes = times.openingHours[moment.weekday]?.split('-')[1]?.trim();
  return closes !== undefined && moment.toFormat('HH:mm') >= closes;
}
