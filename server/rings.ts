import type { RungCalls } from '../adapters/voice/picked-up';
import type { PlaceCall } from '../adapters/voice/place-call';
import type { EndKeeper } from '../adapters/twilio/status';
import { RUNG_EVENT } from '../bots/incoming';
import { openRing, readWish, RING } from '../bots/rings';
import { phoneIdentity } from '../citizens/identity';
import {
  isOpen,
  isRing,
  type Ring,
  RING_LASTS,
  RING_SOON,
  type RingAddress,
  ringAddress,
  type RingEnd,
  ringInto,
  ringKey,
  unrungKey,
} from '../citizens/ring';
import { scheduleInto } from '../outbox/due';
import type { Errand, ErrandResult, Writes } from '../outbox/errand';
import type { Spending } from '../outbox/spending';
import { Draft, readOne, type Store, type Stored } from '../storage/store';
import type { House } from './house';

/** The calls that we place: their errand, and what their webhooks tell of them. */
export interface Rings {
  readonly errands: Readonly<Record<string, Errand>>;
  readonly rung: RungCalls;
  readonly end: EndKeeper;
}

export function rings(house: House, place: PlaceCall, spending: Spending, onDue: () => void): Rings {
  const { store, clock } = house;
  const parts = { store, identitySecret: house.secrets.identity };
  const open = (call: RingAddress): Promise<Ring | undefined> =>
    openRing(parts, new Draft(), call, clock.now());
  const end: EndKeeper = (call, why) => endRing(house, call, why, onDue);
  return {
    errands: { [RING]: ringing(house, place, spending) },
    rung: {
      language: async (call) => (await open(call))?.language,
      unwanted: async (call) => {
        const ring = await open(call);
        if (!ring) return;
        const key = unrungKey(phoneIdentity(house.secrets.identity, ring.to));
        await store.commit(new Draft().putting(key, { shape: 1, at: clock.now() }));
        await end(call, 'unwanted');
      },
    },
    end,
  };
}

/**
 * Places the call of a wish, once. An answer that was lost may mean that the phone rings already: then nothing is tried
 * again, and if nobody takes the call up the citizen is told that we don't know.
 */
function ringing(house: House, place: PlaceCall, spending: Spending): Errand {
  const { store, clock, log, secrets } = house;
  const run = async (row: Parameters<Errand['run']>[0]): Promise<ErrandResult> => {
    const { conversation, random } = readWish('about' in row.work ? (row.work.about ?? '') : '');
    const found = (await readOne(store, ringKey(conversation)))?.value as Ring | undefined;
    const ring = found?.random === random ? found : undefined;
    if (ring?.is === 'placed')
      return { done: true, also: endedInto(store, conversation, ring, 'unknown', clock.now()) };
    if (ring?.is !== 'due') return { done: true, also: async () => {} };
    const not = row.attempts > 1 ? 'unknown' : await refusedFirst(house, ring, spending);
    if (not) return { done: true, also: endedInto(store, conversation, ring, not, clock.now()) };
    const placed = await place(ring.to, ringAddress(secrets.identity, conversation, ring));
    if ('not' in placed) log.warn('call-not-placed', { code: placed.code });
    if ('not' in placed && placed.not === 'refused')
      return { done: true, also: endedInto(store, conversation, ring, 'failed', clock.now()) };
    // Once nobody can take it up any more, it is looked at again.
    return { again: ring.at + RING_LASTS, also: placedInto(store, conversation, ring) };
  };
  return { run, gaveUp: () => async () => {} };
}

/** Why a wish is not even tried. */
async function refusedFirst(
  { store, clock, secrets }: House,
  { to, at }: Ring,
  spending: Spending,
): Promise<RingEnd | undefined> {
  if (clock.now() > at + RING_SOON) return 'failed';
  const unwanted = await readOne(store, unrungKey(phoneIdentity(secrets.identity, to)));
  if (unwanted) return 'unwanted';
  return (await spending.ring(to)) ? undefined : 'too-many';
}

const placedInto =
  (store: Store, conversation: string, { random }: Ring): Writes =>
  async (draft) => {
    const found = await current(store, draft, conversation, random);
    if (found?.is === 'due') ringInto(draft, conversation, { ...found, is: 'placed' });
  };

/** It came to nothing: whoever asked for it is told, once. */
const endedInto =
  (store: Store, conversation: string, { random }: Ring, why: RingEnd, now: number): Writes =>
  async (draft) => {
    const found = await current(store, draft, conversation, random);
    if (found?.is !== 'due' && found?.is !== 'placed') return;
    ringInto(draft, conversation, { ...found, is: 'over' });
    const { channel, thread } = found;
    scheduleInto(draft, now, { do: 'turn', channel, thread, event: RUNG_EVENT, about: why });
  };

/** The call as it is now, if no other was asked for since. */
async function current(
  store: Store,
  draft: Draft,
  conversation: string,
  random: string,
): Promise<Ring | undefined> {
  const key = ringKey(conversation);
  const stored = (await readOne(store, key)) as Stored<Ring> | undefined;
  draft.expecting(key, stored);
  return stored?.value.random === random ? stored.value : undefined;
}

async function endRing(
  { store, clock, secrets }: House,
  call: RingAddress,
  why: RingEnd,
  onDue: () => void,
): Promise<void> {
  for (;;) {
    const ring = (await readOne(store, ringKey(call.conversation)))?.value as Ring | undefined;
    if (!ring || !isOpen(ring, clock.now()) || !isRing(secrets.identity, ring, call)) return;
    const draft = new Draft();
    await endedInto(store, call.conversation, ring, why, clock.now())(draft);
    if ((await store.commit(draft)).ok) return onDue();
  }
}
