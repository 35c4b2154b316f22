import { z } from 'zod';
import type { Frame } from '../dialog';

export const VERSION = 1;

export const stateShape = z.object({
  /** What could be reported instead. */
  service: z.string(),
  said: z.string(),
  files: z.array(z.string()),
});
export type ComplainState = z.infer<typeof stateShape>;

export const complainFrame = (state: ComplainState): Frame => ({
  dialog: 'complain',
  version: VERSION,
  state,
});
