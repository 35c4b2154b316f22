import { z } from 'zod';
import type { Frame } from '../dialog';

export const VERSION = 1;

export const stateShape = z.object({
  /** The requests of which there would be news. */
  references: z.array(z.string()).min(1),
});
export type TextNewsState = z.infer<typeof stateShape>;

export const textNewsFrame = (references: readonly string[]): Frame => ({
  dialog: 'text-news',
  version: VERSION,
  state: { references: [...references] } satisfies TextNewsState,
});
