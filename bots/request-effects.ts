import type { Effect } from '../dialogs/effects';
import type { Slot } from '../knowledge/catalogue/answer';
import { joinInto, unheard } from '../requests/joining';
import { keepInto } from '../requests/keeping';
import { passOnInto } from '../requests/passing-on';
import { givenUpBy, movedBy, rescheduleInto } from '../requests/rebooking';
import { readRequest, requestKey, type ServiceRequest } from '../requests/service-request';
import { tellingKey, tellMoreInto } from '../requests/telling-more';
import { toDoInto } from '../requests/to-do';
import { toldOn } from '../requests/updates';
import { judgeInto, REASON_WAITS, reasonInto } from '../requests/was-fixed';
import type { Store } from '../storage/store';
import { changeTime, remindLater } from './booked-times';
import { rely } from './reading';
import type { RecordParts } from './records';
import type { Work } from './work';

/** What is done with a request that is there already. */
export type RequestEffect = Extract<
  Effect,
  {
    do: 'told' | 'was-it-fixed' | 'still-wrong' | 'join-request' | 'move-booking' | 'give-up-booking';
  }
>;

export async function carryOutOnRequest(
  parts: RecordParts,
  work: Work,
  effect: RequestEffect,
): Promise<void> {
  const { draft } = work.loaded;
  const request = await relied(parts.store, work, effect.reference);
  if (!request) return;
  switch (effect.do) {
    case 'told':
      return keepInto(draft, request, toldOn(request, work.incoming.thread));
    case 'was-it-fixed':
      return judge(parts, work, request, effect);
    case 'still-wrong':
      return tellMore(parts, work, reasonInto(draft, request, { at: work.now, words: effect.words }));
    case 'move-booking':
    case 'give-up-booking':
      return rebook(parts, work, request, effect.do === 'move-booking' ? effect.to : undefined);
    case 'join-request': {
      const { channel, thread } = work.incoming;
      const who = { identity: work.loaded.thread.identity, channel, thread };
      const { words, files } = effect;
      return tellMore(parts, work, joinInto(draft, request, who, { at: work.now, words, files }));
    }
  }
}

async function relied(store: Store, work: Work, reference: string): Promise<ServiceRequest | undefined> {
  const stored = await rely(store, work.loaded.draft, requestKey(reference));
  return stored && readRequest(stored.value);
}

/** The time that a request had is free again; `to` is the one that it has now, if any. */
async function rebook(
  parts: RecordParts,
  work: Work,
  request: ServiceRequest,
  to: Slot | undefined,
): Promise<void> {
  const { reference, slot } = request;
  if (!slot) return;
  const { draft, conversation } = work.loaded;
  await changeTime(parts.store, work, slot, { do: 'give-up', reference });
  if (to) {
    await changeTime(parts.store, work, to, { do: 'book', conversation: conversation.id, reference });
    await remindLater(parts.store, work, reference, to);
  }
  const after = to ? movedBy(request, to, work.now) : givenUpBy(request, slot, work.now);
  keepInto(draft, request, after);
  if (!parts.passesOn?.(request.service)) rescheduleInto(draft, request, after);
  return tellMore(parts, work, after);
}

/** A request that is not fixed goes to the back office once more, when there was time to say why. */
async function judge(
  parts: RecordParts,
  work: Work,
  request: ServiceRequest,
  verdict: Extract<Effect, { do: 'was-it-fixed' }>,
): Promise<void> {
  const { incoming, loaded, now } = work;
  const { draft, thread } = loaded;
  const who = { identity: thread.identity, thread: incoming.thread };
  const after = judgeInto(draft, request, verdict, who, now);
  if (after.status !== 'reopened' || request.status === 'reopened') return tellMore(parts, work, after);
  if (parts.passesOn?.(request.service)) passOnInto(draft, request.reference, now + REASON_WAITS);
  else toDoInto(draft, after);
}

/** Those who do the work hear of what was added to a request that they have got. */
async function tellMore(
  { store, passesOn }: RecordParts,
  { loaded: { draft }, now }: Work,
  request: ServiceRequest,
): Promise<void> {
  if (!passesOn?.(request.service) || unheard(request).length === 0) return;
  const waits = await rely(store, draft, tellingKey(request.reference));
  if (!waits) tellMoreInto(draft, request, now);
}
