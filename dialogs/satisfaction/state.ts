import { z } from 'zod';
import { SCORES } from '../../requests/feedback';
import type { Frame } from '../dialog';

export const VERSION = 1;

export const stateShape = z.object({
  reference: z.string(),
  /** Empty where a talk was about none. */
  service: z.string(),
  /** It is a talk with this person that is rated, and no request. */
  helper: z.string().optional(),
  /** Given; then it is asked what should be better. */
  score: z.union(SCORES.map((score) => z.literal(score))).optional(),
});
export type SatisfactionState = z.infer<typeof stateShape>;

export const satisfactionFrame = (reference: string, service: string): Frame => ({
  dialog: 'satisfaction',
  version: VERSION,
  state: { reference, service } satisfies SatisfactionState,
});

/** A talk with a person has no reference by which the citizen knows it; it is rated under one of its own. */
export const talkRatedFrame = (helper: string, service: string | undefined, reference: string): Frame => ({
  dialog: 'satisfaction',
  version: VERSION,
  state: { reference, service: service ?? '', helper } satisfies SatisfactionState,
});
