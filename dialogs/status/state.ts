import { z } from 'zod';
import { WANTS } from '../appointment/state';
import type { Frame } from '../dialog';

export const VERSION = 1;

export const stateShape = z.object({
  /** What was asked, in the citizen's own words. */
  said: z.string(),
  /** What is waited for: a reference or a wish for a code, the number to prove, or the code; absent until it has begun. */
  open: z.enum(['which', 'number', 'code']).optional(),
  /** The number or the address that is to be proved. */
  phone: z.string().optional(),
  email: z.string().optional(),
  /** Whoever shows that it is theirs goes on to change a time that is booked. */
  change: z.object({ wants: z.enum(WANTS).optional(), reference: z.string().optional() }).optional(),
  /** What was asked for was asked in vain. */
  missed: z.boolean(),
});
export type StatusState = z.infer<typeof stateShape>;

export const statusFrame = (said: string, change?: StatusState['change']): Frame => ({
  dialog: 'status',
  version: VERSION,
  state: { said, missed: false, ...(change ? { change } : {}) } satisfies StatusState,
});
