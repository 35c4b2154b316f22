import { failpoint } from '../../base/failpoint';
import type { Committed, Member } from '../store';
import { ABSENT } from '../store';
import { placeOf, type Writes } from '../writes';
import type { Statements } from './statements';
import { fromStored, toStored } from './text';

interface RecordRow {
  readonly version: number;
  readonly expires: number | null;
  readonly json: string;
}

const REMOVED = undefined;

/**
 * The commits of one transaction, one after the other: each is judged on what those before it have left, and the sum
 * of the accepted ones is written at the end, once for each record. A refused one leaves nothing behind.
 */
class Batch {
  private readonly versions: Map<string, number>;
  private readonly records = new Map<string, RecordRow | typeof REMOVED>();
  private readonly members = new Map<string, Member & { readonly present: boolean }>();
  private readonly counters = new Map<string, number>();
  private readonly feedWork: (readonly [feed: string, entry: string | undefined])[] = [];

  constructor(
    private readonly statements: Statements,
    commits: readonly Writes[],
    private readonly now: number,
  ) {
    this.versions = readVersions(statements, commits, now);
  }

  accept(writes: Writes): Committed {
    const conflicts = writes.expect.filter(([key, version]) => this.versionOf(key) !== version);
    if (conflicts.length > 0) return { ok: false, conflicts: conflicts.map(([key]) => key) };
    for (const key of writes.remove) this.setRecord(key, ABSENT, REMOVED);
    for (const { key, json, expires = null } of writes.put) {
      const version = this.versionOf(key) + 1;
      if (expires !== null && expires <= this.now) this.setRecord(key, ABSENT, REMOVED);
      else this.setRecord(key, version, { version, expires, json });
    }
    for (const member of writes.unindexed) this.setMember(member, false);
    for (const member of writes.indexed) this.setMember(member, true);
    for (const [counter, n] of writes.add) this.counters.set(counter, (this.counters.get(counter) ?? 0) + n);
    for (const feed of writes.drop) this.feedWork.push([feed, undefined]);
    this.feedWork.push(...writes.append);
    return { ok: true };
  }

  write(): void {
    this.writeRecords();
    this.writeMembers();
    if (this.counters.size > 0) {
      this.statements.add.run(JSON.stringify([...this.counters].map(([key, n]) => [toStored(key), n])));
    }
    for (const [feed, entry] of this.feedWork) {
      if (entry === undefined) this.statements.drop.run(toStored(feed));
      else this.statements.append.run(toStored(feed), toStored(entry));
    }
  }

  private versionOf(key: string): number {
    return this.versions.get(key) ?? ABSENT;
  }

  private setRecord(key: string, version: number, row: RecordRow | typeof REMOVED): void {
    this.versions.set(key, version);
    this.records.set(key, row);
  }

  private setMember({ index, member }: Member, present: boolean): void {
    this.members.set(placeOf(index, member), { index, member, present });
  }

  private writeRecords(): void {
    const removed: string[] = [];
    for (const [key, row] of this.records) {
      if (row === REMOVED) removed.push(toStored(key));
      else this.statements.put.run(toStored(key), row.version, row.expires, row.json);
    }
    if (removed.length > 0) this.statements.remove.run(JSON.stringify(removed));
  }

  private writeMembers(): void {
    const out: unknown[] = [];
    const into: unknown[] = [];
    for (const { index, member, present } of this.members.values()) {
      (present ? into : out).push([toStored(index), toStored(member)]);
    }
    if (out.length > 0) this.statements.unindex.run(JSON.stringify(out));
    if (into.length > 0) this.statements.index.run(JSON.stringify(into));
  }
}

/** Each is accepted or refused by itself: a refused turn never rolls back its neighbours. */
export function commitTogether(statements: Statements, commits: readonly Writes[], now: number): Committed[] {
  const batch = new Batch(statements, commits, now);
  const outcomes = commits.map((writes) => batch.accept(writes));
  batch.write();
  void failpoint('in-commit');
  return outcomes;
}

/** Of every record on which these commits rest or build. One that has expired is absent. */
function readVersions(statements: Statements, commits: readonly Writes[], now: number): Map<string, number> {
  const keys = new Set<string>();
  for (const { expect, put } of commits) {
    for (const [key] of expect) keys.add(toStored(key));
    for (const { key } of put) keys.add(toStored(key));
  }
  const versions = new Map<string, number>();
  if (keys.size === 0) return versions;
  const rows = statements.versions.all(JSON.stringify([...keys])) as [string, number, number | null][];
  for (const [key, version, expires] of rows) {
    if (expires === null || expires > now) versions.set(fromStored(key), version);
  }
  return versions;
}
