import { sortable } from '../base/ids';
import type { Handed, Owner, Queued } from '../citizens/owner';
import { type Draft, readOne, type Store, type Stored } from '../storage/store';

/** Nobody is helped by a longer count: "50 or more" is enough. */
export const MOST_COUNTED = 50;

/** Which one in the queue; with `orMore` at least that. */
export interface Place {
  readonly number: number;
  readonly orMore: boolean;
}

export const queueOf = (team: string): string => `queue:${team}`;
/** The conversations that an agent has; a member is the conversation. */
export const heldBy = (agent: string): string => `held:${agent}`;

/** In byte order: who is in danger first, then who has waited longest. */
export const queueMember = (
  { priority, since }: Pick<Handed, 'priority' | 'since'>,
  conversation: string,
): string => `${priority}|${sortable(since)}|${conversation}`;

/** Through the door of a queue they come one after the other, so that no two are told that they have the same place. */
interface Door {
  readonly shape: 1;
  /** The latest time (ms) since which anybody has waited here. */
  readonly last: number;
}

const doorOf = (team: string): string => `queue-door:${team}`;

async function doorInto(store: Store, draft: Draft, team: string): Promise<Door> {
  const stored = (await readOne(store, doorOf(team))) as Stored<Door> | undefined;
  // What a place was counted by is what the turn goes on: if somebody came in between, the commit finds out.
  if (!draft.expect.has(doorOf(team))) draft.expecting(doorOf(team), stored);
  return stored?.value ?? { shape: 1, last: 0 };
}

/** Since when somebody waits who comes now: later than all who wait. */
export async function sinceNow(store: Store, draft: Draft, team: string, now: number): Promise<number> {
  return Math.max(now, (await doorInto(store, draft, team)).last + 1);
}

/** Moves the conversation between the queues and the agents as its owner changes. */
export async function listedInto(
  store: Store,
  draft: Draft,
  conversation: string,
  { before, after }: { readonly before: Owner; readonly after: Owner },
): Promise<void> {
  const [left, come] = [listedAt(before, conversation), listedAt(after, conversation)];
  if (left?.index === come?.index && left?.member === come?.member) return;
  if (left) draft.unindexing(left.index, left.member);
  if (come) draft.indexing(come.index, come.member);
  if (after.is !== 'queue' || left?.index === come?.index) return;
  const { last } = await doorInto(store, draft, after.team);
  draft.putting(doorOf(after.team), { shape: 1, last: Math.max(last, after.since) } satisfies Door);
}

function listedAt(owner: Owner, conversation: string): { index: string; member: string } | undefined {
  if (owner.is === 'assistant') return undefined;
  if (owner.is === 'agent') return { index: heldBy(owner.agent), member: conversation };
  return { index: queueOf(owner.team), member: queueMember(owner, conversation) };
}

/** Where a conversation stands in its queue. */
export const placeOf = (store: Store, draft: Draft, owner: Queued, conversation: string): Promise<Place> =>
  placeBefore(store, draft, owner.team, queueMember(owner, conversation));

/** Where somebody would stand who came now with this priority. */
export async function placeFor(
  store: Store,
  draft: Draft,
  team: string,
  { priority, now }: { readonly priority: number; readonly now: number },
): Promise<Place> {
  const since = await sinceNow(store, draft, team, now);
  return placeBefore(store, draft, team, queueMember({ priority, since }, ''));
}

/** What it tells rests on nobody coming in meanwhile. */
async function placeBefore(store: Store, draft: Draft, team: string, member: string): Promise<Place> {
  await doorInto(store, draft, team);
  const ahead = await store.count(queueOf(team), '', member, MOST_COUNTED);
  const number = Math.min(ahead + 1, MOST_COUNTED);
  return { number, orMore: number === MOST_COUNTED };
}
