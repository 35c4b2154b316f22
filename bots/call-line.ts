import { type CallLine, believedUntil, keptUntil, lineKey } from '../citizens/call-line';
import { logKey, type LogEntry } from '../citizens/log';
import type { Shown } from '../language/reply';
import type { Store, Stored } from '../storage/store';
import { type Incoming, SILENCE_EVENT } from './incoming';
import type { Loaded } from './load';
import { rely } from './reading';
import type { Ran, Work } from './work';

/** The line of a call that people have, and what its caller has yet to hear. */
export interface Line {
  readonly before: CallLine | undefined;
  readonly unheard: readonly Shown[];
}

/** Only calls have a line, and most of them never need its record. */
export async function lineOf(
  store: Store,
  { can, thread }: Incoming,
  { draft, conversation }: Loaded,
): Promise<Line | undefined> {
  if (can.medium !== 'speech') return undefined;
  const stored = await rely<CallLine>(store, draft, lineKey(thread));
  const before = stored?.value.conversation === conversation.id ? stored.value : undefined;
  return { before, unheard: before ? await shownIn(store, conversation.id, before.waiting) : [] };
}

/** What entries of the log told the citizen; those that were erased tell nothing. */
export async function shownIn(
  store: Store,
  conversation: string,
  entries: readonly number[],
): Promise<readonly Shown[]> {
  const keys = entries.map((n) => logKey(conversation, n));
  const found: ReadonlyMap<string, Stored> = keys.length > 0 ? await store.read(keys) : new Map();
  return keys.flatMap((key) => (found.get(key)?.value as LogEntry | undefined)?.shown ?? []);
}

/** Nothing was said on the call, and there are words for it: these come first, and no dialog is asked. */
export const onlyListens = ({ incoming, line }: Work): boolean =>
  incoming.activity.name === SILENCE_EVENT && (line?.unheard.length ?? 0) > 0;

/**
 * A step on which the caller only listened, while people have the conversation or words waited: no new version of the
 * conversation comes of it, which would make stale what an agent sees every few seconds.
 */
export const leavesAsItWas = ({ incoming, loaded, owner }: Work, { effects, shown }: Ran): boolean =>
  incoming.activity.name === SILENCE_EVENT &&
  effects.length === 0 &&
  (owner.is !== 'assistant' || shown.length === 0) &&
  loaded.conversation.owner.is === owner.is;

/** Keeps the line in step: what was said on it, or what waits to be. `first` is the number of the first new entry. */
export function lineInto(work: Work, shown: readonly Shown[], first: number): void {
  const { incoming, line, loaded, now, owner } = work;
  if (!line) return;
  const key = lineKey(incoming.thread);
  const { before } = line;
  if (incoming.delivery === 'spoken-later') {
    if (before && shown.length > 0) {
      const waiting = [...before.waiting, ...shown.map((_, i) => first + i)];
      putLine(work, { ...before, waiting });
    }
    return;
  }
  if (owner.is === 'assistant') {
    if (before) loaded.draft.removing(key);
    return;
  }
  const said = [...line.unheard, ...shown];
  const letters = said.reduce((sum, { text }) => sum + text.length, 0);
  putLine(work, {
    shape: 1,
    conversation: loaded.conversation.id,
    toldAt: said.length > 0 || !before ? now : before.toldAt,
    until: believedUntil(now, letters),
    waiting: [],
  });
}

function putLine({ incoming, loaded }: Work, line: CallLine): void {
  loaded.draft.putting(lineKey(incoming.thread), line, keptUntil(line));
}
