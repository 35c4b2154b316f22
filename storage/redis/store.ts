import type { Clock } from '../../base/clock';
import { failpoint } from '../../base/failpoint';
import type { Log } from '../../base/log';
import {
  MAX_RANGE,
  type Commit,
  type Committed,
  type FeedPage,
  type Files,
  type Limit,
  type RangeOptions,
  type Store,
  type Stored,
} from '../store';
import { Wakes } from '../wakes';
import { windowAt } from '../window';
import { prepare, type Writes } from '../writes';
import { COMMIT, commitWords } from './commit-script';
import { RedisConnection, script } from './connection';
import { checkServer } from './durability';
import { readFeed } from './feed';
import { Keys } from './keys';
import { decodeRecord } from './record';

export interface RedisOptions {
  readonly url: string;
  readonly lossAccepted: boolean;
  readonly namespace: string;
  readonly files: Files;
  readonly clock: Clock;
  readonly log: Log;
}

const COUNT_TRY = script(`#!lua
local tries = redis.call('INCR', KEYS[1])
if tries == 1 then redis.call('PEXPIRE', KEYS[1], ARGV[1]) end
return tries
`);

/** The store of many machines. */
export class RedisStore implements Store {
  readonly files: Files;
  private readonly keys: Keys;
  private readonly clock: Clock;

  private constructor(
    options: RedisOptions,
    private readonly connection: RedisConnection,
    private readonly listening: RedisConnection,
    private readonly wakes: Wakes,
  ) {
    this.files = options.files;
    this.keys = new Keys(options.namespace);
    this.clock = options.clock;
  }

  static async open(options: RedisOptions): Promise<RedisStore> {
    const { wake } = new Keys(options.namespace);
    const connection = await RedisConnection.open(options.url, options.log);
    const wakes = new Wakes();
    try {
      await checkServer(connection, options.lossAccepted);
      const listening = await listen(options, wake, wakes);
      return new RedisStore(options, connection, listening, wakes);
    } catch (error) {
      await connection.close();
      throw error;
    }
  }

  async read(keys: readonly string[]): Promise<ReadonlyMap<string, Stored>> {
    const records = new Map<string, Stored>();
    if (keys.length === 0) return records;
    const texts = await this.connection.call<(string | null)[]>('MGET', ...keys.map(this.keys.record));
    const now = this.clock.now();
    keys.forEach((key, at) => {
      const text = texts[at];
      const stored = typeof text === 'string' ? decodeRecord(text, now) : undefined;
      if (stored) records.set(key, stored);
    });
    return records;
  }

  async range(index: string, { from, to, limit, reverse }: RangeOptions): Promise<readonly string[]> {
    const [low, high] = bounds(from, to);
    const most = String(Math.min(limit, MAX_RANGE));
    const key = this.keys.index(index);
    return reverse
      ? this.connection.call('ZRANGE', key, high, low, 'BYLEX', 'REV', 'LIMIT', '0', most)
      : this.connection.call('ZRANGE', key, low, high, 'BYLEX', 'LIMIT', '0', most);
  }

  async count(index: string, from: string, to: string | undefined, cap: number): Promise<number> {
    const count = await this.connection.call<number>(
      'ZLEXCOUNT',
      this.keys.index(index),
      ...bounds(from, to),
    );
    return Math.min(count, cap);
  }

  async commit(commit: Commit): Promise<Committed> {
    return this.write(prepare(commit));
  }

  async counters(keys: readonly string[]): Promise<readonly number[]> {
    if (keys.length === 0) return [];
    const values = await this.connection.call<(string | null)[]>('MGET', ...keys.map(this.keys.counter));
    return values.map(Number);
  }

  async follow(feed: string, after: number, limit: number): Promise<FeedPage | 'gap'> {
    return readFeed(this.connection, this.keys.feed(feed), after, limit);
  }

  onWake(feed: string, listener: () => void): () => void {
    return this.wakes.on(feed, listener);
  }

  async limit(key: string, max: number, windowMs: number): Promise<Limit> {
    const { ends, remaining } = windowAt(this.clock.now(), windowMs);
    const name = this.keys.tries(key, windowMs, ends);
    const tries = await this.connection.run<number>(COUNT_TRY, [name], [String(remaining)]);
    return tries <= max ? { allowed: true, retryAfter: 0 } : { allowed: false, retryAfter: remaining };
  }

  /** A commit of nothing: Redis looks at disk, memory and its own role before it begins one. */
  async probe(): Promise<void> {
    await this.write(NOTHING);
  }

  async close(): Promise<void> {
    this.wakes.clear();
    await this.listening.close();
    await this.connection.close();
  }

  private async write(writes: Writes): Promise<Committed> {
    const { keys, args } = commitWords(writes, this.keys, this.clock.now());
    await failpoint('in-commit');
    const places = await this.connection.run<number[]>(COMMIT, keys, args);
    if (places.length === 0) return { ok: true };
    return { ok: false, conflicts: places.map((place) => writes.expect[place - 1]?.[0] ?? '') };
  }
}

const NOTHING: Writes = {
  expect: [],
  put: [],
  remove: [],
  indexed: [],
  unindexed: [],
  add: [],
  append: [],
  drop: [],
};

function bounds(from: string | undefined, to: string | undefined): [low: string, high: string] {
  return [from ? `[${from}` : '-', to === undefined ? '+' : `(${to}`];
}

/** A wake that was called out while this connection was away is lost, so its return wakes everyone. */
async function listen(options: RedisOptions, channel: string, wakes: Wakes): Promise<RedisConnection> {
  const connection = await RedisConnection.open(options.url, options.log);
  await connection.answer(() => connection.client.subscribe(channel, (feed) => wakes.wake(feed)));
  connection.client.on('ready', () => wakes.wakeAll());
  return connection;
}
