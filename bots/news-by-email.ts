import { type ConsentRecord, consentKey } from '../citizens/consent';
import { type Conversation, conversationKey, type Thread, threadKey } from '../citizens/conversation';
import { emailIdentity, type Identity, identityKey } from '../citizens/identity';
import { type LogEntry, logInto, logKey } from '../citizens/log';
import { type Proved, provedKey } from '../citizens/proof';
import { stopCode, type StopOf, stopKey } from '../citizens/stop-code';
import type { Effect } from '../dialogs/effects';
import { scheduleInto } from '../outbox/due';
import { mailInto } from '../requests/mailing';
import { readRequest, requestKey, type ServiceRequest } from '../requests/service-request';
import type { Store } from '../storage/store';
import { openConversation } from './load';
import { rely } from './reading';
import type { RecordParts } from './records';
import type { Work } from './work';

type Agreeing = Extract<Effect, { do: 'agree-to-news' }>;

/**
 * Sends a receipt, and keeps that its reader wants news of requests by e-mail. Only for an address that was proved in
 * this conversation, and requests that were sent or joined in it. `n` is the number of the log entry of the receipt; returns how
 * many entries were made.
 */
export async function agreeToNews(
  parts: RecordParts,
  work: Work,
  effect: Agreeing,
  n: number,
): Promise<number> {
  const { store, identitySecret } = parts;
  const { draft, conversation } = work.loaded;
  const id = emailIdentity(identitySecret, effect.email);
  const proved = await rely<Proved>(store, draft, provedKey(conversation.id));
  const identity = await rely<Identity>(store, draft, identityKey(id));
  const requests = await theirs(store, work, effect.references);
  if (proved?.value.identity !== id || !identity || requests.length === 0) return 0;
  consentInto(work, id, effect.asked);
  // Whoever shows that the address is theirs and wants letters again gets them.
  const { optedOutAt: _stopped, refusedAt: _refused, ...wanted } = identity.value;
  draft.putting(identityKey(id), wanted satisfies Identity);
  const stop: StopOf = { shape: 1, identity: id };
  draft.putting(stopKey(identitySecret, stopCode(identitySecret, id)), stop);
  for (const request of requests) mailInto(draft, request, id);
  await openLine(parts, work, id);
  receiptInto(work, id, effect.receipt, n);
  return 1;
}

/** Those of the requests that were sent in this conversation, or joined on this thread. */
async function theirs(
  store: Store,
  { incoming, loaded: { draft, conversation } }: Work,
  references: readonly string[],
): Promise<ServiceRequest[]> {
  const found = await Promise.all(references.map((one) => rely(store, draft, requestKey(one))));
  const requests = found.flatMap((stored) => (stored ? [readRequest(stored.value)] : []));
  return requests.filter(
    (one) =>
      one.conversation === conversation.id || one.followers?.some(({ thread }) => thread === incoming.thread),
  );
}

function consentInto({ loaded, now, language }: Work, identity: string, words: string): void {
  const consent: ConsentRecord = { shape: 1, to: 'news', identity, at: now, words, language };
  loaded.draft.putting(consentKey(identity, 'news'), consent);
}

/** The line on which letters go to the address, in the language that its reader speaks now. */
async function openLine({ store }: RecordParts, { loaded, language }: Work, id: string): Promise<void> {
  const { draft, now } = loaded;
  const thread = await rely<Thread>(store, draft, threadKey(id));
  if (!thread) {
    const fresh: Thread = { shape: 1, channel: 'email', conversation: '', identity: id };
    const { conversation } = openConversation(draft, id, fresh, language, now);
    draft.putting(conversationKey(conversation.id), conversation);
    return;
  }
  const key = conversationKey(thread.value.conversation);
  const line = await rely<Conversation>(store, draft, key);
  if (line && line.value.language !== language) draft.putting(key, { ...line.value, language });
}

function receiptInto({ loaded, now, language }: Work, identity: string, text: string, n: number): void {
  const { draft, conversation } = loaded;
  const entry: LogEntry = {
    shape: 1,
    conversation: conversation.id,
    n,
    at: now,
    channel: 'email',
    thread: identity,
    identity,
    from: 'assistant',
    text,
    shown: { language, text },
    marks: { sent: 'receipt' },
  };
  logInto(draft, entry, false);
  const to = { channel: 'email', thread: identity, identity };
  scheduleInto(draft, now, { do: 'send', ...to, entry: logKey(conversation.id, n) });
}
