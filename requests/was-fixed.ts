import { DAY, MINUTE } from '../base/clock';
import type { Draft } from '../storage/store';
import { keepInto } from './keeping';
import { stepped, timesReopened } from './life';
import type { ServiceRequest } from './service-request';

export type FixedAnswer = 'yes' | 'partly' | 'no';

/** So often a request may be opened again by its sender, and so long after it was called done. */
const MOST_REOPENED = 2;
const REOPENED_WITHIN = 28 * DAY;

/** What is still wrong is waited for so long before it is sent on again. */
export const REASON_WAITS = 10 * MINUTE;

export const mayReopen = (request: ServiceRequest, now: number): boolean =>
  request.status === 'done' &&
  timesReopened(request) < MOST_REOPENED &&
  now - (request.steps.at(-1)?.at ?? 0) < REOPENED_WITHIN;

export const fixedCounter = (service: string, answer: FixedAnswer): string => `fixed.${service}.${answer}`;

/** What its sender says of a request that was called done. */
export interface Verdict {
  readonly answer: FixedAnswer;
  /** It goes back to those who do the work. */
  readonly reopens: boolean;
  readonly words?: string;
  /** Day (ISO) by which the team will have looked again. */
  readonly promisedBy?: string;
}

/** Counts the answer, and confirms the request or opens it again. Returns the request if it was opened. */
export function judgeInto(
  draft: Draft,
  request: ServiceRequest,
  verdict: Verdict,
  at: number,
): ServiceRequest | undefined {
  const { answer, reopens, words, promisedBy } = verdict;
  draft.adding(fixedCounter(request.service, answer));
  const changed =
    answer === 'yes'
      ? stepped(request, { is: 'confirmed-fixed', at })
      : reopens
        ? stepped(request, { is: 'reopened', at, note: words })
        : undefined;
  if (!changed) return undefined;
  const judged: ServiceRequest = {
    ...changed,
    told: changed.steps.length,
    ...(answer === 'yes' ? {} : { promisedBy }),
  };
  keepInto(draft, request, judged);
  return answer === 'yes' ? undefined : judged;
}

/** What is still wrong, in their own words, joins the step with which it was opened again. */
export function reasonInto(draft: Draft, request: ServiceRequest, words: string): void {
  const last = request.steps.at(-1);
  if (last?.is !== 'reopened') return;
  const steps = [...request.steps.slice(0, -1), { ...last, note: words }];
  keepInto(draft, request, { ...request, steps });
}
