import { z } from 'zod';
import type { Council, SlotLine } from './catalogue';
import { code, day } from './fields';
import type { Findings } from './findings';
import type { Folder } from './folder';
import { insteadOf } from './spelling';
import { readTable, type TableLine } from './table';

const SLOTS_FILE = 'slots.csv';
export const SLOT_COLUMNS = ['calendar', 'day', 'from', 'to', 'places', 'ward', 'notice'] as const;

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const MOST_PLACES = 100;
const MOST_NOTICE = 20;

const clock = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time of the day with two digits for each, such as 07:30');

/** A weekday becomes its number, Monday 1 to Sunday 7. */
const weekdayOrDay = z
  .string()
  .refine(
    (text) => WEEKDAYS.includes(text) || day.safeParse(text).success,
    'must be a weekday such as monday, or a day of the calendar written as in 2026-12-24',
  )
  .transform((text) => (WEEKDAYS.includes(text) ? WEEKDAYS.indexOf(text) + 1 : text));

const upTo = (most: number, message: string) =>
  z
    .string()
    .regex(/^\d{1,3}$/, message)
    .transform(Number)
    .refine((n) => n <= most, message);

const row = z
  .object({
    calendar: code,
    day: weekdayOrDay,
    from: clock,
    to: clock,
    places: upTo(MOST_PLACES, `must be a whole number from 0 to ${MOST_PLACES}`),
    ward: z.string(),
    notice: upTo(MOST_NOTICE, `must be a whole number of working days from 0 to ${MOST_NOTICE}`),
  })
  .refine((r) => r.from < r.to, { path: ['to'], message: 'must be later than `from`' });
type Row = z.output<typeof row>;

/**
 * slots.csv: the times that can be booked, by the weekday, and the days that are otherwise. With a day (ISO), lines
 * for days that lie behind us are warned of.
 */
export function readSlots(
  folder: Folder,
  council: Council | undefined,
  findings: Findings,
  today: string,
): SlotLine[] {
  const form = { name: SLOTS_FILE, columns: SLOT_COLUMNS, row, mayBeEmpty: true } as const;
  const table = readTable(folder, form, findings);
  if (!table) return [];
  const seen = new Map<string, number>();
  for (const one of table.lines) {
    const says = (sentence: string): void => findings.mistake(table.path, one.line, sentence);
    checkLine(one, council, seen, says);
    const { day: on } = one.row;
    if (typeof on === 'string' && on < today)
      findings.warning(table.path, one.line, `${on} lies in the past; take the line out`);
  }
  return table.lines.map(({ row: one }) => toLine(one));
}

function checkLine(
  { line, row: one }: TableLine<Row>,
  council: Council | undefined,
  seen: Map<string, number>,
  says: (sentence: string) => void,
): void {
  if (one.ward !== '' && council && !council.wards.includes(one.ward))
    says(`"${one.ward}" is not a ward of council.yaml${insteadOf(one.ward, council.wards)}`);
  const key = [one.calendar, one.day, one.from, one.ward].join('|');
  const before = seen.get(key);
  if (before !== undefined)
    says(`stands on line ${before} already; give that line more places, or take one out`);
  seen.set(key, before ?? line);
}

const toLine = ({ calendar, day: on, from, to, places, ward, notice }: Row): SlotLine => ({
  calendar,
  on,
  from,
  to,
  places,
  ...(ward === '' ? {} : { ward }),
  notice,
});

/** The calendars that a service can name; unknown while lines of the file can't be read. */
export const calendarsOf = (
  slots: readonly SlotLine[],
  folder: Folder,
  findings: Findings,
): string[] | undefined =>
  findings.spoiled(folder.path(SLOTS_FILE)) ? undefined : [...new Set(slots.map(({ calendar }) => calendar))];
