import { conversationKey, type Conversation } from '../../citizens/conversation';
import { historyOf } from '../../citizens/history';
import { phoneIdentity } from '../../citizens/identity';
import { logKey, type LogEntry } from '../../citizens/log';
import {
  readRequest,
  requestKey,
  requestsOfIdentity,
  type ServiceRequest,
} from '../../requests/service-request';
import type { House } from '../../server/house';
import { readOne } from '../../storage/store';

/** All that is stored of one phone number, as a test looks at it. */
export interface CitizenRecord {
  readonly entries: readonly LogEntry[];
  /** What the citizen said, in order. */
  readonly said: readonly string[];
  readonly heard: readonly string[];
  readonly requests: readonly ServiceRequest[];
  readonly conversations: readonly { readonly conversation: Conversation; readonly version: number }[];
}

/** A turn that time takes may come in the middle of the look: then it is looked again. */
export async function recordOf(house: House, phone: string): Promise<CitizenRecord> {
  for (;;) {
    const record = await look(house, phone);
    const again = await look(house, phone);
    const versions = (of: CitizenRecord): string => of.conversations.map(({ version }) => version).join();
    if (versions(record) === versions(again) && record.entries.length === again.entries.length) return again;
  }
}

async function look(house: House, phone: string): Promise<CitizenRecord> {
  const identity = phoneIdentity(house.secrets.identity, phone);
  const entries = await all((await historyOf(house.store, identity))?.entries);
  const ids = [...new Set(entries.map((entry) => entry.conversation))];
  const conversations = await Promise.all(
    ids.map(async (id) => {
      const stored = (await readOne(house.store, conversationKey(id)))!;
      return { conversation: stored.value as Conversation, version: stored.version };
    }),
  );
  return {
    entries,
    said: entries.filter(({ from }) => from === 'citizen').map(({ text }) => text),
    heard: entries.filter(({ from }) => from === 'assistant').map(({ text }) => text),
    requests: await requestsOf(house, identity),
    conversations,
  };
}

/**
 * What must be true of a conversation after anything at all: its entries are numbered 1 to n without a gap, and each
 * of them is on the timeline. Returns what is wrong.
 */
export async function faultsIn(house: House, record: CitizenRecord): Promise<string[]> {
  const faults: string[] = [];
  for (const { conversation } of record.conversations) {
    const listed = record.entries.filter((entry) => entry.conversation === conversation.id).map(({ n }) => n);
    const wanted = Array.from({ length: conversation.entries }, (_, i) => i + 1);
    if (listed.sort((a, b) => a - b).join() !== wanted.join())
      faults.push(`entries ${listed.join()} of ${wanted.length}`);
    const keys = wanted.map((n) => logKey(conversation.id, n));
    const found = await house.store.read(keys);
    if (found.size !== keys.length) faults.push(`${found.size} entries stored, ${keys.length} counted`);
  }
  return faults;
}

async function requestsOf(house: House, identity: string): Promise<ServiceRequest[]> {
  const members = await house.store.range(requestsOfIdentity(identity), { limit: 200 });
  const found = await house.store.read(members.map((member) => requestKey(member.split('|')[1]!)));
  return [...found.values()].map(({ value }) => readRequest(value));
}

async function all<T>(items: AsyncGenerator<T> | undefined): Promise<T[]> {
  const list: T[] = [];
  if (items) for await (const item of items) list.push(item);
  return list;
}
