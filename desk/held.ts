import { type Conversation, conversationKey } from '../citizens/conversation';
import { logKey, type LogEntry } from '../citizens/log';
import { type Held, ownerOf } from '../citizens/owner';
import type { Language } from '../language/reply';
import type { Store, Stored } from '../storage/store';
import { heldBy } from './queue';

/** No agent has more conversations than this, whatever their capacity. */
const MOST_HELD = 50;

/** A conversation that an agent has. */
export interface HeldRow {
  readonly conversation: string;
  readonly owner: Held;
  readonly language: Language;
  /** What was said last. */
  readonly last?: LogEntry;
}

/** All that an agent has, the one that waits longest for an answer first, and what was put aside last. */
export async function heldOf(store: Store, agent: string, now: number): Promise<readonly HeldRow[]> {
  const ids = await store.range(heldBy(agent), { limit: MOST_HELD });
  const found = await store.read(ids.map(conversationKey));
  const held = ids.flatMap((id) => {
    const value = (found.get(conversationKey(id)) as Stored<Conversation> | undefined)?.value;
    const owner = ownerOf(value?.owner);
    return value && owner.is === 'agent' && owner.agent === agent ? [{ value, owner }] : [];
  });
  const lastKeys = held.map(({ value }) => logKey(value.id, value.entries));
  const entries = await store.read(lastKeys);
  const rows = held.map(({ value, owner }, i): HeldRow => ({
    conversation: value.id,
    owner,
    language: value.language,
    last: entries.get(lastKeys[i]!)?.value as LogEntry | undefined,
  }));
  return rows.sort((a, b) => order(a, now) - order(b, now) || (a.last?.at ?? 0) - (b.last?.at ?? 0));
}

export const isAsleep = ({ owner }: HeldRow, now: number): boolean =>
  owner.snoozed !== undefined && owner.snoozed > now;

/** The citizen has the last word, so far. */
export const awaitsAnswer = ({ last }: HeldRow): boolean => last?.from === 'citizen';

/** How many an agent has to look after just now. */
export async function load(store: Store, agent: string, now: number): Promise<number> {
  return (await heldOf(store, agent, now)).filter((row) => !isAsleep(row, now)).length;
}

const order = (row: HeldRow, now: number): number =>
  isAsleep(row, now) ? 3 : row.owner.priority === 0 ? 0 : awaitsAnswer(row) ? 1 : 2;
