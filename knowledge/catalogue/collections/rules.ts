import { z } from 'zod';
import type { Council } from '../catalogue';
import { code, localised, signature } from '../fields';
import type { Findings } from '../findings';
import type { Folder } from '../folder';
import { saidWords } from '../said-words';
import { checkWelsh } from '../welsh';
import { readYaml } from '../yaml-file';

const clock = z
  .string('must be a time in quotation marks, such as "07:00"')
  .regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$/, 'must be a time of the day, written as in "07:00"');

const bin = z.strictObject({
  code: code.describe('a short code for the bin, such as rubbish'),
  name: localised.describe('the bin as it stands in a sentence, such as black rubbish bin'),
  said: saidWords.default([]).describe('other words for it, in any language, with commas between them'),
});

export const collectionsSchema = z.strictObject({
  out_by: clock.describe('the time by which bins must be at the kerb, such as "07:00"'),
  crews_work_until: clock.describe('the time until which crews are out, such as "16:00"'),
  bins: z.array(bin).min(1).describe('the bins that are emptied'),
  welsh_signed: signature.optional().describe('who has read the Welsh and signed it, and when'),
});
export type Rules = z.infer<typeof collectionsSchema>;

/** collections.yaml: which bins there are and how they are called. A council that has no such file says nothing of bin days. */
export function readRules(
  folder: Folder,
  council: Council | undefined,
  findings: Findings,
): Rules | undefined {
  const text = folder.isThere('collections.yaml') ? folder.text('collections.yaml') : undefined;
  if (text === undefined) return undefined;
  const path = folder.path('collections.yaml');
  const file = readYaml({ path, text }, collectionsSchema, findings);
  if (!file) return undefined;
  if (council?.languages.includes('cy')) checkWelsh(file, findings);
  file.data.bins.forEach((one, i) => {
    if (file.data.bins.findIndex((other) => other.code === one.code) < i)
      findings.mistake(
        path,
        file.lineOf(['bins', i, 'code']),
        `the code "${one.code}" is taken by another bin; give each its own`,
      );
  });
  return file.data;
}
