import { carriesLink, openLinkInto, withLink } from '../citizens/link';
import { type LogEntry, logInto, logKey } from '../citizens/log';
import { type CodesAsked, codesAskedKey, CODES_COUNTED, lately } from '../citizens/proof';
import type { Effect } from '../dialogs/effects';
import type { Shown } from '../language/reply';
import { scheduleInto } from '../outbox/due';
import { rely } from './reading';
import { linksCountedFor, type RecordParts } from './records';
import type { Work } from './work';

/** Texts a link into this conversation to the number that is on the line; `n` is the number of the log entry for it. */
export async function textLink(
  { store, identitySecret }: RecordParts,
  work: Work,
  { message }: Extract<Effect, { do: 'text-link' }>,
  n: number,
): Promise<void> {
  const { draft, conversation, thread } = work.loaded;
  const key = codesAskedKey(linksCountedFor(conversation.id));
  const asked = await rely<CodesAsked>(store, draft, key);
  const at = [...lately(asked?.value, work.now), work.now];
  draft.putting(key, { shape: 1, at } satisfies CodesAsked, work.now + CODES_COUNTED);
  const entry: LogEntry = {
    shape: 1,
    conversation: conversation.id,
    n,
    at: work.now,
    channel: 'sms',
    thread: thread.identity,
    identity: thread.identity,
    from: 'assistant',
    text: message,
    marks: { sent: 'link' },
  };
  logInto(draft, entry, false);
  openLink(identitySecret, work, entry);
  const to = { channel: 'sms', thread: thread.identity, identity: thread.identity };
  scheduleInto(draft, work.now, { do: 'send', ...to, entry: logKey(conversation.id, n) });
}

/** A link into this conversation goes out with the entry, if its words carry one. */
export function openLink(secret: string, work: Work, entry: Pick<LogEntry, 'n' | 'text'>): void {
  if (!carriesLink(entry.text)) return;
  const { conversation, draft } = work.loaded;
  const { thread, channel } = work.incoming;
  const to = { thread, channel, language: work.language };
  openLinkInto(draft, secret, { conversation: conversation.id, n: entry.n }, to, work.now);
}

/** What is shown as it leaves; the first of it is entry `first`. */
export const withLinks = (
  secret: string,
  conversation: string,
  first: number,
  shown: readonly Shown[],
): readonly Shown[] =>
  shown.map((one, i) => ({ ...one, text: withLink(secret, { conversation, n: first + i }, one.text) }));
