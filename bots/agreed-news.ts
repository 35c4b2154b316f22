import { type ConsentRecord, consentKey } from '../citizens/consent';
import { type Conversation, conversationKey, type Thread, threadKey } from '../citizens/conversation';
import { emailIdentity, type Identity, identityKey } from '../citizens/identity';
import { type LogEntry, logInto, logKey } from '../citizens/log';
import { type Proved, provedKey } from '../citizens/proof';
import { stopCode, type StopOf, stopKey } from '../citizens/stop-code';
import type { Effect } from '../dialogs/effects';
import { textThread, wantsTexts } from '../citizens/text-line';
import { scheduleInto } from '../outbox/due';
import { readRequest, requestKey, type ServiceRequest } from '../requests/service-request';
import { type Line, tellElsewhereInto } from '../requests/telling-elsewhere';
import type { Store } from '../storage/store';
import { openConversation } from './load';
import { rely } from './reading';
import type { RecordParts } from './records';
import type { Work } from './work';

type Agreeing = Extract<Effect, { do: 'agree-to-news' }>;

/**
 * Sends a receipt, and keeps that its reader wants news of requests there. Only for an address that was proved in this
 * conversation or the number on the line, and requests that were sent or joined in it. `n` is the number of the log entry of
 * the receipt; returns how many entries were made.
 */
export async function agreeToNews(
  parts: RecordParts,
  work: Work,
  effect: Agreeing,
  n: number,
): Promise<number> {
  const requests = await theirs(parts.store, work, effect.references);
  if (requests.length === 0) return 0;
  const line = await (effect.email === undefined
    ? phoneLine(parts, work)
    : emailLine(parts, work, effect.email));
  if (!line) return 0;
  consentInto(work, line.identity, effect.asked);
  for (const request of requests) tellElsewhereInto(work.loaded.draft, request, line);
  await openLine(parts, work, line);
  receiptInto(work, line, effect.receipt, n);
  return 1;
}

/** Whoever shows that the address is theirs and wants letters again gets them. */
async function emailLine(
  { store, identitySecret }: RecordParts,
  { loaded: { draft, conversation } }: Work,
  email: string,
): Promise<Line | undefined> {
  const id = emailIdentity(identitySecret, email);
  const proved = await rely<Proved>(store, draft, provedKey(conversation.id));
  const identity = await rely<Identity>(store, draft, identityKey(id));
  if (proved?.value.identity !== id || !identity) return undefined;
  const { optedOutAt: _stopped, refusedAt: _refused, ...wanted } = identity.value;
  draft.putting(identityKey(id), wanted satisfies Identity);
  const stop: StopOf = { shape: 1, identity: id };
  draft.putting(stopKey(identitySecret, stopCode(identitySecret, id)), stop);
  return { channel: 'email', identity: id, thread: id };
}

/** Who has said STOP to texts must say START in one, as the carrier wants it too. */
async function phoneLine(
  { store, identitySecret, texts }: RecordParts,
  { loaded }: Work,
): Promise<Line | undefined> {
  const id = loaded.thread.identity;
  const identity = await rely<Identity>(store, loaded.draft, identityKey(id));
  const phone = identity?.value.phone;
  if (!texts || phone === undefined || !wantsTexts(identity?.value, texts)) return undefined;
  return { channel: 'sms', identity: id, thread: textThread(identitySecret, texts.from, phone) };
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

/** Opens the line where it is new. Letters are in the language that their reader speaks now; a phone can't hear them all. */
async function openLine(
  { store }: RecordParts,
  { loaded, language }: Work,
  { channel, identity, thread }: Line,
): Promise<void> {
  const { draft, now } = loaded;
  const known = await rely<Thread>(store, draft, threadKey(thread));
  if (!known) {
    const fresh: Thread = { shape: 1, channel, conversation: '', identity };
    const { conversation } = openConversation(draft, thread, fresh, language, now);
    draft.putting(conversationKey(conversation.id), conversation);
    return;
  }
  if (channel !== 'email') return;
  const key = conversationKey(known.value.conversation);
  const line = await rely<Conversation>(store, draft, key);
  if (line && line.value.language !== language) draft.putting(key, { ...line.value, language });
}

function receiptInto(
  { loaded, now, language }: Work,
  { channel, identity, thread }: Line,
  text: string,
  n: number,
): void {
  const { draft, conversation } = loaded;
  const to = { channel, thread, identity };
  const entry: LogEntry = {
    shape: 1,
    conversation: conversation.id,
    n,
    at: now,
    ...to,
    from: 'assistant',
    text,
    shown: { language, text },
    marks: { sent: 'receipt' },
  };
  logInto(draft, entry, false);
  scheduleInto(draft, now, { do: 'send', ...to, entry: logKey(conversation.id, n) });
}
