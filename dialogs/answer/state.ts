import { z } from 'zod';
import type { Frame } from '../dialog';

export const VERSION = 1;

export const stateShape = z.object({
  /** The article that was quoted, and the service that was asked about. */
  article: z.string(),
  service: z.string(),
  /** What was asked, in the citizen's own words. */
  said: z.string(),
  /** How many of the article's pieces after the first have been told. */
  told: z.number().int().min(0),
  /** The service whose form was offered, until it is declined. */
  offered: z.string().optional(),
  /** It did not answer the question: other words, more text or a person are what is left. */
  missed: z.boolean(),
});
export type AnswerState = z.infer<typeof stateShape>;

export const answerFrame = (state: AnswerState): Frame => ({ dialog: 'answer', version: VERSION, state });
