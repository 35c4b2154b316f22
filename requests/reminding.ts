import { DateTime } from 'luxon';
import type { Clock } from '../base/clock';
import type { Slot } from '../knowledge/catalogue/answer';
import { ZONE } from '../language/dates';
import { dueKey, scheduleInto } from '../outbox/due';
import type { Errand, Writes } from '../outbox/errand';
import { type Draft, readOne, type Store } from '../storage/store';
import { beginsAt } from './free-times';
import { isOver } from './life';
import { readRequest, requestKey, type ServiceRequest } from './service-request';
import { listensOn, turnsFor } from './updates';

/** The errand by which those are found who are to be reminded, and the turn in which each of them is. */
export const REMIND = 'remind';
export const REMINDER = 'reminder';

/** At this hour of the day before: early enough to say that it does not suit. */
const HOUR_OF_DAY = 10;

/** When those who have booked a time are reminded of it, ms. */
export const remindAt = ({ day }: Slot): number =>
  DateTime.fromISO(day, { zone: ZONE }).minus({ days: 1 }).set({ hour: HOUR_OF_DAY }).toMillis();

const idOf = (reference: string, { day }: Slot): string => `${REMIND}.${reference}.${day}`;

/** The row by which somebody is reminded of a time. A time that is moved within its day has the same one. */
export const remindingKey = (reference: string, slot: Slot): string => dueKey(idOf(reference, slot));

/** Only where no row for it is there. */
export function remindInto(draft: Draft, reference: string, slot: Slot): void {
  const work = { do: 'errand', errand: REMIND, thread: idOf(reference, slot), about: reference } as const;
  scheduleInto(draft, remindAt(slot), work, idOf(reference, slot));
}

/** The request, if those on this thread are to be reminded of the time that is booked for it now. */
export const remindsOn = (request: ServiceRequest, thread: string, now: number): boolean =>
  isToRemind(request, now) && listensOn(request, thread);

const isToRemind = (request: ServiceRequest, now: number): boolean =>
  request.slot !== undefined &&
  !isOver(request) &&
  remindAt(request.slot) <= now &&
  beginsAt(request.slot) > now;

/** Has all reminded who hear of the request on their own channel. One that was moved or given up meanwhile is left alone. */
export function reminding({ store, clock }: { readonly store: Store; readonly clock: Clock }): Errand {
  const remindAll =
    (reference: string): Writes =>
    async (draft) => {
      const key = requestKey(reference);
      const stored = await readOne(store, key);
      const request = stored && readRequest(stored.value);
      draft.expecting(key, stored);
      if (!request || !isToRemind(request, clock.now())) return;
      for (const turn of turnsFor(request, REMINDER)) scheduleInto(draft, clock.now(), turn);
    };
  return {
    run: async ({ work }) => ({ done: true, also: remindAll(work.do === 'errand' ? work.about : '') }),
    gaveUp: () => async () => {},
  };
}
