import type { Clock } from '../base/clock';
import type { DueSend } from '../outbox/due';
import { ERASED, EXPIRED, type Letter, type Message, OPTED_OUT, UNREACHABLE } from '../outbox/sender';
import { type Draft, readOne, type Store, type Stored } from '../storage/store';
import type { ConsentRecord } from './consent';
import { identityKey, type Identity } from './identity';
import { withLink } from './link';
import type { LogEntry } from './log';
import { BLANKED, codeKey, digitsOf, expired, type OpenCode } from './proof';
import { stopCode, stopPath } from './stop-code';

export interface ComposeParts {
  readonly store: Store;
  readonly identitySecret: string;
  readonly clock: Clock;
  /** Where whoever has the address can fetch a file. */
  readonly fileAddress: (file: string) => string;
}

/** The message of a due row as it must leave now; dead if its text is erased or its reader wants no more of them. */
export async function composeMessage(
  parts: ComposeParts,
  key: string,
  work: DueSend,
): Promise<Message | { readonly dead: string }> {
  const { store, identitySecret } = parts;
  const found = await store.read([work.entry, identityKey(work.identity)]);
  const entry = found.get(work.entry)?.value as LogEntry | undefined;
  const identity = found.get(identityKey(work.identity))?.value as Identity | undefined;
  const to = identity?.phone ?? identity?.email;
  if (!entry || !identity || to === undefined) return { dead: ERASED };
  const unwanted = refusal(identity, work) ?? (await unconsented(store, work));
  if (unwanted !== undefined) return { dead: unwanted };
  // A one-time code, or a link from a call: no thread of texts is known on which it would be an answer.
  const unasked = work.thread === work.identity;
  const message: Message = {
    to,
    text: [withLink(identitySecret, entry, entry.text), ...filesOf(entry).map(parts.fileAddress)].join(' '),
    unasked,
    key,
    entry: { conversation: entry.conversation, n: entry.n },
    ...(identity.email === undefined ? {} : { letter: letterOf(identitySecret, entry, work) }),
  };
  return work.code === undefined ? message : withCode(parts, message, { ...work, code: work.code });
}

/** Photos and files that an agent has sent: on a phone they are seen by their address. */
const filesOf = ({ from, files = [] }: LogEntry): readonly string[] =>
  from === 'agent' ? files.map(({ id }) => id) : [];

/** Why its reader is sent nothing of the kind. A code goes by e-mail to whoever asks for one just now. */
function refusal({ email, optedOutAt, refusedAt }: Identity, { code }: DueSend): string | undefined {
  if (email !== undefined && code !== undefined) return undefined;
  if (optedOutAt !== undefined) return OPTED_OUT;
  return refusedAt === undefined ? undefined : UNREACHABLE;
}

/** What advertises something leaves only while its reader agrees to that. */
async function unconsented(store: Store, { consent, identity }: DueSend): Promise<string | undefined> {
  if (consent === undefined) return undefined;
  const record = (await readOne(store, consent))?.value as ConsentRecord | undefined;
  const stands =
    record?.to === 'marketing' && record.identity === identity && record.withdrawnAt === undefined;
  return stands ? undefined : OPTED_OUT;
}

function letterOf(secret: string, { shown, marks = {} }: LogEntry, { code, identity }: DueSend): Letter {
  const language = shown?.language ?? 'en';
  if (code !== undefined) return { kind: 'code', language };
  const stop = stopPath(stopCode(secret, identity));
  return { kind: marks['sent'] === 'receipt' ? 'receipt' : 'news', language, stop };
}

async function withCode(
  { store, identitySecret, clock }: ComposeParts,
  message: Message,
  work: DueSend & { readonly code: string },
): Promise<Message | { readonly dead: string }> {
  const code = (await readOne(store, codeKey(work.code)))?.value as OpenCode | undefined;
  // A code that comes too late helps nobody, and one for another reader is not this reader's business.
  if (!code || expired(code, clock.now()) || code.identity !== work.identity) return { dead: EXPIRED };
  const digits = digitsOf(identitySecret, work.code, code);
  return { ...message, text: message.text.replace(BLANKED, digits) };
}

/**
 * Nothing gets to its reader any more, and from now on nothing is tried: the carrier blocks our texts to a number, which
 * must have said STOP to it, or the mail server knows of nobody at an address.
 */
export async function blockedInto(
  draft: Draft,
  { store, clock }: Pick<ComposeParts, 'store' | 'clock'>,
  id: string,
): Promise<void> {
  const key = identityKey(id);
  const stored = (await readOne(store, key)) as Stored<Identity> | undefined;
  if (!stored) return;
  const why = stored.value.kind === 'email' ? 'refusedAt' : 'optedOutAt';
  if (stored.value[why] !== undefined) return;
  draft.expecting(key, stored).putting(key, { ...stored.value, [why]: clock.now() });
}
