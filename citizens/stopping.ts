import type { Clock } from '../base/clock';
import { sentence } from '../language/wording';
import { Draft, readOne, type Store, type Stored } from '../storage/store';
import { type ConsentRecord, consentKey, type ConsentTo } from './consent';
import { type Conversation, conversationKey, type Thread, threadKey } from './conversation';
import { type Identity, identityKey } from './identity';
import { logInto } from './log';
import { type StopOf, stopKey } from './stop-code';

const MOST_CONFLICTS = 20;
const EVERYTHING: readonly ConsentTo[] = ['news', 'marketing'];

/** What the code under a letter does. */
export interface Stopping {
  /** The language in which letters go to whom the code belongs; undefined if it belongs to nobody. Changes nothing. */
  language(code: string): Promise<Conversation['language'] | undefined>;
  /** Sends no more of them, from now on and from any process. The same again changes nothing; false if the code is nobody's. */
  stop(code: string): Promise<boolean>;
}

interface Parts {
  readonly store: Store;
  readonly clock: Clock;
  readonly secret: string;
}

export function stopping(parts: Parts): Stopping {
  const whose = async (code: string): Promise<string | undefined> =>
    ((await readOne(parts.store, stopKey(parts.secret, code)))?.value as StopOf | undefined)?.identity;
  return {
    language: async (code) => {
      const identity = await whose(code);
      if (identity === undefined) return undefined;
      return (await lineOf(parts.store, identity))?.conversation.value.language ?? 'en';
    },
    stop: async (code) => {
      const identity = await whose(code);
      if (identity === undefined) return false;
      for (let tries = 0; tries < MOST_CONFLICTS; tries++) if (await stopped(parts, identity)) return true;
      throw new Error('too many conflicts');
    },
  };
}

/** False if somebody else wrote first. */
async function stopped({ store, clock }: Parts, id: string): Promise<boolean> {
  const key = identityKey(id);
  const identity = (await readOne(store, key)) as Stored<Identity> | undefined;
  if (!identity || identity.value.optedOutAt !== undefined) return true;
  const at = clock.now();
  const draft = new Draft()
    .expecting(key, identity)
    .putting(key, { ...identity.value, optedOutAt: at })
    .adding('mail.stopped');
  for (const to of EVERYTHING) await withdrawInto(draft, store, consentKey(id, to), at);
  await noteInto(draft, store, id, at);
  return (await store.commit(draft)).ok;
}

async function withdrawInto(draft: Draft, store: Store, key: string, at: number): Promise<void> {
  const consent = (await readOne(store, key)) as Stored<ConsentRecord> | undefined;
  if (consent) draft.expecting(key, consent).putting(key, { ...consent.value, withdrawnAt: at });
}

interface Line {
  readonly thread: Thread;
  readonly conversation: Stored<Conversation>;
}

/** The line on which letters go to an identity. */
async function lineOf(store: Store, identity: string): Promise<Line | undefined> {
  const thread = (await readOne(store, threadKey(identity)))?.value as Thread | undefined;
  const conversation =
    thread &&
    ((await readOne(store, conversationKey(thread.conversation))) as Stored<Conversation> | undefined);
  return thread && conversation && { thread, conversation };
}

/** It stands in their history that they stopped them. */
async function noteInto(draft: Draft, store: Store, identity: string, at: number): Promise<void> {
  const line = await lineOf(store, identity);
  if (!line) return;
  const { value } = line.conversation;
  const n = value.entries + 1;
  const text = sentence('mail.stopped', { language: value.language, medium: 'web' });
  const key = conversationKey(value.id);
  draft.expecting(key, line.conversation).putting(key, { ...value, entries: n });
  const where = { conversation: value.id, channel: 'email', thread: identity, identity };
  logInto(draft, { shape: 1, ...where, n, at, from: 'citizen', text, marks: { stopped: 'news' } }, false);
}
