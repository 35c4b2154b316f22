import { sortable } from '../base/ids';
import type { Handed, Owner, Queued } from '../citizens/owner';
import type { Language } from '../language/reply';
import { type Draft, readOne, type Store, type Stored } from '../storage/store';

/** Nobody is helped by a longer count: "50 or more" is enough. */
export const MOST_COUNTED = 50;

/** Which one in the queue; with `orMore` at least that. */
export interface Place {
  readonly number: number;
  readonly orMore: boolean;
}

/** All who wait for a team, or those of them who speak a language. */
export const queueOf = (team: string, language?: Language): string =>
  language === undefined ? `queue:${team}` : `queue:${team}:${language}`;
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

/** Whose a conversation was and is, and what is spoken in it. */
interface Move {
  readonly conversation: string;
  readonly before: Owner;
  readonly after: Owner;
  readonly language: { readonly before: Language; readonly after: Language };
}

/** Moves the conversation between the queues and the agents as its owner changes, or the language that its citizen speaks. */
export async function listedInto(
  store: Store,
  draft: Draft,
  { conversation, before, after, language }: Move,
): Promise<void> {
  const [left, come] = [
    listedAt(before, language.before, conversation),
    listedAt(after, language.after, conversation),
  ];
  const isIn = (list: readonly Listed[], one: Listed): boolean =>
    list.some(({ index, member }) => index === one.index && member === one.member);
  for (const one of left) if (!isIn(come, one)) draft.unindexing(one.index, one.member);
  for (const one of come) if (!isIn(left, one)) draft.indexing(one.index, one.member);
  if (after.is !== 'queue' || left[0]?.index === come[0]?.index) return;
  const { last } = await doorInto(store, draft, after.team);
  draft.putting(doorOf(after.team), { shape: 1, last: Math.max(last, after.since) } satisfies Door);
}

interface Listed {
  readonly index: string;
  readonly member: string;
}

function listedAt(owner: Owner, language: Language, conversation: string): readonly Listed[] {
  if (owner.is === 'assistant') return [];
  if (owner.is === 'agent') return [{ index: heldBy(owner.agent), member: conversation }];
  const member = queueMember(owner, conversation);
  return [queueOf(owner.team), queueOf(owner.team, language)].map((index) => ({ index, member }));
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
