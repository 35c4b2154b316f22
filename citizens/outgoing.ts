import type { DueSend } from '../outbox/due';
import type { Message } from '../outbox/sender';
import type { Store } from '../storage/store';
import { identityKey, type Identity } from './identity';
import type { LogEntry } from './log';

/** The message of a due row as it must leave now; dead if its text is erased or its number wants no more texts. */
export async function composeMessage(
  store: Store,
  key: string,
  work: DueSend,
): Promise<Message | { readonly dead: string }> {
  const found = await store.read([work.entry, identityKey(work.identity)]);
  const entry = found.get(work.entry)?.value as LogEntry | undefined;
  const identity = found.get(identityKey(work.identity))?.value as Identity | undefined;
  if (!entry || !identity?.phone) return { dead: 'erased' };
  if (identity.optedOutAt !== undefined) return { dead: 'opted-out' };
  return { to: identity.phone, text: entry.text, key };
}
