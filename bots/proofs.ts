import { citizenKey, contactIdentity, identityKey, openIdentityInto } from '../citizens/identity';
import type { Citizen, Identity } from '../citizens/identity';
import { joinInto, type Known } from '../citizens/joining';
import { type LogEntry, logInto, logKey } from '../citizens/log';
import {
  CODE_LASTS,
  codeKey,
  type CodesAsked,
  lately,
  newCode,
  type OpenCode,
  type Proved,
  PROVED_LASTS,
  provedKey,
  tried,
} from '../citizens/proof';
import type { Effect } from '../dialogs/effects';
import { scheduleInto } from '../outbox/due';
import { requestsWithContact } from '../requests/service-request';
import type { Store } from '../storage/store';
import { rely } from './reading';
import { limitsOf, type RecordParts } from './records';
import type { Work } from './work';

type Sending = Extract<Effect, { do: 'send-code' }>;
type Trying = Extract<Effect, { do: 'try-code' }>;

/**
 * Makes a one-time code for a number or an address. Only one that we know is written to, unless all are; for any other
 * all else is the same, so that nobody can learn from us whom we know. `n` is the number of the log entry that says so; returns how
 * many entries were made.
 */
export async function sendCode(parts: RecordParts, work: Work, effect: Sending, n: number): Promise<number> {
  const { store, identitySecret } = parts;
  const { draft, conversation } = work.loaded;
  const { to } = effect;
  const id = contactIdentity(identitySecret, to);
  for (const { key, within } of limitsOf(id, to, work.loaded, work.incoming.connection)) {
    const asked = await rely<CodesAsked>(store, draft, key);
    const at = [...lately(asked?.value, work.now, within), work.now];
    draft.putting(key, { shape: 1, at } satisfies CodesAsked, work.now + within);
  }
  await rely(store, draft, codeKey(conversation.id));
  draft.putting(codeKey(conversation.id), newCode(id, work.now), work.now + CODE_LASTS);
  const identity = await rely<Identity>(store, draft, identityKey(id));
  const isKnown =
    identity !== undefined || (await store.count(requestsWithContact(id), '', undefined, 1)) > 0;
  if (!isKnown && !effect.toAnybody) return 0;
  if (!identity) openIdentityInto(draft, id, to);
  writeCode(work, id, effect, n);
  return 1;
}

/** The message to the number or address that is to be proved stands in its own history, without its digits. */
function writeCode(
  { loaded, now, language }: Work,
  identity: string,
  { to, message: text }: Sending,
  n: number,
): void {
  const { draft, conversation } = loaded;
  const channel = 'phone' in to ? 'sms' : 'email';
  const entry: LogEntry = {
    shape: 1,
    conversation: conversation.id,
    n,
    at: now,
    channel,
    thread: identity,
    identity,
    from: 'assistant',
    text,
    shown: { language, text },
    marks: { sent: 'one-time-code' },
  };
  logInto(draft, entry, false);
  scheduleInto(draft, now, {
    do: 'send',
    channel,
    thread: identity,
    identity,
    entry: logKey(conversation.id, n),
    code: conversation.id,
  });
}

/** A right code is used up and proves its number or address; a wrong one counts. */
export async function tryCode(parts: RecordParts, work: Work, effect: Trying): Promise<void> {
  const { store, identitySecret } = parts;
  const { draft, conversation } = work.loaded;
  const key = codeKey(conversation.id);
  const open = await rely<OpenCode>(store, draft, key);
  if (!open) return;
  const came = tried(identitySecret, conversation.id, open.value, effect.digits, work.now);
  if (came.is !== 'right') {
    const { tries, at } = open.value;
    draft.putting(key, { ...open.value, tries: tries + 1 }, at + CODE_LASTS);
    return;
  }
  draft.removing(key);
  await rely(store, draft, provedKey(conversation.id));
  const proved: Proved = { shape: 1, identity: came.identity, at: work.now };
  draft.putting(provedKey(conversation.id), proved, work.now + PROVED_LASTS);
  await join(store, work, came.identity);
}

/** Whoever proves a number or an address on the web is its citizen. */
async function join(store: Store, work: Work, proved: string): Promise<void> {
  const visitor = await known(store, work, work.loaded.thread.identity);
  const other = await known(store, work, proved);
  if (visitor?.identity.value.kind === 'visitor' && other) joinInto(work.loaded.draft, visitor, other);
}

async function known(store: Store, { loaded }: Work, id: string): Promise<Known | undefined> {
  const identity = await rely<Identity>(store, loaded.draft, identityKey(id));
  const citizen = identity && (await rely<Citizen>(store, loaded.draft, citizenKey(identity.value.citizen)));
  return identity && citizen && { id, identity, citizen };
}
