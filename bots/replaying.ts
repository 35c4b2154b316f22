import { logKey, type LogEntry } from '../citizens/log';
import { readOne, type Store } from '../storage/store';
import type { Work } from './work';

/** Whether what came in stands in this conversation's log already, where it was put when it could not be answered. */
export const isLogged = ({ incoming, loaded }: Work): boolean =>
  incoming.logged?.conversation === loaded.conversation.id;

/** Marks the entry that stands there with what has come of it now; one that was erased stays so. */
export async function markLogged(
  store: Store,
  { incoming, loaded }: Work,
  marks: LogEntry['marks'],
): Promise<void> {
  if (!marks || !incoming.logged) return;
  const key = logKey(incoming.logged.conversation, incoming.logged.entry);
  const stored = await readOne(store, key);
  if (!stored) return;
  const entry = stored.value as LogEntry;
  loaded.draft.expecting(key, stored).putting(key, { ...entry, marks: { ...entry.marks, ...marks } });
}
