import { DAY, MINUTE } from '../base/clock';
import type { Draft } from '../storage/store';
import { type Added, withAdded } from './joining';
import { keepInto } from './keeping';
import { isOver, stepped, timesReopened } from './life';
import type { ServiceRequest } from './service-request';
import { tellInto, toldOn } from './updates';

export type FixedAnswer = 'yes' | 'partly' | 'no';

/** So often a request may be opened again by those who reported it, and so long after it was called done. */
const MOST_REOPENED = 2;
const REOPENED_WITHIN = 28 * DAY;

/** What is still wrong is waited for so long before it is sent on again. */
export const REASON_WAITS = 10 * MINUTE;

/** Who has said already whether it is fixed, since it was last called done. */
export interface Judged {
  /** Its steps when it was called done. */
  readonly done: number;
  /** Identities. */
  readonly by: readonly string[];
}

/** When it was last called done; undefined if it never was. */
export const doneAt = ({ steps }: ServiceRequest): number | undefined =>
  steps.findLast(({ is }) => is === 'done')?.at;

export const mayReopen = (request: ServiceRequest, now: number): boolean =>
  (request.status === 'done' || request.status === 'confirmed-fixed') &&
  timesReopened(request) < MOST_REOPENED &&
  now - (doneAt(request) ?? 0) < REOPENED_WITHIN;

/** Somebody else who reported it, or those who do the work, have opened it again since it was called done. */
export const isOpenAgain = (request: ServiceRequest): boolean =>
  doneAt(request) !== undefined && !isOver(request);

export const fixedCounter = (service: string, answer: FixedAnswer): string => `fixed.${service}.${answer}`;

/** What somebody who reported it says of a request that was called done. */
export interface Verdict {
  readonly answer: FixedAnswer;
  /** It goes back to those who do the work. */
  readonly reopens: boolean;
  readonly words?: string;
  readonly files?: readonly string[];
  /** Day (ISO) by which the team will have looked again. */
  readonly promisedBy?: string;
}

export interface Judge {
  readonly identity: string;
  readonly thread: string;
}

/**
 * Counts the answer, once for each of them and each time that it was done, and confirms the request or opens it again.
 * What is told of one that somebody else has opened again is kept with it. Returns the request as it is then.
 */
export function judgeInto(
  draft: Draft,
  request: ServiceRequest,
  { answer, reopens, words, files = [], promisedBy }: Verdict,
  { identity, thread }: Judge,
  at: number,
): ServiceRequest {
  const done = request.steps.findLastIndex(({ is }) => is === 'done') + 1;
  const by = request.judged?.done === done ? request.judged.by : [];
  if (!by.includes(identity)) draft.adding(fixedCounter(request.service, answer));
  const judged = { ...request, judged: { done, by: [...new Set([...by, identity])] } };
  const stepping =
    answer === 'yes' ? ({ is: 'confirmed-fixed', at } as const) : reopening(reopens, words, at);
  const changed = stepping && stepped(judged, stepping);
  const after = changed
    ? toldOn(
        { ...withAdded(changed, { at, words: '', files }), ...(answer === 'yes' ? {} : { promisedBy }) },
        thread,
      )
    : withAdded(judged, { at, words: words ?? '', files });
  keepInto(draft, request, after);
  if (changed && answer !== 'yes') tellInto(draft, after, at);
  return after;
}

const reopening = (reopens: boolean, note: string | undefined, at: number) =>
  reopens ? ({ is: 'reopened', at, note } as const) : undefined;

/** What is still wrong, in their own words, joins the step with which it was opened again, or what else was told of it. */
export function reasonInto(
  draft: Draft,
  request: ServiceRequest,
  added: Pick<Added, 'at' | 'words'>,
): ServiceRequest {
  const last = request.steps.at(-1);
  const after =
    last?.is === 'reopened' && last.note === undefined
      ? { ...request, steps: [...request.steps.slice(0, -1), { ...last, note: added.words }] }
      : withAdded(request, { ...added, files: [] });
  keepInto(draft, request, after);
  return after;
}
