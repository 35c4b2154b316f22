import { z } from 'zod';
import type { Localised } from '../../../language/reply';
import type { Council } from '../catalogue';
import type { Findings } from '../findings';
import type { Table } from '../table';

/** Why, in the council's words, in a column for each language. */
export const REASON_COLUMNS = ['reason_en', 'reason_cy'] as const;

export const reasonFields = {
  reason_en: z.string().min(1, 'is empty; write why, in a few words that a citizen may hear'),
  reason_cy: z.string(),
};
type Reasoned = { readonly reason_en: string; readonly reason_cy: string };

export type Speaking = Pick<Council, 'languages'>;

export const reasonOf = ({ reason_en: en, reason_cy: cy }: Reasoned): Localised =>
  cy === '' ? { en } : { en, cy };

export function checkReasons(
  { path, lines }: Table<Reasoned>,
  council: Speaking | undefined,
  findings: Findings,
): void {
  if (!council?.languages.includes('cy')) return;
  for (const { line, row } of lines)
    if (row.reason_cy === '')
      findings.mistake(
        path,
        line,
        '`reason_cy` is empty; write it in Welsh, since council.yaml lists cy among its languages',
      );
}
