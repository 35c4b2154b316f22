import { z } from 'zod';
import type { Frame } from '../dialog';

export const VERSION = 1;

export const stateShape = z.object({
  reference: z.string(),
  /** It is not fixed, and was opened again; then it is asked what is still wrong. */
  answer: z.enum(['partly', 'no']).optional(),
});
export type WasItFixedState = z.infer<typeof stateShape>;

export const wasItFixedFrame = (reference: string): Frame => ({
  dialog: 'was-it-fixed',
  version: VERSION,
  state: { reference } satisfies WasItFixedState,
});
