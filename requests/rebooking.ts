import type { Slot } from '../knowledge/catalogue/answer';
import { inWords } from '../language/values';
import type { Draft } from '../storage/store';
import { withAdded } from './joining';
import { isOver, stepped } from './life';
import { staffWords } from './matter';
import type { ServiceRequest } from './service-request';
import { doneInto, toDoInto } from './to-do';

/** The request with another time; those who do the work hear of it as of whatever is added. */
export function movedBy(request: ServiceRequest, to: Slot, at: number): ServiceRequest {
  const { promisedBy } = request;
  const moved: ServiceRequest = {
    ...request,
    slot: to,
    ...(promisedBy !== undefined && promisedBy < to.day ? { promisedBy: to.day } : {}),
  };
  return withAdded(moved, { at, words: `Moved to ${staffWords(to)}.`, files: [] });
}

/** Closed at its sender's wish: nobody is to come or ring. */
export function givenUpBy(request: ServiceRequest, slot: Slot, at: number): ServiceRequest {
  const note = inWords({ key: 'slots.given-up-note' }, { language: request.language, medium: 'web' });
  const closed = stepped(request, { is: 'closed', at, note }) ?? request;
  const { slot: _, ...rest } = closed;
  const given: ServiceRequest = { ...rest, givenUp: slot, told: closed.steps.length };
  return withAdded(given, { at, words: `Given up: nobody need come on ${staffWords(slot)}.`, files: [] });
}

/** What a team does itself stands on its list by its day, and on none once it is over. */
export function rescheduleInto(draft: Draft, before: ServiceRequest, after: ServiceRequest): void {
  doneInto(draft, before);
  if (!isOver(after)) toDoInto(draft, after);
}
