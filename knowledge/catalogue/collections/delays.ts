import { z } from 'zod';
import { isDayOf } from '../../collections/days-of-round';
import { day } from '../fields';
import type { Findings } from '../findings';
import type { Folder } from '../folder';
import { insteadOf } from '../spelling';
import { readTable } from '../table';
import type { Collections, Delay } from './collections';
import { checkReasons, REASON_COLUMNS, reasonFields, reasonOf, type Speaking } from './reason';

export const DELAYS_FILE = 'collection-delays.csv';
export const DELAY_COLUMNS = ['round', 'date', 'comes_on', ...REASON_COLUMNS] as const;

const row = z
  .object({
    round: z.string(),
    date: day,
    comes_on: z.union(
      [z.literal(''), day],
      'must be empty, or a day of the calendar written as in 2026-12-25',
    ),
    ...reasonFields,
  })
  .refine((r) => r.comes_on === '' || r.comes_on > r.date, {
    path: ['comes_on'],
    message: 'must be later than `date`; leave it empty while nobody knows',
  });

/** collection-delays.csv: rounds that are late, by the day on which they should have come. */
export function readDelays(
  folder: Folder,
  collections: Collections,
  council: Speaking,
  findings: Findings,
): Delay[] {
  const form = { name: DELAYS_FILE, columns: DELAY_COLUMNS, row, mayBeEmpty: true } as const;
  const table = readTable(folder, form, findings);
  if (!table) return [];
  checkReasons(table, council, findings);
  const rounds = new Map(collections.rounds.map((round) => [round.code, round]));
  for (const { line, row: one } of table.lines) {
    const round = rounds.get(one.round);
    const says = (sentence: string): void => findings.mistake(table.path, line, sentence);
    if (!round)
      says(
        `"${one.round}" is not a round of collection-rounds.csv${insteadOf(one.round, [...rounds.keys()])}`,
      );
    else if (!isDayOf(round, one.date, collections.shifts))
      says(
        `the round "${one.round}" does not come on ${one.date}; write the day on which it should have come`,
      );
  }
  return table.lines.map(({ row: one }) => ({
    round: one.round,
    date: one.date,
    ...(one.comes_on === '' ? {} : { comesOn: one.comes_on }),
    reason: reasonOf(one),
  }));
}
