import { z } from 'zod';
import { answerShape, placeShape } from '../../requests/answer-shape';
import type { Frame } from '../dialog';

export const VERSION = 1;

/** Questions of the dialog's own, beside the form's. */
export const SUMMARY = '$summary';
export const WHICH_LINE = '$line';
export const OTHER_SERVICE = '$other';

export const stateShape = z.object({
  service: z.string(),
  answers: z.record(z.string(), answerShape),
  /** What the citizen wrote, in their own words. */
  description: z.string(),
  files: z.array(z.string()),
  /** Code of the question that waits for an answer; absent until the form has begun. */
  open: z.string().optional(),
  /** Codes of the questions that were answered when asked, oldest first. */
  trail: z.array(z.string()),
  /** Places between which the citizen was asked to choose. */
  places: z.array(placeShape).optional(),
  /** The number that rings or texts was offered and not wanted. */
  otherNumber: z.boolean().optional(),
  /** A second matter that was mentioned in the middle of this one, and the words for it. */
  other: z.object({ service: z.string(), said: z.string() }).optional(),
});
export type ReportState = z.infer<typeof stateShape>;

/** Longest text that a request carries in the citizen's own words. */
const LONGEST_DESCRIPTION = 4000;

export function reportFrame(service: string, description: string, files: readonly string[] = []): Frame {
  const state: ReportState = { service, answers: {}, description, files: [...files], trail: [] };
  return { dialog: 'report', version: VERSION, state };
}

export function noted(state: ReportState, words: string): ReportState {
  if (words === '' || state.description.includes(words)) return state;
  const description = [state.description, words].filter(Boolean).join('\n').slice(0, LONGEST_DESCRIPTION);
  return { ...state, description };
}
