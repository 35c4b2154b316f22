import { z } from 'zod';
import { day } from '../fields';
import type { Findings } from '../findings';
import type { Folder } from '../folder';
import { readTable } from '../table';
import type { Shift } from './collections';
import { checkReasons, REASON_COLUMNS, reasonFields, reasonOf, type Speaking } from './reason';

export const SHIFT_COLUMNS = ['from', 'to', ...REASON_COLUMNS] as const;

const row = z.object({ from: day, to: day, ...reasonFields }).refine((r) => r.from !== r.to, {
  path: ['to'],
  message: 'is the same day as `from`; take the line out, or write the day to which it moves',
});

/** collection-shifts.csv: days whose collections come on another. With a day (ISO), those that lie behind us are warned of. */
export function readShifts(
  folder: Folder,
  council: Speaking | undefined,
  findings: Findings,
  today: string,
): Shift[] {
  const form = { name: 'collection-shifts.csv', columns: SHIFT_COLUMNS, row, mayBeEmpty: true } as const;
  const table = readTable(folder, form, findings);
  if (!table) return [];
  checkReasons(table, council, findings);
  const seen = new Map<string, number>();
  for (const { line, row: one } of table.lines) {
    const before = seen.get(one.from);
    if (before !== undefined)
      findings.mistake(table.path, line, `${one.from} is moved on line ${before} already; take one out`);
    seen.set(one.from, before ?? line);
    if (one.from < today && one.to < today)
      findings.warning(table.path, line, `${one.from} and ${one.to} lie in the past; take the line out`);
  }
  return table.lines.map(({ row: one }) => ({ from: one.from, to: one.to, reason: reasonOf(one) }));
}
