import { MAX_WRITES, type Commit, type Member } from './store';
import { wellFormed } from './text';

export interface PreparedPut {
  readonly key: string;
  readonly json: string;
  readonly expires: number | undefined;
}

/** A commit made ready for an engine: checked, in well-formed text, and without two writes of the same thing. */
export interface Writes {
  readonly expect: readonly (readonly [key: string, version: number])[];
  readonly put: readonly PreparedPut[];
  readonly remove: readonly string[];
  readonly indexed: readonly Member[];
  readonly unindexed: readonly Member[];
  readonly add: readonly (readonly [counter: string, n: number])[];
  readonly append: readonly (readonly [feed: string, entry: string])[];
  readonly drop: readonly string[];
}

/** Both engines write what this returns, so that they cannot differ in what a commit means. */
export function prepare(commit: Commit): Writes {
  const put = preparePuts(commit);
  const remove = [...new Set(commit.remove.map(wellFormed))].filter((key) => !put.has(key));
  const indexed = prepareMembers(commit.indexed);
  const unindexed = prepareMembers(commit.unindexed);
  for (const place of indexed.keys()) unindexed.delete(place);
  const writes: Writes = {
    expect: [...commit.expect].map(([key, version]) => [wellFormed(key), version]),
    put: [...put.values()],
    remove,
    indexed: [...indexed.values()],
    unindexed: [...unindexed.values()],
    add: [...prepareCounters(commit.add)],
    append: commit.append.map(({ feed, entry }) => [wellFormed(feed), wellFormed(entry)]),
    drop: commit.drop.map(wellFormed),
  };
  refuseTooMany(writes);
  return writes;
}

/** How much the commit writes; expectations are only read. */
export function sizeOf({ put, remove, indexed, unindexed, add, append, drop }: Writes): number {
  return (
    put.length + remove.length + indexed.length + unindexed.length + add.length + append.length + drop.length
  );
}

/** One name for a member of an index; the length keeps ('a', 'bc') and ('ab', 'c') apart. */
export function placeOf(index: string, member: string): string {
  return `${index.length}:${index}${member}`;
}

function preparePuts(commit: Commit): Map<string, PreparedPut> {
  const puts = new Map<string, PreparedPut>();
  for (const { key: asked, value, expires } of commit.put) {
    const key = wellFormed(asked);
    const json: string | undefined = JSON.stringify(value);
    if (json === undefined) throw new TypeError('A record must be a JSON value.');
    if (expires !== undefined && !Number.isSafeInteger(expires)) {
      throw new TypeError('A record expires at a whole number of milliseconds.');
    }
    puts.set(key, { key, json, expires });
  }
  return puts;
}

function prepareMembers(members: readonly Member[]): Map<string, Member> {
  const places = new Map<string, Member>();
  for (const asked of members) {
    const index = wellFormed(asked.index);
    const member = wellFormed(asked.member);
    places.set(placeOf(index, member), { index, member });
  }
  return places;
}

function prepareCounters(add: ReadonlyMap<string, number>): Map<string, number> {
  const counters = new Map<string, number>();
  for (const [asked, n] of add) {
    if (!Number.isInteger(n) || Math.abs(n) > MOST_ADDED)
      throw new TypeError('A counter moves by a whole number.');
    const counter = wellFormed(asked);
    counters.set(counter, (counters.get(counter) ?? 0) + n);
  }
  return counters;
}

/** Small enough that no counter comes near the end of what a number can hold. */
const MOST_ADDED = 1_000_000_000;

function refuseTooMany(writes: Writes): void {
  const size = sizeOf(writes);
  if (size > MAX_WRITES) {
    throw new RangeError(
      `A commit of ${size} writes is too large: ${MAX_WRITES} is the most, so split the work.`,
    );
  }
}
