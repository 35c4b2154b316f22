import { sortable } from '../base/ids';
import type { Handed, Owner, Queued } from '../citizens/owner';
import type { Draft, Store } from '../storage/store';

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

/** Moves the conversation between the queues and the agents as its owner changes. */
export function listedInto(draft: Draft, conversation: string, before: Owner, after: Owner): void {
  const [left, come] = [listedAt(before, conversation), listedAt(after, conversation)];
  if (left?.index === come?.index && left?.member === come?.member) return;
  if (left) draft.unindexing(left.index, left.member);
  if (come) draft.indexing(come.index, come.member);
}

function listedAt(owner: Owner, conversation: string): { index: string; member: string } | undefined {
  if (owner.is === 'assistant') return undefined;
  if (owner.is === 'agent') return { index: heldBy(owner.agent), member: conversation };
  return { index: queueOf(owner.team), member: queueMember(owner, conversation) };
}

/** Where a conversation stands in its queue. */
export const placeOf = (store: Store, owner: Queued, conversation: string): Promise<Place> =>
  placeBefore(store, owner.team, queueMember(owner, conversation));

/** Where somebody would stand who came now with this priority. */
export const placeFor = (
  store: Store,
  team: string,
  wait: Pick<Handed, 'priority' | 'since'>,
): Promise<Place> => placeBefore(store, team, queueMember(wait, ''));

async function placeBefore(store: Store, team: string, member: string): Promise<Place> {
  const ahead = await store.count(queueOf(team), '', member, MOST_COUNTED);
  const number = Math.min(ahead + 1, MOST_COUNTED);
  return { number, orMore: number === MOST_COUNTED };
}
