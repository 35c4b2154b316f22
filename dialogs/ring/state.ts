import { z } from 'zod';
import type { Frame } from '../dialog';

export const VERSION = 1;

export const stateShape = z.object({
  /** The number that is offered, E.164; absent while it is asked for. */
  phone: z.string().optional(),
});
export type RingState = z.infer<typeof stateShape>;

export const ringFrame = (state: RingState): Frame => ({ dialog: 'ring', version: VERSION, state });
