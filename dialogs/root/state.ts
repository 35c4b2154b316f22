import { z } from 'zod';
import type { Frame } from '../dialog';

export const VERSION = 1;

export const stateShape = z.object({
  /** Photos that came before any word about them. */
  files: z.array(z.string()),
  /** What the greeting offered beside free words, in its order: a language, or someone who rings back. */
  offered: z.array(z.string()),
  /** It was asked whether the photos are for this report of theirs. */
  late: z.string().optional(),
});
export type RootState = z.infer<typeof stateShape>;

export const NOTHING_OPEN: RootState = { files: [], offered: [] };

export const rootFrame = (offered: readonly string[]): Frame => ({
  dialog: 'root',
  version: VERSION,
  state: { files: [], offered: [...offered] } satisfies RootState,
});
