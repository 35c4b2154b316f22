import { DateTime } from 'luxon';

/** Days without a time zone: ISO "2026-11-22", reckoned in UTC so that no clock change moves them. */

const ZONE = 'Europe/London';
const DAY_MS = 86_400_000;

/** Today and the time of day ("14:05") where the council is. */
export function localNow(now: number): { readonly day: string; readonly time: string } {
  const local = DateTime.fromMillis(now, { zone: ZONE });
  return { day: local.toISODate()!, time: local.toFormat('HH:mm') };
}

export function addDays(day: string, n: number): string {
  return new Date(Date.parse(day) + n * DAY_MS).toISOString().slice(0, 10);
}

/** The same day of another month, or that month's last. */
export function addMonths(day: string, n: number): string {
  return DateTime.fromISO(day, { zone: 'utc' }).plus({ months: n }).toISODate()!;
}

/** Monday 1 to Sunday 7. */
export function weekdayOf(day: string): number {
  return ((Math.floor(Date.parse(day) / DAY_MS) + 3) % 7) + 1;
}

/** The day of these numbers, if there is one. */
export function dayOf(year: number, month: number, date: number): string | undefined {
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || date < 1 || date > 31) return undefined;
  const day = new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10);
  return Number(day.slice(8)) === date ? day : undefined;
}
