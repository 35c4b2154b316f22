import { z } from 'zod';
import type { Frame } from '../dialog';

export const VERSION = 1;

export const stateShape = z.object({
  /** Codes of the services and bodies that were offered; none when the citizen was asked for other words. */
  offered: z.array(z.string()),
  /** Codes that were offered and are not meant. */
  refused: z.array(z.string()),
  said: z.string(),
  files: z.array(z.string()),
});
export type ChooseState = z.infer<typeof stateShape>;

export const chooseFrame = (state: ChooseState): Frame => ({
  dialog: 'choose-service',
  version: VERSION,
  state,
});
