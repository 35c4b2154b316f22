import { z } from 'zod';
import { answerShape, placeShape, recordShape, slotShape } from '../../requests/answer-shape';
import type { Frame } from '../dialog';
import { CALL_BACK } from '../person/state';

export const VERSION = 1;

/** Questions of the dialog's own, beside the form's. */
export const SUMMARY = '$summary';
export const WHICH_LINE = '$line';
export const OTHER_SERVICE = '$other';
/** The form came to a rule that ends it; nothing is asked, but what led there can still be put right. */
export const STOPPED = '$stopped';
/** The council's records say something else than the citizen. */
export const RECORD = '$record';
/** Another has reported one like it nearby. */
export const ALIKE = '$alike';

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
  /** The open question was answered before and is asked again in order to change it. */
  changing: z.boolean().optional(),
  /** Places between which the citizen was asked to choose. */
  places: z.array(placeShape).optional(),
  /** The times that were offered; none while a day is asked for. */
  times: z.array(slotShape).optional(),
  /** The number that rings or texts was offered and not wanted. */
  otherNumber: z.boolean().optional(),
  /** The place and the thing for which the council's records were looked at, and that was settled. */
  settled: z.string().optional(),
  /** What the records said though the citizen reports it all the same. */
  record: recordShape.optional(),
  /** The place near which others' reports were looked for. */
  compared: z.string().optional(),
  /** What was found there, and is asked about. */
  alike: z
    .object({
      reference: z.string(),
      place: z.string(),
      day: z.string(),
      metres: z.number(),
      /** It was called done on that day. */
      done: z.boolean().optional(),
      theirs: z.boolean().optional(),
    })
    .optional(),
  /** References of what was found and is not the same. */
  notAlike: z.array(z.string()).optional(),
  /** What was called done and is back: this report names it. */
  follows: z.object({ reference: z.string(), case: z.string().optional() }).optional(),
  /** It is the last of several that were told at this moment (ms since epoch): all that was sent is told with it. */
  since: z.number().optional(),
  /** Others that were told at the same time come after it. */
  more: z.boolean().optional(),
  /** A second matter that was mentioned in the middle of this one, the words for it, and the question that was open. */
  other: z.object({ service: z.string(), said: z.string(), open: z.string() }).optional(),
});
export type ReportState = z.infer<typeof stateShape>;

/** Longest text that a request carries in the citizen's own words. */
const LONGEST_DESCRIPTION = 4000;

/** `among`: it is the last of several matters that were told at this moment, or one that others follow. */
export function reportFrame(
  service: string,
  description: string,
  files: readonly string[] = [],
  among: Pick<ReportState, 'since' | 'more'> = {},
): Frame {
  const state: ReportState = {
    service,
    answers: {},
    description: description.slice(0, LONGEST_DESCRIPTION),
    files: [...files],
    trail: [],
    ...among,
  };
  return { dialog: 'report', version: VERSION, state };
}

/** The question of a call back that what was said before already answers. */
const ABOUT = 'about';

/** The form of a call back, about what was said so far. */
export function callBackFrame(about: string): Frame {
  const frame = reportFrame(CALL_BACK, about);
  if (about === '') return frame;
  const answers: ReportState['answers'] = { [ABOUT]: { type: 'text', text: about } };
  return { ...frame, state: { ...(frame.state as ReportState), answers } };
}

export function noted(state: ReportState, words: string): ReportState {
  if (words === '' || state.description.includes(words)) return state;
  const description = [state.description, words].filter(Boolean).join('\n').slice(0, LONGEST_DESCRIPTION);
  return { ...state, description };
}
