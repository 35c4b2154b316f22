import type { Round, Shift } from '../catalogue/collections/collections';
import { addDays } from '../values/calendar';

const DAY_MS = 86_400_000;

/** The days on which the round is due by its rhythm, from one to another, both with them. Days are reckoned without hours, so that no clock change loses one. */
export function dueDays({ first, weeks, season }: Round, from: string, to: string): string[] {
  const step = weeks * 7;
  const behind = Math.ceil((Date.parse(from) - Date.parse(first)) / DAY_MS / step);
  const days: string[] = [];
  for (let day = addDays(first, Math.max(0, behind) * step); day <= to; day = addDays(day, step))
    if (!season || isInSeason(day.slice(5), season)) days.push(day);
  return days;
}

function isInSeason(day: string, { from, to }: NonNullable<Round['season']>): boolean {
  return from <= to ? day >= from && day <= to : day >= from || day <= to;
}

/** The round comes on that day, after holidays have moved it. */
export function isDayOf(round: Round, day: string, shifts: readonly Shift[]): boolean {
  const moved = shifts.some((shift) => shift.from === day);
  const sources = [...(moved ? [] : [day]), ...shifts.filter((s) => s.to === day).map((s) => s.from)];
  return sources.some((source) => dueDays(round, source, source).length > 0);
}
