import { HOUR } from '../base/clock';
import { Refusal } from '../base/errors';
import { newId } from '../base/ids';
import { toE164 } from '../base/phone-numbers';
import { type Block, blockKey } from '../citizens/block';
import { ASSISTANT, ownerOf } from '../citizens/owner';
import { type Conversation, conversationKey, type Thread, threadKey } from '../citizens/conversation';
import {
  type Citizen,
  citizenKey,
  type Identity,
  identityKey,
  openIdentityInto,
  phoneIdentity,
  visitorIdentity,
} from '../citizens/identity';
import type { ConversationLink } from '../citizens/link';
import { NEW_TALK } from '../dialogs/converse';
import type { Language } from '../language/reply';
import { Draft, type Store, type Stored } from '../storage/store';
import type { Answer, Incoming } from './incoming';
import { joinByLink, openLink } from './links';
import { joinByRing } from './rings';
import { answerAgain, incomingKey, type Received } from './received';
import type { Records } from './recent-turns';

/** What a turn starts from, and the draft of what it will commit, which expects all of this to be as it was read. */
export interface Loaded {
  readonly draft: Draft;
  readonly thread: Thread;
  readonly conversation: Conversation;
  /** Time of the turn, ms. */
  readonly now: number;
  /** The sender is not answered for a time. */
  readonly block?: Stored<Block>;
}

export interface LoadParts {
  readonly store: Store;
  readonly identitySecret: string;
  readonly quietHours: number;
  readonly defaultLanguage: Language;
}

/** The incoming id was seen before: its answer is given again. */
export interface Repeat {
  readonly repeat: Answer;
}

export async function load(
  parts: LoadParts,
  incoming: Incoming,
  hash: string,
  now: number,
  /** How the thread and its conversation probably still are; it is the commit that finds out. */
  recent: Records | undefined,
): Promise<Loaded | Repeat> {
  const { store } = parts;
  const found = recent ?? (await store.read([incomingKey(hash), threadKey(incoming.thread)]));
  const received = found.get(incomingKey(hash))?.value as Received | undefined;
  if (received) return { repeat: await answerAgain(parts, incoming, received, now) };
  const draft = new Draft().expecting(incomingKey(hash), undefined);
  const thread = found.get(threadKey(incoming.thread)) as Stored<Thread> | undefined;
  draft.expecting(threadKey(incoming.thread), thread);
  const { link, ring } = incoming;
  const open = ({ lastAt }: Conversation): boolean => now - lastAt < parts.quietHours * HOUR;
  if (!thread && link !== undefined) return joinByLink({ ...parts, open }, { ...incoming, link }, draft, now);
  if (!thread && ring !== undefined) return joinByRing({ ...parts, open }, { ...incoming, ring }, draft, now);
  if (!thread && incoming.onlyIfOpen) throw new Refusal('not-found', 'thread not open');
  if (!thread) return openThread(parts, incoming, draft, now);
  const key = conversationKey(thread.value.conversation);
  const blocked = blockKey(thread.value.identity);
  // Nobody is remembered as blocked: where that has changed, the commit finds out.
  const state = found.has(key) ? found : await store.read([key, blocked]);
  const conversation = state.get(key) as Stored<Conversation> | undefined;
  const block = state.get(blocked) as Stored<Block> | undefined;
  draft.expecting(blocked, block);
  const linked = link === undefined ? undefined : await openLink(store, draft, link, now);
  // Whoever waits for a person, or talks with one, is in the same conversation however long that is.
  const owner = ownerOf(conversation?.value.owner);
  const goesOn = conversation && (open(conversation.value) || owner.is !== 'assistant');
  if (goesOn && isOf(linked, conversation.value)) {
    draft.expecting(key, conversation);
    return { draft, thread: thread.value, conversation: { ...conversation.value, owner }, now, block };
  }
  if (linked) throw new Refusal('not-found', 'conversation of a link is over');
  const language = conversation?.value.language ?? parts.defaultLanguage;
  return { ...openConversation(draft, incoming.thread, thread.value, language, now), block };
}

/** What comes by a link is for the link's own conversation and for no later one. */
const isOf = (link: ConversationLink | undefined, { id }: Conversation): boolean =>
  link === undefined || link.conversation === id;

/** First word on this thread: the citizen may be known already, by another thread of the same number. */
async function openThread(parts: LoadParts, incoming: Incoming, draft: Draft, now: number): Promise<Loaded> {
  const { id, phone } = identify(parts.identitySecret, incoming);
  const found = await parts.store.read([identityKey(id), blockKey(id)]);
  const stored = found.get(identityKey(id)) as Stored<Identity> | undefined;
  const block = found.get(blockKey(id)) as Stored<Block> | undefined;
  draft.expecting(identityKey(id), stored).expecting(blockKey(id), block);
  const known = stored && (await readCitizen(parts.store, stored.value.citizen));
  if (!stored) openIdentityInto(draft, id, phone === undefined ? undefined : { phone });
  const thread: Thread = { shape: 1, channel: incoming.channel, conversation: '', identity: id };
  const language = known?.language?.is ?? incoming.language ?? parts.defaultLanguage;
  return { ...openConversation(draft, incoming.thread, thread, language, now), block };
}

async function readCitizen(store: Store, id: string): Promise<Citizen | undefined> {
  return (await store.read([citizenKey(id)])).get(citizenKey(id))?.value as Citizen | undefined;
}

function identify(secret: string, incoming: Incoming): { id: string; phone?: string } {
  if ('visitor' in incoming.sender) return { id: visitorIdentity(secret, incoming.sender.visitor) };
  const phone = toE164(incoming.sender.phone) ?? incoming.sender.phone;
  return { id: phoneIdentity(secret, phone), phone };
}

export function openConversation(
  draft: Draft,
  threadId: string,
  thread: Thread,
  language: Language,
  now: number,
): Loaded {
  const id = newId();
  const conversation: Conversation = {
    shape: 1,
    id,
    language,
    owner: ASSISTANT,
    talk: NEW_TALK,
    entries: 0,
    openedAt: now,
    lastAt: now,
  };
  const pointing: Thread = { ...thread, conversation: id };
  draft
    .expecting(conversationKey(id), undefined)
    .putting(threadKey(threadId), pointing)
    .adding('conversations');
  return { draft, thread: pointing, conversation, now };
}
