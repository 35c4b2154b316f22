import type { Clock } from '../base/clock';
import { sortable } from '../base/ids';
import { auditInto } from '../citizens/audit';
import { type Conversation, conversationKey } from '../citizens/conversation';
import { fileKey, logKey, type LogEntry } from '../citizens/log';
import { ownerOf } from '../citizens/owner';
import type { Language, Shown } from '../language/reply';
import { Draft, MAX_RANGE, type Store, type Stored } from '../storage/store';
import { newsInto } from './news';
import { handoffKey } from './own-desk';
import type { Staff } from './staff';
import { requestsRedactedInto } from './redacted-requests';
import { withoutWords } from './without-words';

/** Why a message is taken out. Stored by its code. */
export const REDACT_REASONS = ['personal', 'someone-else', 'asked', 'abuse'] as const;
export type RedactReason = (typeof REDACT_REASONS)[number];

export interface Redact {
  readonly conversation: string;
  /** Number of the entry. */
  readonly n: number;
  /** The version of the conversation that they saw. */
  readonly saw: number;
  readonly why: RedactReason;
}

export interface RedactionParts {
  readonly store: Store;
  readonly clock: Clock;
  /** What stands in the place of the words. */
  removed(language: Language): Shown;
  /** Where turns are parked; `bots` puts them there. */
  readonly parked: { readonly index: string; key(id: string): string };
}

/** Takes the words and files of a message out of all that is kept. */
export class Redaction {
  constructor(private readonly parts: RedactionParts) {}

  async redact(staff: Staff, { conversation: id, n, saw, why }: Redact): Promise<'done' | 'stale' | 'gone'> {
    const { store, clock } = this.parts;
    const found = await store.read([conversationKey(id), logKey(id, n), handoffKey(id)]);
    const conversation = found.get(conversationKey(id)) as Stored<Conversation> | undefined;
    const stored = found.get(logKey(id, n)) as Stored<LogEntry> | undefined;
    if (!conversation || !stored || stored.value.redacted) return 'gone';
    if (conversation.version !== saw) return 'stale';
    const entry = stored.value;
    const now = clock.now();
    const removed = this.parts.removed(conversation.value.language);
    const without = <T>(value: T): T => withoutWords(value, entry.text, removed.text);
    const { files = [], ...rest } = entry;
    const redacted = { at: now, by: { id: staff.id, name: staff.name }, why };
    const shown = entry.shown ? { shown: removed } : {};
    const draft = new Draft()
      .expecting(logKey(id, n), stored)
      .putting(logKey(id, n), { ...rest, ...shown, text: removed.text, redacted } satisfies LogEntry)
      .expecting(conversationKey(id), conversation)
      .putting(conversationKey(id), without(conversation.value));
    const handed = found.get(handoffKey(id));
    if (handed) draft.expecting(handoffKey(id), handed).putting(handoffKey(id), without(handed.value));
    for (const file of files) draft.removing(fileKey(file.id));
    await this.parkedInto(draft, entry, removed.text);
    await requestsRedactedInto(draft, store, entry, without);
    const owner = ownerOf(conversation.value.owner);
    const { identity } = entry;
    newsInto(draft, { conversation: id, identity, before: owner, after: owner, said: false, now });
    auditInto(draft, { at: now, who: staff.id, did: 'redacted-message', about: `${id}.${n}`, why });
    if (!(await store.commit(draft)).ok) return 'stale';
    await Promise.all(files.map((file) => store.files.delete(file.id)));
    return 'done';
  }

  /** The same message, where its turn could not be finished. */
  private async parkedInto(
    draft: Draft,
    { at, conversation, text }: LogEntry,
    instead: string,
  ): Promise<void> {
    const { store, parked } = this.parts;
    const from = `${sortable(at)}|`;
    const members = await store.range(parked.index, { from, to: `${sortable(at)}~`, limit: MAX_RANGE });
    const keys = members.map((member) => parked.key(member.slice(from.length)));
    for (const [key, stored] of await store.read(keys)) {
      const turn = stored.value as { readonly conversation: string; readonly text: string };
      if (turn.conversation !== conversation || turn.text !== text) continue;
      draft.expecting(key, stored).putting(key, { ...turn, text: instead });
    }
  }
}
