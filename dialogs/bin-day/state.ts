import { z } from 'zod';
import { placeShape } from '../../requests/answer-shape';
import type { Frame } from '../dialog';

export const VERSION = 1;

export const stateShape = z.object({
  /** The service whose question the calendar answers. */
  service: z.string(),
  /** What was asked, in the citizen's own words. */
  said: z.string(),
  /** What is waited for; nothing once the days were told, but that what is asked next may be about them. */
  open: z.enum(['place', 'which', 'house', 'told']),
  /** Places between which the citizen was asked to choose. */
  places: z.array(placeShape).optional(),
  place: placeShape.optional(),
  /** The place was asked for in vain. */
  missed: z.boolean(),
});
export type BinDayState = z.infer<typeof stateShape>;

const frame = (state: BinDayState): Frame => ({ dialog: 'bin-day', version: VERSION, state });

/** Waits for what may be asked next, after the rules were told. */
export const furtherFrame = (service: string): Frame =>
  frame({ service, said: '', open: 'told', missed: false });

export const binDayFrame = (service: string, said: string): Frame =>
  frame({ service, said, open: 'place', missed: false });
