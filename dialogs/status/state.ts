import { z } from 'zod';
import type { Frame } from '../dialog';

export const VERSION = 1;

export const stateShape = z.object({
  /** What was asked, in the citizen's own words. */
  said: z.string(),
  /** What is waited for: a reference or a wish for a code, the number to prove, or the code; absent until it has begun. */
  open: z.enum(['which', 'number', 'code']).optional(),
  /** The number that is to be proved. */
  phone: z.string().optional(),
  /** What was asked for was asked in vain. */
  missed: z.boolean(),
});
export type StatusState = z.infer<typeof stateShape>;

export const statusFrame = (said: string): Frame => ({
  dialog: 'status',
  version: VERSION,
  state: { said, missed: false } satisfies StatusState,
});
