import { z } from 'zod';
import { day } from '../fields';
import type { Findings } from '../findings';
import type { Folder } from '../folder';
import { insteadOf } from '../spelling';
import { readTable } from '../table';
import { type Collections, type CrewNote, NOTED } from './collections';
import { streetKey } from './streets';

export const LOG_FILE = 'collection-log.csv';
export const LOG_COLUMNS = ['street', 'area', 'house', 'bin', 'date', 'time', 'what', 'comes_on'] as const;

const row = z.object({
  street: z.string(),
  area: z.string(),
  house: z
    .string()
    .regex(
      /^(?:\d{1,4}[a-zA-Z]?)?$/,
      'must be a house number such as 16 or 16a, or empty for the whole street',
    ),
  bin: z.string(),
  date: day,
  time: z.string().regex(/^(?:([01]\d|2[0-3]):[0-5]\d)?$/, 'must be a time such as 07:40, or empty'),
  what: z.enum(NOTED, {
    error: (issue) =>
      `cannot be "${String(issue.input)}"; it can be ${NOTED.map((one) => `"${one}"`).join(', ')}`,
  }),
  comes_on: z.union([z.literal(''), day], 'must be empty, or a day of the calendar written as in 2026-12-25'),
});

/** collection-log.csv: why crews left a bin where it was. */
export function readCrewLog(folder: Folder, collections: Collections, findings: Findings): CrewNote[] {
  const form = { name: LOG_FILE, columns: LOG_COLUMNS, row, mayBeEmpty: true } as const;
  const table = readTable(folder, form, findings);
  if (!table) return [];
  const bins = collections.bins.map((bin) => bin.code);
  const streets = new Map(collections.streets.map((one) => [streetKey(one.street, one.area), one]));
  for (const { line, row: one } of table.lines) {
    const says = (sentence: string): void => findings.mistake(table.path, line, sentence);
    if (!bins.includes(one.bin))
      says(`"${one.bin}" is not a bin of collections.yaml${insteadOf(one.bin, bins)}`);
    if (!streets.has(streetKey(one.street, one.area)))
      says(`"${one.street}" in ${one.area} is not a street of collections.csv; correct the name`);
  }
  return table.lines.map(({ row: one }) => ({
    street: streets.get(streetKey(one.street, one.area))?.street ?? one.street,
    area: streets.get(streetKey(one.street, one.area))?.area ?? one.area,
    ...(one.house === '' ? {} : { house: one.house.toLowerCase() }),
    bin: one.bin,
    date: one.date,
    ...(one.time === '' ? {} : { time: one.time }),
    what: one.what,
    ...(one.comes_on === '' ? {} : { comesOn: one.comes_on }),
  }));
}
