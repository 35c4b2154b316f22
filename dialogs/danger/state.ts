import { z } from 'zod';
import type { Frame } from '../dialog';

export const VERSION = 1;

export const stateShape = z.object({
  /** What the call would be about, in the citizen's own words. */
  about: z.string(),
});
export type DangerState = z.infer<typeof stateShape>;

export const dangerFrame = (about: string): Frame => ({
  dialog: 'danger',
  version: VERSION,
  state: { about } satisfies DangerState,
});
