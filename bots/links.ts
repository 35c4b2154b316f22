import { Refusal } from '../base/errors';
import { type Conversation, conversationKey, type Thread, threadKey } from '../citizens/conversation';
import { openIdentityInto, visitorIdentity } from '../citizens/identity';
import { type ConversationLink, isLetters, linkKey, stateOf, useLinkInto } from '../citizens/link';
import { codeKey, provedKey } from '../citizens/proof';
import type { Draft, Store } from '../storage/store';
import type { Incoming } from './incoming';
import type { Loaded } from './load';
import { rely } from './reading';

/** The link by which an activity comes. Whoever used it up in between changes what this turn expects. */
export async function openLink(
  store: Store,
  draft: Draft,
  id: string,
  now: number,
): Promise<ConversationLink> {
  const link = (await rely<ConversationLink>(store, draft, linkKey(id)))?.value;
  if (!link || stateOf(link, now) !== 'open') throw new Refusal('not-found', 'link is not open');
  return link;
}

export interface Joining {
  readonly store: Store;
  readonly identitySecret: string;
  /** The conversation is still open at this time, ms. */
  open(conversation: Conversation): boolean;
}

/** Somebody else may be there from now on: a proof that was given before ends. */
export async function withoutProof(store: Store, draft: Draft, conversation: string): Promise<void> {
  for (const key of [provedKey(conversation), codeKey(conversation)])
    if (await rely(store, draft, key)) draft.removing(key);
}

/**
 * A new thread that points to the conversation of a link, which is used up by it: the same questions go on there.
 * Whoever holds the link may answer them, but nobody is proved by it: a proof that was given before ends here.
 */
export async function joinByLink(
  parts: Joining,
  incoming: Incoming & { readonly link: string },
  draft: Draft,
  now: number,
): Promise<Loaded> {
  const { store, identitySecret } = parts;
  const link = await openLink(store, draft, incoming.link, now);
  const conversation = await rely<Conversation>(store, draft, conversationKey(link.conversation));
  if (!conversation || !(isLetters(link) || parts.open(conversation.value)))
    throw new Refusal('not-found', 'conversation of a link is over');
  const identity = visitorIdentity(identitySecret, incoming.thread);
  openIdentityInto(draft, identity, undefined);
  const { id } = conversation.value;
  await withoutProof(store, draft, id);
  const thread: Thread = { shape: 1, channel: incoming.channel, conversation: id, identity };
  draft.putting(threadKey(incoming.thread), thread);
  useLinkInto(draft, incoming.link, link);
  return { draft, thread, conversation: conversation.value, now };
}
