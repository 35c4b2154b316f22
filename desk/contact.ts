import { type Conversation, conversationKey, type Thread, threadKey } from '../citizens/conversation';
import { type Identity, identityKey } from '../citizens/identity';
import { logKey, type LogEntry, timelineIndex } from '../citizens/log';
import { type Owner, ownerOf } from '../citizens/owner';
import { isOver } from '../requests/life';
import {
  readRequest,
  requestKeyOf,
  requestsOfIdentity,
  requestsWithContact,
  type ServiceRequest,
} from '../requests/service-request';
import { MAX_RANGE, readOne, type Store, type Stored } from '../storage/store';
import type { HandoffContext } from './handoff';
import { handoffKey } from './own-desk';

/** So much of a long conversation is shown at once; what is older is a page away. */
export const MOST_SHOWN = 100;
const MOST_EARLIER = 10;
const MOST_REQUESTS = 20;

/** A conversation as whoever helps sees it. */
export interface Contact {
  readonly conversation: Conversation;
  readonly version: number;
  readonly owner: Owner;
  readonly identity: string;
  /** Whose record it is part of. */
  readonly citizen?: string;
  readonly channel: string;
  /** Why and with what it was handed over; absent if it never was. */
  readonly handed?: { readonly at: number; readonly context: HandoffContext };
  /** Oldest first, over all channels on which it was held. */
  readonly transcript: readonly LogEntry[];
  /** Number of the entry before which there is more. */
  readonly older?: number;
}

/** A conversation before this one. */
export interface Earlier {
  readonly conversation: string;
  readonly at: number;
  /** How it ended, if people had it. */
  readonly outcome?: string;
  readonly channel: string;
  readonly messages: number;
}

/** Reads a conversation with its newest messages, or with those before number `before`. */
export async function contactOf(store: Store, id: string, before?: number): Promise<Contact | undefined> {
  const found = await store.read([conversationKey(id), handoffKey(id)]);
  const stored = found.get(conversationKey(id)) as Stored<Conversation> | undefined;
  if (!stored) return undefined;
  const { value: conversation, version } = stored;
  const owner = ownerOf(conversation.owner);
  const last = Math.min(conversation.entries, (before ?? Infinity) - 1);
  const first = Math.max(1, last - MOST_SHOWN + 1);
  const keys = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => logKey(id, first + i));
  const threadId = owner.is === 'assistant' ? undefined : threadKey(owner.thread);
  const more = await store.read(threadId === undefined ? keys : [...keys, threadId]);
  const transcript = keys.flatMap((key) => (more.get(key)?.value as LogEntry | undefined) ?? []);
  const thread = threadId === undefined ? undefined : (more.get(threadId)?.value as Thread | undefined);
  const handed = found.get(handoffKey(id))?.value as Contact['handed'];
  const identity = thread?.identity ?? transcript.at(-1)?.identity ?? '';
  const known = (await readOne(store, identityKey(identity)))?.value as Identity | undefined;
  return {
    conversation,
    version,
    owner,
    identity,
    ...(known ? { citizen: known.citizen } : {}),
    channel: thread?.channel ?? transcript.at(-1)?.channel ?? '',
    handed,
    transcript,
    ...(first > 1 ? { older: first } : {}),
  };
}

/** The conversations before this one, as far as the newest entries of the same identity go. */
export async function earlierContacts(store: Store, { identity, conversation }: Contact): Promise<Earlier[]> {
  const members = await store.range(timelineIndex(identity), { limit: MAX_RANGE, reverse: true });
  const byConversation = new Map<string, { at: number; last: number; messages: number }>();
  for (const member of members) {
    const [at = '', id = '', n = ''] = member.split('|');
    if (id === conversation.id) continue;
    const known = byConversation.get(id);
    byConversation.set(
      id,
      known ? { ...known, messages: known.messages + 1 } : { at: Number(at), last: Number(n), messages: 1 },
    );
  }
  const some = [...byConversation].slice(0, MOST_EARLIER);
  const keys = some.flatMap(([id, { last }]) => endOf(id, last));
  const found = await store.read(keys);
  return some.map(([id, { at, last, messages }]) => {
    const ending = endOf(id, last).flatMap((key) => (found.get(key)?.value as LogEntry | undefined) ?? []);
    const outcome = ending.find(({ from, marks }) => from === 'note' && marks?.['outcome'] !== undefined);
    return {
      conversation: id,
      at,
      messages,
      channel: ending[0]?.channel ?? '',
      ...(outcome ? { outcome: String(outcome.marks!['outcome']) } : {}),
    };
  });
}

/** The newest entries, among which the outcome stands. */
const endOf = (conversation: string, last: number): string[] =>
  Array.from({ length: Math.min(5, last) }, (_, i) => logKey(conversation, last - i));

/** What the citizen has asked for and is not done, the newest first. */
export async function openRequests(store: Store, { identity }: Contact): Promise<ServiceRequest[]> {
  const indexes = [requestsOfIdentity(identity), requestsWithContact(identity)];
  const lists = await Promise.all(
    indexes.map((index) => store.range(index, { limit: MOST_REQUESTS, reverse: true })),
  );
  const found = await store.read([...new Set(lists.flat().map(requestKeyOf))]);
  const requests = [...found.values()].map(({ value }) => readRequest(value));
  return requests.filter((request) => !isOver(request)).sort((a, b) => b.at - a.at);
}
