import { citizenKey, identityKey, openIdentityInto, phoneIdentity } from '../citizens/identity';
import type { Citizen, Identity } from '../citizens/identity';
import { joinInto, type Known } from '../citizens/joining';
import { type LogEntry, logInto, logKey } from '../citizens/log';
import {
  CODE_LASTS,
  codeKey,
  CODES_COUNTED,
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
import { codesCountedFor, type RecordParts } from './records';
import type { Work } from './work';

type Sending = Extract<Effect, { do: 'send-code' }>;
type Trying = Extract<Effect, { do: 'try-code' }>;

/**
 * Makes a one-time code for a number. Only a number that we know gets the text; for any other all else is the same, so
 * that nobody can learn from us which numbers we know. `n` is the number of the log entry that says so; returns how
 * many entries were made.
 */
export async function sendCode(parts: RecordParts, work: Work, effect: Sending, n: number): Promise<number> {
  const { store, identitySecret } = parts;
  const { draft, conversation } = work.loaded;
  const id = phoneIdentity(identitySecret, effect.phone);
  for (const key of codesCountedFor(id, conversation.id)) {
    const asked = await rely<CodesAsked>(store, draft, key);
    const at = [...lately(asked?.value, work.now), work.now];
    draft.putting(key, { shape: 1, at } satisfies CodesAsked, work.now + CODES_COUNTED);
  }
  await rely(store, draft, codeKey(conversation.id));
  draft.putting(codeKey(conversation.id), newCode(id, work.now), work.now + CODE_LASTS);
  const identity = await rely<Identity>(store, draft, identityKey(id));
  if (!identity && (await store.count(requestsWithContact(id), '', undefined, 1)) === 0) return 0;
  if (!identity) openIdentityInto(draft, id, effect.phone);
  textCode(work, id, effect.message, n);
  return 1;
}

/** The text to the number that is to be proved stands in that number's history, without its digits. */
function textCode({ loaded, now }: Work, identity: string, text: string, n: number): void {
  const { draft, conversation } = loaded;
  const entry: LogEntry = {
    shape: 1,
    conversation: conversation.id,
    n,
    at: now,
    channel: 'sms',
    thread: identity,
    identity,
    from: 'assistant',
    text,
    marks: { sent: 'one-time-code' },
  };
  logInto(draft, entry, false);
  scheduleInto(draft, now, {
    do: 'send',
    channel: 'sms',
    thread: identity,
    identity,
    entry: logKey(conversation.id, n),
    code: conversation.id,
  });
}

/** A right code is used up and proves its number; a wrong one counts. */
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

/** Whoever proves a number on the web is the citizen of that number. */
async function join(store: Store, work: Work, proved: string): Promise<void> {
  const visitor = await known(store, work, work.loaded.thread.identity);
  const phone = await known(store, work, proved);
  if (visitor?.identity.value.kind === 'visitor' && phone) joinInto(work.loaded.draft, visitor, phone);
}

async function known(store: Store, { loaded }: Work, id: string): Promise<Known | undefined> {
  const identity = await rely<Identity>(store, loaded.draft, identityKey(id));
  const citizen = identity && (await rely<Citizen>(store, loaded.draft, citizenKey(identity.value.citizen)));
  return identity && citizen && { id, identity, citizen };
}
