import { MINUTE } from '../base/clock';
import { attendInto } from '../outbox/attention';
import { dueKey, type DueRow, scheduleInto } from '../outbox/due';
import type { Errand, ErrandResult, Writes } from '../outbox/errand';
import { type Draft, readOne, type Store, type Stored } from '../storage/store';
import { Trouble } from './back-office';
import { lastAdded, unheard } from './joining';
import { keepInto } from './keeping';
import { additionTo, hasCase, linkedMatter } from './matter';
import { CLOCKS_DIFFER, lineOf, type PassingParts } from './passing-on';
import { type PassedOn, readRequest, requestKey, type ServiceRequest } from './service-request';

export const TELL_MORE = 'tell-more';

/** What several have to add is told at once; what is told of a request that is on its way goes along with it. */
const WAITS = 10 * MINUTE;

const idOf = (reference: string): string => `more.${reference}`;

/** The row by which more is told of a request. There is one at most, so that nothing is told twice at once. */
export const tellingKey = (reference: string): string => dueKey(idOf(reference));

/** Tells the back office in a while what was added to a request; only where no row for it is there. */
export function tellMoreInto(draft: Draft, { reference }: ServiceRequest, at: number): void {
  const work = { do: 'errand', errand: TELL_MORE, thread: lineOf(reference), about: reference } as const;
  scheduleInto(draft, at + WAITS, work, idOf(reference));
}

/**
 * Brings what was told of a request after its case was opened to the back office: as an update of the case where it
 * takes those, else as a case that names the first. How much is told is settled before it is told, so that a try of which
 * the answer was lost can be found.
 */
export function tellingMore(parts: PassingParts): Errand {
  return {
    run: (row) => run(parts, row),
    gaveUp: (row, reason) => async (draft) => {
      const at = parts.clock.now();
      attendInto(draft, { at, kind: 'dead-letter', about: row.id, reason });
      parts.log.error('more-not-told', { code: reason });
    },
  };
}

type Found = { readonly stored: Stored; readonly request: ServiceRequest };

async function run(parts: PassingParts, row: DueRow): Promise<ErrandResult> {
  const reference = row.work.do === 'errand' ? row.work.about : '';
  const found = await read(parts.store, reference);
  if (!found) return { done: true, also: async () => {} };
  const { request } = found;
  // Whoever adds something just now must not find this row still there and the work done.
  if (unheard(request).length === 0) return { done: true, also: async (draft) => expectInto(draft, found) };
  const again = parts.clock.now() + WAITS;
  if (!hasCase(request) && !isBlackBox(request)) return { again, also: async () => {} };
  const { telling } = request.passedOn ?? {};
  if (telling === undefined)
    return { again: parts.clock.now(), also: changing(parts, reference, { telling: lastAdded(request) }) };
  try {
    const linked = await tell(parts, request, telling, row.attempts > 1);
    const before = request.passedOn?.linked ?? [];
    const learnt: Partial<PassedOn> = {
      ...{ heard: telling, telling: undefined },
      ...(linked === undefined ? {} : { linked: [...before, linked] }),
    };
    return { again: parts.clock.now(), also: changing(parts, reference, learnt) };
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    const { reason, mayPass, afterSeconds } = error;
    return mayPass ? { retry: reason, afterSeconds, also: async () => {} } : { dead: reason };
  }
}

/** It was taken without an id and without a token: there is nothing to ask after. */
const isBlackBox = ({ status, passedOn }: ServiceRequest): boolean =>
  status === 'sent' && passedOn?.cases.length === 0 && !passedOn.token && !passedOn.held;

/** Returns the id of the case that was opened for it, if one was. */
async function tell(
  { backOffice }: PassingParts,
  request: ServiceRequest,
  upTo: number,
  tried: boolean,
): Promise<string | undefined> {
  const addition = additionTo(request, upTo);
  const last = request.passedOn?.cases.at(-1);
  if (last !== undefined && (await backOffice.add(last, addition, tried))) return undefined;
  const matter = linkedMatter(request, addition);
  const found = tried ? await backOffice.find(matter, addition.at - CLOCKS_DIFFER) : undefined;
  return found ?? (await backOffice.open(matter)).id;
}

async function read(store: Store, reference: string): Promise<Found | undefined> {
  const stored = await readOne(store, requestKey(reference));
  return stored && { stored, request: readRequest(stored.value) };
}

const expectInto = (draft: Draft, { stored, request }: Found): void =>
  void draft.expecting(requestKey(request.reference), stored);

/** The request as it is then, with what was learnt. */
const changing =
  ({ store }: PassingParts, reference: string, learnt: Partial<PassedOn>): Writes =>
  async (draft) => {
    const found = await read(store, reference);
    if (!found) return;
    expectInto(draft, found);
    const passedOn: PassedOn = { cases: [], ...found.request.passedOn, ...learnt };
    keepInto(draft, found.request, { ...found.request, passedOn });
  };
