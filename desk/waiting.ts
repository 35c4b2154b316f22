import { type Conversation, conversationKey, type Thread, threadKey } from '../citizens/conversation';
import { type Queued, ownerOf } from '../citizens/owner';
import type { Language } from '../language/reply';
import { MAX_RANGE, type Store, type Stored } from '../storage/store';
import type { HandoffContext } from './handoff';
import { type Helper, helpersOf } from './helpers';
import { handoffKey } from './own-desk';
import { MOST_COUNTED, queueOf } from './queue';

/** More than this nobody chooses from; whoever is further back is still counted. */
export const MOST_LISTED = 30;

/** Somebody in a queue, as the list of a desk shows them. */
export interface Waiting {
  readonly conversation: string;
  /** The version of the conversation, for whoever takes it. */
  readonly version: number;
  readonly owner: Queued;
  readonly language: Language;
  readonly channel: string;
  /** Why and with what they were handed over. */
  readonly context?: HandoffContext;
  /** Who helped them the last time. */
  readonly helper?: Helper;
}

export interface WaitingList {
  /** In danger first, then those who have waited longest. */
  readonly first: readonly Waiting[];
  /** How many wait in all; with `orMore` at least so many. */
  readonly count: number;
  readonly orMore: boolean;
}

/** Whose waiting is looked at. */
export interface WhoWaits {
  readonly teams: readonly string[];
  /** Only those who speak it; all if absent. */
  readonly language?: Language;
  /** The first of those who speak one of these are in the list too, however far back they are. */
  readonly also?: readonly Language[];
}

/** The queues of these teams as one list. */
export async function waitingIn(
  store: Store,
  { teams, language, also = [] }: WhoWaits,
): Promise<WaitingList> {
  const lists = await Promise.all(teams.map((team) => inQueue(store, queueOf(team, language))));
  const others = await Promise.all(
    teams.flatMap((team) => also.map((one) => store.range(queueOf(team, one), { limit: MOST_LISTED }))),
  );
  const first = lists
    .flatMap(({ members }) => members)
    .sort()
    .slice(0, MOST_LISTED);
  const members = [...new Set([...first, ...others.flat()])].sort();
  return {
    first: await rows(store, members.map(conversationOf)),
    count: lists.reduce((sum, { count }) => sum + count, 0),
    orMore: lists.some(({ count }) => count >= MOST_COUNTED),
  };
}

/**
 * For an agent who has refused all that are listed: those further back in these queues, up to the first few whom they have
 * not. So many as this looks at, nobody refuses.
 */
export async function waitingPast(store: Store, who: WhoWaits, agent: string): Promise<readonly Waiting[]> {
  const queues = who.teams.map((team) => queueOf(team, who.language));
  const members = (await Promise.all(queues.map((queue) => store.range(queue, { limit: MAX_RANGE })))).flat();
  const further = members.sort().slice(MOST_LISTED).map(conversationOf);
  for (let from = 0; from < further.length; from += MOST_LISTED) {
    const page = await rows(store, further.slice(from, from + MOST_LISTED));
    const open = page.filter(({ owner }) => !owner.refusedBy.includes(agent));
    if (open.length > 0) return open;
  }
  return [];
}

async function inQueue(store: Store, queue: string): Promise<{ members: readonly string[]; count: number }> {
  const [members, count] = await Promise.all([
    store.range(queue, { limit: MOST_LISTED }),
    store.count(queue, '', undefined, MOST_COUNTED),
  ]);
  return { members, count };
}

/** A member is priority|since|conversation. */
const conversationOf = (member: string): string => member.split('|')[2]!;

async function rows(store: Store, ids: readonly string[]): Promise<Waiting[]> {
  const found = await store.read(ids.flatMap((id) => [conversationKey(id), handoffKey(id)]));
  // Between the two reads somebody may have taken one.
  const waiting = ids.flatMap((id) => {
    const stored = found.get(conversationKey(id)) as Stored<Conversation> | undefined;
    const owner = ownerOf(stored?.value.owner);
    return stored && owner.is === 'queue' ? [{ id, stored, owner }] : [];
  });
  const threads = await store.read(waiting.map(({ owner }) => threadKey(owner.thread)));
  const threadOf = (owner: Queued): Thread | undefined =>
    threads.get(threadKey(owner.thread))?.value as Thread | undefined;
  const identities = waiting.flatMap(({ owner }) => threadOf(owner)?.identity ?? []);
  const helpers = await helpersOf(store, [...new Set(identities)]);
  return waiting.map(({ id, stored: { value, version }, owner }) => {
    const thread = threadOf(owner);
    const handed = found.get(handoffKey(id))?.value as { context: HandoffContext } | undefined;
    return {
      conversation: id,
      version,
      owner,
      language: value.language,
      channel: thread?.channel ?? '',
      context: handed?.context,
      helper: thread && helpers.get(thread.identity),
    };
  });
}
