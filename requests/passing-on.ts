import { type Clock, DAY, HOUR, MINUTE } from '../base/clock';
import { sortable } from '../base/ids';
import type { Log } from '../base/log';
import { attendedInto, attendInto } from '../outbox/attention';
import { type DueRow, scheduleInto } from '../outbox/due';
import type { Errand, ErrandResult, Writes } from '../outbox/errand';
import { type Draft, readOne, type Store } from '../storage/store';
import { type BackOffice, type Matter, Trouble } from './back-office';
import { lastAdded } from './joining';
import { keepInto } from './keeping';
import { type Happening, stepped } from './life';
import { hasCase, matterOf } from './matter';
import { SIGNS } from './reference';
import { type PassedOn, readRequest, requestKey, type ServiceRequest } from './service-request';
import type { OpeningTimes } from './working-days';

export const PASS_ON = 'pass-on';

/** Requests that have not reached those who do the work, and won't by themselves: a person has to look. */
export const STUCK = 'requests-stuck';

/** So many are passed on at once by one process. */
const LINES = 8;
/** How often it is asked after a token, and for how long. */
const TOKEN_ASKED = 5 * MINUTE;
const TOKEN_LASTS = 7 * DAY;
/** Their clock may be behind ours. */
export const CLOCKS_DIFFER = HOUR;

/** Sends the request to the back office from this commit on. */
export function passOnInto(draft: Draft, reference: string, at: number): void {
  scheduleInto(draft, at, { do: 'errand', errand: PASS_ON, thread: lineOf(reference), about: reference });
}

/** Errands about one request are run one after the other. */
export const lineOf = (reference: string): string =>
  `back-office-${SIGNS.indexOf(reference.at(-1) ?? '') % LINES}`;

export interface PassingParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  readonly backOffice: BackOffice;
  readonly times: OpeningTimes;
}

const NOTHING: Writes = async () => {};

/**
 * Brings a request to the back office, at least once. A try of which the answer was lost may have opened a case: the
 * next one looks for it first, by our reference, and opens one only where there is none.
 */
export function passingOn(parts: PassingParts): Errand {
  return {
    run: (row) => run(parts, row),
    gaveUp: (row, reason) => (draft) => stuck(parts, aboutOf(row), reason, draft),
  };
}

async function run(parts: PassingParts, row: DueRow): Promise<ErrandResult> {
  const stored = await readOne(parts.store, requestKey(aboutOf(row)));
  if (!stored) return { done: true, also: NOTHING };
  const request = readRequest(stored.value);
  if (hasCase(request)) return { done: true, also: NOTHING };
  try {
    const { token } = request.passedOn ?? {};
    if (token) return await askAfter(parts, request, token);
    return await open(parts, matterOf(request), row.attempts > 1 || request.passedOn?.held !== undefined);
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    const { reason, mayPass, afterSeconds } = error;
    if (!mayPass) return { dead: reason };
    return { retry: reason, afterSeconds, also: (draft) => heldUp(parts, request, reason, draft) };
  }
}

async function open(parts: PassingParts, matter: Matter, tried: boolean): Promise<ErrandResult> {
  const { request } = matter;
  const { backOffice, clock } = parts;
  const since = request.steps.findLast(({ is }) => is === 'received' || is === 'reopened')!.at;
  const found = tried ? await backOffice.find(matter, since - CLOCKS_DIFFER) : undefined;
  const { id, token } = found === undefined ? await backOffice.open(matter) : { id: found };
  // What was told between the try that came through and this one is not in what was found.
  const heard = found === undefined ? lastAdded(request) : request.passedOn?.heard;
  if (id !== undefined) return { done: true, also: (draft) => accepted(parts, request, id, draft, heard) };
  const sent: Writes = (draft) =>
    changeInto(parts, request, draft, ['sent'], {
      token: token === undefined ? undefined : { is: token, at: clock.now() },
      heard,
    });
  return token === undefined ? { done: true, also: sent } : { again: clock.now() + TOKEN_ASKED, also: sent };
}

async function askAfter(
  parts: PassingParts,
  request: ServiceRequest,
  token: { readonly is: string; readonly at: number },
): Promise<ErrandResult> {
  const now = parts.clock.now();
  const id = await parts.backOffice.caseOf(token.is);
  if (id !== undefined) return { done: true, also: (draft) => accepted(parts, request, id, draft) };
  if (now - token.at >= TOKEN_LASTS) return { dead: 'no-case-for-token' };
  return { again: now + TOKEN_ASKED, also: NOTHING };
}

export const caseKey = (id: string): string => `case:${id}`;

/** That a case of the back office is about this request. */
export interface CaseOf {
  readonly shape: 1;
  readonly reference: string;
}

async function accepted(
  parts: PassingParts,
  request: ServiceRequest,
  id: string,
  draft: Draft,
  heard = request.passedOn?.heard,
): Promise<void> {
  const cases = [...(request.passedOn?.cases ?? []), id];
  draft.putting(caseKey(id), { shape: 1, reference: request.reference } satisfies CaseOf).adding('passed-on');
  await changeInto(parts, request, draft, ['sent', 'accepted'], {
    ...{ cases, token: undefined, seen: undefined, heard },
  });
}

/** The request as it is now, with what was learnt; steps that can't follow any more are left out. */
async function changeInto(
  { store, clock }: PassingParts,
  { reference }: ServiceRequest,
  draft: Draft,
  steps: readonly Exclude<Happening['is'], 'closed'>[],
  learnt: Partial<PassedOn>,
): Promise<void> {
  const key = requestKey(reference);
  const stored = await readOne(store, key);
  if (!stored) return;
  const before = readRequest(stored.value);
  const request = steps.reduce((one, is) => stepped(one, { is, at: clock.now() }) ?? one, before);
  unstuckInto(draft, before);
  const passedOn: PassedOn = { cases: [], ...before.passedOn, held: undefined, ...learnt };
  draft.expecting(key, stored);
  keepInto(draft, before, { ...request, passedOn });
}

const heldUp = (parts: PassingParts, request: ServiceRequest, reason: string, draft: Draft): Promise<void> =>
  changeInto(parts, request, draft, [], {
    held: { is: 'trying', at: request.passedOn?.held?.at ?? parts.clock.now(), reason },
  });

/** Nothing more is tried: it stands on the list of those for a person, who is told. */
async function stuck(parts: PassingParts, reference: string, reason: string, draft: Draft): Promise<void> {
  const stored = await readOne(parts.store, requestKey(reference));
  if (!stored) return;
  const request = readRequest(stored.value);
  const held = { is: 'stuck', at: parts.clock.now(), reason } as const;
  await changeInto(parts, request, draft, [], { held });
  draft.indexing(STUCK, stuckMember({ ...request, passedOn: { cases: [], held } })).adding('stuck');
  attendInto(draft, { at: held.at, kind: 'request-stuck', about: reference, reason });
  parts.log.error('request-stuck', { code: reason, kind: request.service });
}

/** Somebody has taken it in hand: it leaves the list. */
export function unstuckInto(draft: Draft, request: ServiceRequest): void {
  const { held } = request.passedOn ?? {};
  if (held?.is !== 'stuck') return;
  draft.unindexing(STUCK, stuckMember(request));
  attendedInto(draft, { at: held.at, kind: 'request-stuck', about: request.reference });
}

const stuckMember = ({ reference, passedOn }: ServiceRequest): string =>
  `${sortable(passedOn?.held?.at ?? 0)}|${reference}`;

const aboutOf = ({ work }: DueRow): string => (work.do === 'errand' ? work.about : '');
