import type { Clock } from '../../base/clock';
import { ABSENT, type Commit, type Committed, type Stored } from '../../storage/store';

interface Kept extends Stored {
  readonly expires: number;
}

/** What a store is, in memory and without a care for speed. */
export class Model {
  private readonly records = new Map<string, Kept>();
  private readonly indexes = new Map<string, Set<string>>();
  private readonly counters = new Map<string, number>();
  private readonly feeds = new Map<string, string[]>();

  constructor(private readonly clock: Clock) {}

  commit(commit: Commit): Committed {
    const conflicts = [...commit.expect.keys()].filter(
      (key) => this.versionOf(key) !== commit.expect.get(key),
    );
    if (conflicts.length > 0) return { ok: false, conflicts };
    const put = new Map(commit.put.map((one) => [one.key, one]));
    for (const key of commit.remove) if (!put.has(key)) this.records.delete(key);
    for (const { key, value, expires = Infinity } of put.values()) {
      this.records.set(key, { value: asJson(value), version: this.versionOf(key) + 1, expires });
    }
    for (const { index, member } of commit.unindexed) this.indexes.get(index)?.delete(member);
    for (const { index, member } of commit.indexed) {
      this.indexes.set(index, (this.indexes.get(index) ?? new Set()).add(member));
    }
    for (const [key, n] of commit.add) this.counters.set(key, (this.counters.get(key) ?? 0) + n);
    for (const feed of commit.drop) this.feeds.delete(feed);
    for (const { feed, entry } of commit.append)
      this.feeds.set(feed, [...(this.feeds.get(feed) ?? []), entry]);
    return { ok: true };
  }

  visible(names: readonly string[]): unknown {
    const alive = names.filter((key) => this.versionOf(key) !== ABSENT);
    return {
      records: Object.fromEntries(alive.map((key) => [key, this.storedOf(key)])),
      indexes: names.map((index) => [...(this.indexes.get(index) ?? [])].sort()),
      counters: names.map((key) => this.counters.get(key) ?? 0),
      feeds: names.map((feed) => this.pageOf(feed)),
    };
  }

  private versionOf(key: string): number {
    const kept = this.records.get(key);
    return kept && kept.expires > this.clock.now() ? kept.version : ABSENT;
  }

  private storedOf(key: string): Stored {
    const { value, version } = this.records.get(key) as Kept;
    return { value, version };
  }

  private pageOf(feed: string): unknown {
    const entries = (this.feeds.get(feed) ?? []).map((entry, at) => ({ position: at + 1, entry }));
    return { entries, position: entries.length };
  }
}

function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
