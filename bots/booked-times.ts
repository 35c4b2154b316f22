import type { Slot } from '../knowledge/catalogue/answer';
import { timesHeld } from '../dialogs/report/held-times';
import type { Talk } from '../dialogs/talk';
import { slotId } from '../requests/free-times';
import { remindAt, remindingKey, remindInto } from '../requests/reminding';
import { type Change, changed, slotExpires, slotKey, type TakenSlot } from '../requests/taken-slots';
import type { Store } from '../storage/store';
import { rely } from './reading';
import type { Ran, Work } from './work';

/**
 * What the turn does to the council's calendar: a time that now stands in an open form is held, one that stands in
 * none any more is let go, and one that was sent with a request is booked. Each record joins what the commit expects,
 * so that of two who take the last place at once one runs again, and finds it gone.
 */
export async function keepTimes(store: Store, work: Work, ran: Ran): Promise<void> {
  const { id: conversation, talk } = work.loaded.conversation;
  const before = timesHeld(talk as Talk);
  const after = timesHeld(ran.talk);
  const sent = ran.effects.flatMap((effect) =>
    effect.do === 'file-request' && effect.request.slot ? [effect.request] : [],
  );
  for (const { slot, reference } of sent) {
    await changeTime(store, work, slot!, { do: 'book', conversation, reference });
    await remindLater(store, work, reference, slot!);
  }
  const booked = sent.map(({ slot }) => slot!);
  for (const slot of missingFrom(before, [...after, ...booked]))
    await changeTime(store, work, slot, { do: 'let-go', conversation });
  for (const slot of missingFrom(after, before))
    await changeTime(store, work, slot, { do: 'hold', conversation });
}

const missingFrom = (slots: readonly Slot[], others: readonly Slot[]): Slot[] => {
  const there = new Set(others.map(slotId));
  return slots.filter((slot) => !there.has(slotId(slot)));
};

/** Whoever has booked it is reminded, unless it is too near for that already. */
export async function remindLater(
  store: Store,
  { loaded: { draft }, now }: Work,
  reference: string,
  slot: Slot,
): Promise<void> {
  if (remindAt(slot) <= now || (await rely(store, draft, remindingKey(reference, slot)))) return;
  remindInto(draft, reference, slot);
}

export async function changeTime(store: Store, work: Work, slot: Slot, change: Change): Promise<void> {
  const { draft } = work.loaded;
  const key = slotKey(slot);
  const stored = (await rely<TakenSlot>(store, draft, key))?.value;
  const made = draft.put.find((put) => put.key === key)?.value as TakenSlot | undefined;
  draft.putting(key, changed(made ?? stored, change, work.now), slotExpires(slot));
}
