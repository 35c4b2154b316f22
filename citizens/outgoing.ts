import type { Clock } from '../base/clock';
import type { DueSend } from '../outbox/due';
import { ERASED, EXPIRED, type Message, OPTED_OUT } from '../outbox/sender';
import { type Draft, readOne, type Store, type Stored } from '../storage/store';
import { identityKey, type Identity } from './identity';
import { withLink } from './link';
import type { LogEntry } from './log';
import { BLANKED, codeKey, digitsOf, expired, type OpenCode } from './proof';

export interface ComposeParts {
  readonly store: Store;
  readonly identitySecret: string;
  readonly clock: Clock;
}

/** The message of a due row as it must leave now; dead if its text is erased or its number wants no more texts. */
export async function composeMessage(
  { store, identitySecret, clock }: ComposeParts,
  key: string,
  work: DueSend,
): Promise<Message | { readonly dead: string }> {
  const found = await store.read([work.entry, identityKey(work.identity)]);
  const entry = found.get(work.entry)?.value as LogEntry | undefined;
  const identity = found.get(identityKey(work.identity))?.value as Identity | undefined;
  if (!entry || !identity?.phone) return { dead: ERASED };
  if (identity.optedOutAt !== undefined) return { dead: OPTED_OUT };
  const text = withLink(identitySecret, entry, entry.text);
  // A one-time code, or a link from a call: no thread of texts is known on which it would be an answer.
  const unasked = work.thread === work.identity;
  const to = { to: identity.phone, unasked, key, entry: { conversation: entry.conversation, n: entry.n } };
  if (work.code === undefined) return { ...to, text };
  const code = (await readOne(store, codeKey(work.code)))?.value as OpenCode | undefined;
  // A code that comes too late helps nobody, and one for another number is not this number's business.
  if (!code || expired(code, clock.now()) || code.identity !== work.identity) return { dead: EXPIRED };
  const digits = digitsOf(identitySecret, work.code, code);
  return { ...to, text: text.replace(BLANKED, digits) };
}

/** The carrier blocks our texts to a number, which must have said STOP to it: from now on none is tried. */
export async function blockedInto(
  draft: Draft,
  { store, clock }: Pick<ComposeParts, 'store' | 'clock'>,
  id: string,
): Promise<void> {
  const key = identityKey(id);
  const stored = (await readOne(store, key)) as Stored<Identity> | undefined;
  if (!stored || stored.value.optedOutAt !== undefined) return;
  draft.expecting(key, stored).putting(key, { ...stored.value, optedOutAt: clock.now() });
}
