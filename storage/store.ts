/**
 * The port behind which SQLite and Redis stand. Domain folders are written on it once; one contract suite
 * (tests/storage) runs over both engines.
 *
 * Everything is a record under a key, or an ordered index of short members. Reads are by key or by a bounded range,
 * so that the cost of a turn does not grow with the history. Writing is one thing: `commit`, all or nothing.
 *
 * Keys, indexes, members, feeds and entries may hold any text, NUL too; half of a surrogate pair is no text and is
 * kept as U+FFFD. Values are JSON, where it survives. Byte order is the order of the UTF-8 bytes.
 */

/** Plain JSON. What is stored carries a `shape` number, so that old records can be told from new ones. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json | undefined };

export interface Stored<T = unknown> {
  readonly value: T;
  /** 1 when first put, one more with each put. */
  readonly version: number;
}

export const ABSENT = 0;

export interface Put {
  readonly key: string;
  readonly value: unknown;
  /** Time (ms since epoch) from which the record reads as absent and may be swept. */
  readonly expires?: number;
}

export interface Member {
  readonly index: string;
  readonly member: string;
}

export interface Append {
  readonly feed: string;
  readonly entry: string;
}

/**
 * One atomic write. Keys in `expect` must be at that version (ABSENT: must not exist), or nothing is written.
 * What is taken away goes first: a key both removed and put is put, a member both unindexed and indexed is there,
 * a feed both dropped and appended to begins again at 1.
 */
export interface Commit {
  readonly expect: ReadonlyMap<string, number>;
  readonly put: readonly Put[];
  readonly remove: readonly string[];
  readonly indexed: readonly Member[];
  readonly unindexed: readonly Member[];
  readonly add: ReadonlyMap<string, number>;
  readonly append: readonly Append[];
  /** Feeds to forget with all their entries. */
  readonly drop: readonly string[];
}

/** The most that one commit may write; what is larger is a job of many commits. */
export const MAX_WRITES = 500;

export type Committed = { readonly ok: true } | { readonly ok: false; readonly conflicts: readonly string[] };

export interface RangeOptions {
  /** First member wanted, inclusive; '' for the start. */
  readonly from?: string;
  /** End, exclusive; absent for the end of the index. */
  readonly to?: string;
  /** At most 200. */
  readonly limit: number;
  /** Newest (highest) first. */
  readonly reverse?: boolean;
}

export const MAX_RANGE = 200;

/** The member that comes straight after this one: where the next page forward begins. */
export function nextAfter(member: string): string {
  return `${member}\0`;
}

/** At least so many of the newest entries of a feed are kept. */
export const FEED_KEPT = 10_000;

/** As `after` in `follow`: gives no entries, only the position of the newest. */
export const NEWEST = -1;

export interface FeedPage {
  readonly entries: readonly { readonly position: number; readonly entry: string }[];
  /** Position of the last entry given, or `after` when there was none. */
  readonly position: number;
}

export interface Limit {
  readonly allowed: boolean;
  /** Milliseconds until a new try can succeed; 0 when allowed. */
  readonly retryAfter: number;
}

export interface Files {
  /** Bytes are on disk (fsync) when this resolves; only then may a commit name them. */
  put(id: string, bytes: Uint8Array): Promise<void>;
  get(id: string): Promise<Buffer | undefined>;
  delete(id: string): Promise<void>;
}

/**
 * All methods throw StoreDown when the store cannot answer. Then nothing was kept, with one exception that no wire
 * can be without: if Redis was lost between the commit and its answer, all of it was. So a commit that matters
 * expects its incoming id to be absent, and whoever tries again finds out.
 */
export interface Store {
  /** Records that exist and have not expired, in a map by key. Any number of keys in one round trip. */
  read(keys: readonly string[]): Promise<ReadonlyMap<string, Stored>>;
  /** Members in byte order between the bounds. The cursor to the next page is the last member given. */
  range(index: string, options: RangeOptions): Promise<readonly string[]>;
  /** How many members lie between the bounds, counted up to `cap`. */
  count(index: string, from: string, to: string | undefined, cap: number): Promise<number>;
  commit(commit: Commit): Promise<Committed>;
  /** Values of the counters, 0 for those never added to. */
  counters(keys: readonly string[]): Promise<readonly number[]>;
  /**
   * Entries after a position (0: from the start), oldest first; 'gap' if some of them are no longer kept, or if the
   * feed has not come that far (it was dropped, or the store restored from a backup).
   */
  follow(feed: string, after: number, limit: number): Promise<FeedPage | 'gap'>;
  /** Calls back soon after an append to the feed by any process. A hint that may be lost or come twice. */
  onWake(feed: string, listener: () => void): () => void;
  /** Counts a try. Fixed windows from the epoch on, shared by processes; need not survive a crash. */
  limit(key: string, max: number, windowMs: number): Promise<Limit>;
  readonly files: Files;
  /** Resolves if a commit would succeed now. */
  probe(): Promise<void>;
  close(): Promise<void>;
}

/** Collects what one commit will do. Order within a draft does not matter; the last put of a key wins. */
export class Draft implements Commit {
  readonly expect = new Map<string, number>();
  readonly put: Put[] = [];
  readonly remove: string[] = [];
  readonly indexed: Member[] = [];
  readonly unindexed: Member[] = [];
  readonly add = new Map<string, number>();
  readonly append: Append[] = [];
  readonly drop: string[] = [];

  /** A decision rests on this record being as it was read. */
  expecting(key: string, stored: Stored | undefined): this {
    this.expect.set(key, stored?.version ?? ABSENT);
    return this;
  }

  putting(key: string, value: unknown, expires?: number): this {
    const put = expires === undefined ? { key, value } : { key, value, expires };
    const earlier = this.put.findIndex((other) => other.key === key);
    if (earlier >= 0) this.put[earlier] = put;
    else this.put.push(put);
    return this;
  }

  /** A record that this very draft creates, so that a later part of the same turn can go on from it. */
  creating(key: string): Stored | undefined {
    const put = this.expect.get(key) === ABSENT ? this.put.find((other) => other.key === key) : undefined;
    return put && { value: put.value, version: ABSENT };
  }

  removing(key: string): this {
    this.remove.push(key);
    return this;
  }

  indexing(index: string, member: string): this {
    this.indexed.push({ index, member });
    return this;
  }

  unindexing(index: string, member: string): this {
    this.unindexed.push({ index, member });
    return this;
  }

  adding(counter: string, n = 1): this {
    this.add.set(counter, (this.add.get(counter) ?? 0) + n);
    return this;
  }

  appending(feed: string, entry: string): this {
    this.append.push({ feed, entry });
    return this;
  }

  dropping(feed: string): this {
    this.drop.push(feed);
    return this;
  }
}

/** Reads one record. */
export async function readOne(store: Store, key: string): Promise<Stored | undefined> {
  return (await store.read([key])).get(key);
}

/**
 * A secret that all processes share: made once, kept for good. Of two processes that make it at once one wins,
 * and both use the winner's.
 */
export async function sharedSecret(store: Store, name: string, make: () => string): Promise<string> {
  const key = `secret:${name}`;
  const made = { shape: 1, secret: make() };
  const result = await store.commit(new Draft().expecting(key, undefined).putting(key, made));
  if (result.ok) return made.secret;
  const stored = await readOne(store, key);
  return (stored?.value as typeof made).secret;
}
