import { z } from 'zod';
import type { Frame } from '../dialog';

export const VERSION = 2;

export const stateShape = z.object({
  /** The requests of which there would be news. */
  references: z.array(z.string()).min(1),
  /** The address that is to be proved, once it was said. */
  email: z.string().optional(),
  /** An address that they gave before, about which only a yes is wanted. */
  known: z.string().optional(),
});
export type EmailNewsState = z.infer<typeof stateShape>;

/** As the first release kept it, which asked about each request by itself. */
const firstShape = stateShape
  .omit({ references: true })
  .extend({ reference: z.string() })
  .transform(({ reference, ...state }): EmailNewsState => ({ ...state, references: [reference] }));

/** What lies in the store, in the shape of today. */
export const readState = (state: unknown): EmailNewsState | undefined =>
  stateShape.or(firstShape).safeParse(state).data;

export const emailNewsFrame = (references: readonly string[]): Frame => ({
  dialog: 'email-news',
  version: VERSION,
  state: { references: [...references] } satisfies EmailNewsState,
});
