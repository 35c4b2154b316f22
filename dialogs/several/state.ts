import { z } from 'zod';
import type { Frame } from '../dialog';

export const VERSION = 1;

export const stateShape = z.object({
  /** When they were said (ms since epoch). */
  since: z.number().optional(),
  /** What is still to be done of what was said at once, in the words in which it was said, and the service it is about. */
  needs: z.array(z.object({ said: z.string(), service: z.string() })).min(1),
});
export type SeveralState = z.infer<typeof stateShape>;
export type Need = SeveralState['needs'][number];

export const severalFrame = (needs: readonly Need[]): Frame => ({
  dialog: 'several',
  version: VERSION,
  state: { needs: [...needs] } satisfies SeveralState,
});
