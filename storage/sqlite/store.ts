import { join } from 'node:path';
import type { Clock } from '../../base/clock';
import type { Log } from '../../base/log';
import { feedPage } from '../feed-page';
import { DiskFiles, filesIn } from '../files';
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
import { prepare, type Writes } from '../writes';
import { commitTogether } from './batch';
import { whenFree } from './busy';
import { Database } from './connection';
import { Gathering } from './gathering';
import { Limits } from './limits';
import { OtherProcesses } from './others';
import { SCHEMA } from './schema';
import { prepareStatements, type Statements } from './statements';
import { Sweeper } from './sweeper';
import { fromStored, toStored } from './text';

export const SQLITE_FILE = 'council.sqlite';

export interface SqliteOptions {
  readonly directory: string;
  readonly clock: Clock;
  readonly log: Log;
}

/** The store of one machine. Several processes there may share its file. */
export class SqliteStore implements Store {
  readonly files: Files;
  private readonly clock: Clock;
  /** Two connections, so that nobody waits for the disk in order to read, or reads what has not reached it. */
  private readonly database: Database<Statements>;
  private readonly writing: Database<Statements>;
  private readonly limits: Limits;
  private readonly wakes = new Wakes();
  private readonly others: OtherProcesses;
  private readonly commits: Gathering<Statements, Writes, Committed>;
  private readonly sweeper: Sweeper;

  private constructor({ directory, clock, log }: SqliteOptions) {
    const path = join(directory, SQLITE_FILE);
    this.clock = clock;
    this.files = new DiskFiles(filesIn(directory));
    const opening = { path, synchronous: 'FULL', prepare: prepareStatements } as const;
    this.database = new Database(opening);
    this.writing = new Database(opening);
    this.limits = new Limits(join(directory, 'limits.sqlite'), clock);
    this.others = new OtherProcesses(this.writing, this.wakes);
    this.commits = new Gathering(this.writing, (statements, commits) =>
      commitTogether(statements, commits, clock.now()),
    );
    this.sweeper = new Sweeper(this.database, this.limits, clock, log);
  }

  static async open(options: SqliteOptions): Promise<SqliteStore> {
    const store = new SqliteStore(options);
    await whenFree(() => store.writing.use(() => undefined));
    await whenFree(() => store.database.use(() => undefined));
    await store.limits.open();
    store.sweeper.start();
    return store;
  }

  async read(keys: readonly string[]): Promise<ReadonlyMap<string, Stored>> {
    const records = new Map<string, Stored>();
    if (keys.length === 0) return records;
    const asked = new Map(keys.map((key) => [toStored(key), key]));
    const rows = await this.query(({ read }) => read.all(JSON.stringify([...asked.keys()])));
    const now = this.clock.now();
    for (const [key, version, expires, json] of rows as [string, number, number | null, string][]) {
      if (expires !== null && expires <= now) continue;
      records.set(asked.get(key) ?? key, { value: JSON.parse(json) as unknown, version });
    }
    return records;
  }

  async range(index: string, { from = '', to, limit, reverse }: RangeOptions): Promise<readonly string[]> {
    const end = to === undefined ? null : toStored(to);
    const rows = await this.query(({ range, rangeReverse }) =>
      (reverse ? rangeReverse : range).all(toStored(index), toStored(from), end, Math.min(limit, MAX_RANGE)),
    );
    return (rows as [string][]).map(([member]) => fromStored(member));
  }

  async count(index: string, from: string, to: string | undefined, cap: number): Promise<number> {
    const end = to === undefined ? null : toStored(to);
    const row = await this.query(({ count }) => count.get(toStored(index), toStored(from), end, cap));
    return (row as [number])[0];
  }

  async commit(commit: Commit): Promise<Committed> {
    const writes = prepare(commit);
    const outcome = await this.commits.add(writes);
    if (outcome.ok) this.wake(writes);
    return outcome;
  }

  async counters(keys: readonly string[]): Promise<readonly number[]> {
    const stored = keys.map(toStored);
    const rows = await this.query(({ counters }) => counters.all(JSON.stringify(stored)));
    const found = new Map(rows as [string, number][]);
    return stored.map((key) => found.get(key) ?? 0);
  }

  async follow(feed: string, after: number, limit: number): Promise<FeedPage | 'gap'> {
    return this.query(({ follow, newest }) => {
      const [last] = newest.get(toStored(feed)) as [number];
      const rows = follow.all(toStored(feed), after, limit) as [number, string][];
      const found = rows.map(([position, entry]) => ({ position, entry: fromStored(entry) }));
      return feedPage(after, found, last);
    });
  }

  onWake(feed: string, listener: () => void): () => void {
    const off = this.wakes.on(feed, listener);
    this.others.watch();
    return off;
  }

  limit(key: string, max: number, windowMs: number): Promise<Limit> {
    return this.limits.limit(key, max, windowMs);
  }

  async probe(): Promise<void> {
    // Writes the first page anew, and so goes through all that a commit does.
    await whenFree(() =>
      this.database.transaction((_, connection) => connection.pragma(`user_version = ${SCHEMA}`)),
    );
  }

  /** Takes expired records off the disk now, instead of within half a minute. */
  sweep(): Promise<void> {
    return this.sweeper.sweep();
  }

  async close(): Promise<void> {
    this.wakes.clear();
    this.others.stop();
    await this.commits.settled();
    await this.sweeper.stop();
    await this.limits.close();
    this.writing.close();
    this.database.close();
  }

  private query<R>(work: (statements: Statements) => R): Promise<R> {
    return whenFree(() => this.database.use(work));
  }

  private wake(writes: Writes): void {
    for (const feed of new Set(writes.append.map(([name]) => name))) this.wakes.wake(feed);
  }
}
