import { z } from 'zod';
import { slotShape } from '../../requests/answer-shape';
import type { Frame } from '../dialog';

export const VERSION = 1;

/** What somebody wants with a time that is booked. */
export const WANTS = ['move', 'give-up'] as const;
export type Wants = (typeof WANTS)[number];

export const stateShape = z.object({
  /** What was asked, in the citizen's own words. */
  said: z.string(),
  wants: z.enum(WANTS).optional(),
  /** The request whose time it is, once that is known. */
  reference: z.string().optional(),
  /** What is waited for: which request, what to do, a new time, or a last yes; absent until it has begun. */
  open: z.enum(['which', 'what', 'time', 'sure']).optional(),
  /** The requests between which the citizen chooses. */
  among: z.array(z.object({ reference: z.string(), service: z.string(), slot: slotShape })).optional(),
  /** The times that were offered; none while a day is asked for. */
  times: z.array(slotShape).optional(),
  /** The identity that was proved in the turn with which this begins, and in no later one. */
  proving: z.string().optional(),
  /** What was asked for was asked in vain. */
  missed: z.boolean().optional(),
});
export type AppointmentState = z.infer<typeof stateShape>;

type Begins = Pick<AppointmentState, 'said' | 'wants' | 'reference' | 'proving'>;

export const appointmentFrame = (state: Begins): Frame => ({
  dialog: 'appointment',
  version: VERSION,
  state,
});
