import { z } from 'zod';
import { code, day } from '../fields';
import type { Findings } from '../findings';
import type { Folder } from '../folder';
import { insteadOf } from '../spelling';
import { readTable } from '../table';
import type { Bin, Round } from './collections';

export const ROUND_COLUMNS = ['round', 'bin', 'first', 'weeks', 'season_from', 'season_to'] as const;

const monthAndDay = z
  .string()
  .refine(
    (text) => text === '' || day.safeParse(`2028-${text}`).success,
    'must be a month and a day, such as 03-01, or empty',
  );

const row = z
  .object({
    round: code,
    bin: z.string(),
    first: day,
    weeks: z
      .string()
      .regex(/^(?:[1-9]|[1-4]\d|5[0-2])$/, 'must be the weeks from one collection to the next, such as 2')
      .transform(Number),
    season_from: monthAndDay,
    season_to: monthAndDay,
  })
  .refine((r) => (r.season_from === '') === (r.season_to === ''), {
    path: ['season_to'],
    message: 'goes with `season_from`; fill in both, or leave both empty',
  });

/** collection-rounds.csv: on which days each round comes. */
export function readRounds(folder: Folder, bins: readonly Bin[], findings: Findings): Round[] {
  const form = { name: 'collection-rounds.csv', columns: ROUND_COLUMNS, row };
  const table = readTable(folder, form, findings);
  const codes = bins.map((bin) => bin.code);
  const seen = new Map<string, number>();
  return (table?.lines ?? []).map(({ line, row: one }) => {
    const says = (sentence: string): void => findings.mistake(folder.path(form.name), line, sentence);
    if (!codes.includes(one.bin))
      says(`"${one.bin}" is not a bin of collections.yaml${insteadOf(one.bin, codes)}`);
    const before = seen.get(one.round);
    if (before !== undefined) says(`the round "${one.round}" stands on line ${before} already; take one out`);
    seen.set(one.round, before ?? line);
    const { round, bin, first, weeks, season_from: from, season_to: to } = one;
    return { code: round, bin, first, weeks, ...(from === '' ? {} : { season: { from, to } }) };
  });
}
