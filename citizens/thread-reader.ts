import { FEED_KEPT, NEWEST, readOne, type FeedPage, type Store } from '../storage/store';
import { type Thread, threadKey } from './conversation';
import { fileKey, type FileOf, threadFeed, type LogEntry, type ThreadPage, type ThreadReader } from './log';

const PAGE = 100;

/** Reads threads from the store by their feeds. */
export function threadReader(store: Store): ThreadReader {
  return {
    exists: async (thread) => (await readOne(store, threadKey(thread))) !== undefined,
    file: (thread, id) => fileOf(store, thread, id),
    after: (thread, watermark) => page(store, thread, watermark),
    onWake: (thread, listener) => store.onWake(threadFeed(thread), listener),
  };
}

async function fileOf(store: Store, threadId: string, id: string) {
  const found = await store.read([threadKey(threadId), fileKey(id)]);
  const thread = found.get(threadKey(threadId))?.value as Thread | undefined;
  const file = found.get(fileKey(id))?.value as FileOf | undefined;
  if (!thread || thread.conversation !== file?.conversation) return undefined;
  const bytes = await store.files.get(id);
  return bytes && { type: file.type, bytes };
}

async function page(store: Store, thread: string, watermark: number): Promise<ThreadPage> {
  const found = await store.follow(threadFeed(thread), watermark, PAGE);
  if (found === 'gap') return acrossGap(store, thread, watermark);
  const entries = await store.read(found.entries.map(({ entry }) => entry));
  return {
    watermark: found.position,
    entries: found.entries.flatMap(({ position, entry }) => {
      const stored = entries.get(entry);
      return stored ? [{ position, entry: stored.value as LogEntry }] : [];
    }),
  };
}

/**
 * The start of a long thread is no longer kept: it goes on with what is. Or a client has seen further than the thread
 * goes, as after a backup was restored: it goes on from where the thread ends now.
 */
async function acrossGap(store: Store, thread: string, watermark: number): Promise<ThreadPage> {
  const { position: newest } = (await store.follow(threadFeed(thread), NEWEST, 0)) as FeedPage;
  if (watermark > newest) return { entries: [], watermark: newest };
  return page(store, thread, Math.max(watermark + 1, newest - FEED_KEPT));
}
