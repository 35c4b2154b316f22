import { z } from 'zod';
import type { Frame } from '../dialog';

export const VERSION = 1;

export const stateShape = z.object({
  /** The request of which there would be news. */
  reference: z.string(),
  /** The address that is to be proved, once it was said. */
  email: z.string().optional(),
  /** An address that they gave before, about which only a yes is wanted. */
  known: z.string().optional(),
});
export type EmailNewsState = z.infer<typeof stateShape>;

export const emailNewsFrame = (reference: string): Frame => ({
  dialog: 'email-news',
  version: VERSION,
  state: { reference } satisfies EmailNewsState,
});
