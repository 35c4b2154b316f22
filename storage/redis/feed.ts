import { feedPage } from '../feed-page';
import type { FeedPage } from '../store';
import type { RedisConnection } from './connection';

type StreamEntry = [id: string, fields: [name: string, entry: string]];

/** A feed is a stream whose ids are 0-1, 0-2, 0-3. */
export async function readFeed(
  connection: RedisConnection,
  key: string,
  after: number,
  limit: number,
): Promise<FeedPage | 'gap'> {
  const from = `(0-${Math.max(after, 0)}`;
  // Both are on their way before either is answered; the newest is asked for last, so that it is never behind.
  const [found, [newest]] = await Promise.all([
    connection.call<StreamEntry[] | null>('XRANGE', key, from, '+', 'COUNT', String(limit)),
    connection.call<StreamEntry[]>('XREVRANGE', key, '+', '-', 'COUNT', '1'),
  ]);
  // Asked for none of them, Redis answers with nothing at all.
  const entries = (found ?? []).map((entry) => ({ position: positionOf(entry), entry: entry[1][1] }));
  return feedPage(after, entries, newest ? positionOf(newest) : 0);
}

function positionOf([id]: StreamEntry): number {
  return Number(id.slice(2));
}
