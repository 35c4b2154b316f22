import { readOne, type Store } from '../storage/store';
import { threadKey } from './conversation';
import { threadFeed, type LogEntry, type ThreadPage, type ThreadReader } from './log';

const PAGE = 100;

/** Reads threads from the store by their feeds. */
export function threadReader(store: Store): ThreadReader {
  return {
    exists: async (thread) => (await readOne(store, threadKey(thread))) !== undefined,
    after: (thread, watermark) => page(store, thread, watermark),
    onWake: (thread, listener) => store.onWake(threadFeed(thread), listener),
  };
}

async function page(store: Store, thread: string, watermark: number): Promise<ThreadPage> {
  const found = await store.follow(threadFeed(thread), watermark, PAGE);
  // A thread's feed is kept whole for as long as the thread is; a gap means that its start was erased.
  if (found === 'gap') return page(store, thread, watermark + 1);
  const entries = await store.read(found.entries.map(({ entry }) => entry));
  return {
    watermark: found.position,
    entries: found.entries.flatMap(({ position, entry }) => {
      const stored = entries.get(entry);
      return stored ? [{ position, entry: stored.value as LogEntry }] : [];
    }),
  };
}
