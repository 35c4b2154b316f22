import { type Conversation, conversationKey, type Thread, threadKey } from '../citizens/conversation';
import { identityKey, openIdentityInto, phoneIdentity } from '../citizens/identity';
import {
  isOpen,
  isRing,
  newRing,
  type Ring,
  type RingAddress,
  ringInto,
  ringKey,
  type RingsAsked,
  ringsAskedKey,
  ringsOfToday,
} from '../citizens/ring';
import { DAY } from '../base/clock';
import { Refusal } from '../base/errors';
import type { Effect } from '../dialogs/effects';
import { scheduleInto } from '../outbox/due';
import type { Draft } from '../storage/store';
import type { Incoming } from './incoming';
import { type Joining, withoutProof } from './links';
import type { Loaded } from './load';
import { rely } from './reading';
import type { RecordParts } from './records';
import type { Work } from './work';

/** The errand that places the call. */
export const RING = 'ring';

/** One wish, as its due row names it. */
export const wishOf = (conversation: string, { random }: Ring): string => `${conversation}.${random}`;

export function readWish(about: string): { readonly conversation: string; readonly random: string } {
  const [conversation = '', random = ''] = about.split('.');
  return { conversation, random };
}

/** Leaves the call to its errand, which rings once for this wish. */
export async function ringOut(
  { store }: Pick<RecordParts, 'store'>,
  work: Work,
  { phone }: Extract<Effect, { do: 'ring' }>,
): Promise<void> {
  const { draft, conversation, thread: from } = work.loaded;
  const { thread, channel } = work.incoming;
  const key = ringsAskedKey(from.identity);
  const asked = await rely<RingsAsked>(store, draft, key);
  const at = [...ringsOfToday(asked?.value, work.now), work.now];
  draft.putting(key, { shape: 1, at } satisfies RingsAsked, work.now + DAY);
  await rely(store, draft, ringKey(conversation.id));
  const ring = newRing({ to: phone, thread, channel, language: work.language, at: work.now });
  ringInto(draft, conversation.id, ring);
  scheduleInto(draft, work.now, { do: 'errand', errand: RING, thread, about: wishOf(conversation.id, ring) });
}

/** The call that an address names, if it may still be taken up. */
export async function openRing(
  { store, identitySecret }: Pick<RecordParts, 'store' | 'identitySecret'>,
  draft: Draft,
  address: RingAddress,
  now: number,
): Promise<Ring | undefined> {
  const ring = (await rely<Ring>(store, draft, ringKey(address.conversation)))?.value;
  return ring && isOpen(ring, now) && isRing(identitySecret, ring, address) ? ring : undefined;
}

/**
 * A new thread that points to the conversation from which the call was asked for: the same question goes on there. Who
 * picks up is claimed and not proved; a proof that was given before ends here.
 */
export async function joinByRing(
  parts: Joining,
  incoming: Incoming & { readonly ring: RingAddress },
  draft: Draft,
  now: number,
): Promise<Loaded> {
  const { store, identitySecret } = parts;
  const ring = await openRing(parts, draft, incoming.ring, now);
  if (!ring) throw new Refusal('not-found', 'call is over');
  const conversation = await rely<Conversation>(store, draft, conversationKey(incoming.ring.conversation));
  if (!conversation || !parts.open(conversation.value))
    throw new Refusal('not-found', 'conversation of a call is over');
  const identity = phoneIdentity(identitySecret, ring.to);
  if (!(await rely(store, draft, identityKey(identity))))
    openIdentityInto(draft, identity, { phone: ring.to });
  const { id } = conversation.value;
  await withoutProof(store, draft, id);
  const thread: Thread = { shape: 1, channel: incoming.channel, conversation: id, identity };
  draft.putting(threadKey(incoming.thread), thread);
  ringInto(draft, id, { ...ring, is: 'answered' });
  return { draft, thread, conversation: conversation.value, now };
}
