import { z } from 'zod';
import { SCORES } from '../../requests/feedback';
import type { Frame } from '../dialog';

export const VERSION = 1;

export const stateShape = z.object({
  reference: z.string(),
  service: z.string(),
  /** Given; then it is asked what should be better. */
  score: z.union(SCORES.map((score) => z.literal(score))).optional(),
});
export type SatisfactionState = z.infer<typeof stateShape>;

export const satisfactionFrame = (reference: string, service: string): Frame => ({
  dialog: 'satisfaction',
  version: VERSION,
  state: { reference, service } satisfies SatisfactionState,
});
