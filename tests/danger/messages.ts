import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { DANGER_KINDS } from '../../knowledge/danger/kinds';

const message = z.object({
  text: z.string(),
  language: z.enum(['en', 'cy']).optional(),
  /** What threatens somebody in it; null where it only sounds so. */
  danger: z.enum(DANGER_KINDS).nullable(),
});
export type Message = z.infer<typeof message>;

/** Messages written down beside the tests, one a line. */
export function messagesOf(file: 'unseen' | 'in-services'): Message[] {
  return readFileSync(join(__dirname, `${file}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => message.parse(JSON.parse(line)));
}
