import { MINUTE } from '../base/clock';
import { type CallLine, isOver, lineKey } from '../citizens/call-line';
import { ASSISTANT, type Held, type Owner, type Queued, type Why } from '../citizens/owner';
import type { Council } from '../knowledge/catalogue/catalogue';
import { type Draft, readOne, type Store, type Stored } from '../storage/store';
import {
  contextShape,
  LOOK_EVERY,
  type HandedOn,
  type Handoff,
  type Standing,
  type Watched,
} from './handoff';
import { isOpenAt, opensAfter } from '../requests/opening';
import { moved } from './ownership';
import { isPresent, isStaffed, type Presence, presenceKey } from './presence';
import { helpedInto } from './helpers';
import { newsInto } from './news';
import { listedInto, placeFor, placeOf, sinceNow } from './queue';

/** Nobody waits longer than this for a desk at which nobody is. */
export const NOBODY_FOR = 3 * MINUTE;

/** Who is in danger or distress comes before everybody else. */
const PRIORITIES: Readonly<Record<Why, number>> = {
  danger: 0,
  distress: 1,
  complaint: 5,
  misses: 5,
  asked: 5,
};

/** Why and with what a conversation was handed over, for whoever takes it. */
export const handoffKey = (conversation: string): string => `handoff:${conversation}`;

/** Our own desk: one queue for each team, and agents who sign on. */
export function ownDesk(store: Store, council: Council): Handoff {
  const { desk } = council;
  return {
    standing: (draft, now, why) => standing(store, council, draft, { now, why }),
    place: async (draft, owner, conversation) =>
      owner.is === 'queue' ? placeOf(store, draft, owner, conversation) : undefined,
    async initiated(draft, asked, { conversation, thread, now }) {
      if (!desk) return ASSISTANT;
      const context = contextShape.parse(asked.value);
      const transcript: unknown = asked.attachments?.[0]?.content;
      draft.putting(handoffKey(conversation), { shape: 1, at: now, context, transcript });
      const { why } = context;
      const asks = { do: 'request', team: desk.team, priority: PRIORITIES[why], why, thread } as const;
      const since = await sinceNow(store, draft, desk.team, now);
      return moved(ASSISTANT, { ...asks, since, longestWait: desk.longestWait }, now)!;
    },
    async moved(draft, turn) {
      await listedInto(store, draft, turn);
      helpedInto(draft, turn);
      newsInto(draft, turn);
    },
    watch: (draft, owner, at) => watch(store, council, draft, owner, at),
  };
}

async function standing(
  store: Store,
  council: Council,
  draft: Draft,
  { now, why = 'asked' }: { readonly now: number; readonly why?: Why },
): Promise<Standing> {
  const { desk } = council;
  if (!desk) return { is: 'none' };
  if (!isOpenAt(now, council)) {
    const opens = opensAfter(now, council);
    return opens === undefined ? { is: 'closed' } : { is: 'closed', opens };
  }
  if (!(await isStaffed(store, desk.team, now))) return { is: 'nobody' };
  const place = await placeFor(store, draft, desk.team, { priority: PRIORITIES[why], now });
  return { is: 'open', place };
}

async function watch(
  store: Store,
  council: Council,
  draft: Draft,
  owner: Owner,
  { thread, now, call }: HandedOn,
): Promise<Watched> {
  // The citizen writes elsewhere by now; there it is watched too.
  if (owner.is === 'assistant' || owner.thread !== thread) return 'gone';
  const rungOff = call ? await watchLine(store, draft, owner, thread, now) : undefined;
  if (rungOff) return rungOff;
  return owner.is === 'queue'
    ? watchWait(store, council, owner, now)
    : watchAgent(store, council, draft, owner, now);
}

/** Whoever has not heard anybody when they ring off has rung in vain. */
async function watchLine(
  store: Store,
  draft: Draft,
  owner: Queued | Held,
  thread: string,
  now: number,
): Promise<Watched | undefined> {
  const line = (await readOne(store, lineKey(thread))) as Stored<CallLine> | undefined;
  if (!isOver(line?.value, now)) return undefined;
  draft.expecting(lineKey(thread), line);
  const inVain = owner.is === 'queue' || (line?.value.waiting.length ?? 0) > 0;
  const message = inVain ? 'rang-off' : 'call-over';
  return { owner: moved(owner, { do: 'ring-off' }, now)!, status: { state: 'failed', message } };
}

/** A wait ends when its deadline has passed, when the office closes, and when nobody has been there for too long. */
async function watchWait(store: Store, council: Council, owner: Queued, now: number): Promise<Watched> {
  const over = async (): Promise<'closed' | 'too-long' | 'nobody' | undefined> => {
    if (!isOpenAt(now, council)) return 'closed';
    if (now >= owner.deadline) return 'too-long';
    const unstaffed = now - owner.since >= NOBODY_FOR && !(await isStaffed(store, owner.team, now));
    return unstaffed ? 'nobody' : undefined;
  };
  const message = await over();
  if (!message) return { later: Math.min(now + LOOK_EVERY, owner.deadline) };
  const after = moved(owner, { do: 'deadline-passed' }, now)!;
  return { owner: after, status: { state: 'failed', message } };
}

/** An agent has a conversation for as long as the desk is heard of. */
async function watchAgent(
  store: Store,
  { desk }: Council,
  draft: Draft,
  owner: Held,
  now: number,
): Promise<Watched> {
  const key = presenceKey(owner.agent);
  const presence = (await readOne(store, key)) as Stored<Presence> | undefined;
  if (isPresent(presence?.value, now)) return { later: presence!.value.until };
  draft.expecting(key, presence);
  const longestWait = desk?.longestWait ?? 0;
  const after = moved(owner, { do: 'lease-ended', longestWait }, now)!;
  return { owner: after, status: { state: 'failed', message: 'lost', name: owner.name } };
}
