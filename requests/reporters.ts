import { keyedHash, newSecret } from '../base/ids';
import { Draft, MAX_RANGE, readOne, type Store, type Stored } from '../storage/store';

/** A program, or another council, that may send requests for citizens. Its key is known to nobody here: only a hash is kept. */
export interface Reporter {
  readonly shape: 1;
  readonly name: string;
  readonly at: number;
}

const REPORTERS = 'reporters';
export const REPORTER_NAME = /^[\p{L}\d][\p{L}\d .-]{1,59}$/u;

export const reporterKey = (hash: string): string => `reporter:${hash}`;

export const hashOfKey = (secret: string, key: string): string => keyedHash(secret, 'reporter', key);

/** The new reporter's key, which can't be had again; undefined if there is one of this name. */
export async function addReporter(
  store: Store,
  secret: string,
  name: string,
  now: number,
): Promise<string | undefined> {
  const key = newSecret();
  const hash = hashOfKey(secret, key);
  const draft = new Draft()
    .expecting(nameKey(name), undefined)
    .putting(nameKey(name), { shape: 1, hash })
    .putting(reporterKey(hash), { shape: 1, name, at: now } satisfies Reporter)
    .indexing(REPORTERS, name);
  return (await store.commit(draft)).ok ? key : undefined;
}

/** From now on the key is refused. False if there is nobody of this name. */
export async function removeReporter(store: Store, name: string): Promise<boolean> {
  const stored = (await readOne(store, nameKey(name))) as Stored<{ readonly hash: string }> | undefined;
  if (!stored) return false;
  const draft = new Draft()
    .expecting(nameKey(name), stored)
    .removing(nameKey(name))
    .removing(reporterKey(stored.value.hash))
    .unindexing(REPORTERS, name);
  return (await store.commit(draft)).ok;
}

/** Names, in order; more than 200 are not shown. */
export const reporters = (store: Store): Promise<readonly string[]> =>
  store.range(REPORTERS, { limit: MAX_RANGE });

const nameKey = (name: string): string => `reporter-name:${name}`;
