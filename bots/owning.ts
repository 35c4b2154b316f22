import type { Activity } from 'botframework-schema';
import { type Owner } from '../citizens/owner';
import type { Effect } from '../dialogs/effects';
import { type Handoff, INITIATE, LOOK_EVERY } from '../desk/handoff';
import { moved } from '../desk/ownership';
import { scheduleInto } from '../outbox/due';
import { WATCH_EVENT } from './incoming';
import { versionOf } from './staff';
import { Stale } from './stale';
import type { Work } from './work';

/** What time or a member of staff does changes the owner before the dialogs speak of it; where it can't, they are told why. */
export function actedOn({ incoming, loaded, now, owner, found }: Work): Owner {
  if (found) return found;
  if (!incoming.staff) return owner;
  const after = moved(owner, incoming.staff.move, now);
  if (!after) throw new Stale(owner, versionOf(loaded));
  return after;
}

/** Whose the conversation is after what the dialogs decided. */
export async function ownedAfter(
  desk: Handoff,
  work: Work,
  effects: readonly Effect[],
  sent: readonly Partial<Activity>[],
): Promise<Owner> {
  const { incoming, loaded, now } = work;
  const at = {
    conversation: loaded.conversation.id,
    thread: incoming.thread,
    now,
    call: incoming.can.medium === 'speech',
  };
  const asked = sent.find(({ name }) => name === INITIATE);
  if (asked && work.owner.is === 'assistant') return desk.initiated(loaded.draft, asked, at);
  const doing = effects.flatMap((effect) => (effect.do === 'while-waiting' ? [effect.move] : []));
  const writes = incoming.activity.type === 'message';
  const acknowledged = doing.includes('acknowledge');
  let owner = work.owner;
  if (writes) owner = moved(owner, { do: 'write', thread: incoming.thread, acknowledged }, now) ?? owner;
  if (doing.includes('alarm')) owner = moved(owner, { do: 'alarm' }, now) ?? owner;
  if (doing.includes('cancel')) owner = moved(owner, { do: 'cancel' }, now) ?? owner;
  return owner;
}

/** The change of owner as the desk lists it; and somebody looks after the conversation, where nobody did yet. */
export async function owningInto(
  desk: Handoff,
  { incoming, loaded, now, owner, found, language }: Work,
): Promise<void> {
  const { draft, conversation } = loaded;
  const before = conversation.owner;
  await desk.moved(draft, {
    conversation: conversation.id,
    identity: loaded.thread.identity,
    before,
    after: owner,
    language: { before: conversation.language, after: language },
    said: incoming.activity.type === 'message',
    now,
  });
  if (owner.is === 'assistant') return;
  if (before.is === 'assistant') draft.adding('handed-over');
  const watched = before.is !== 'assistant' && before.thread === owner.thread;
  if (watched && !found) return;
  const { channel } = incoming;
  scheduleInto(draft, now + LOOK_EVERY, { do: 'turn', channel, thread: owner.thread, event: WATCH_EVENT });
}
