import type { Draft, Store, Stored } from '../storage/store';

/**
 * A record on which the turn rests, as it is now: it joins the expectations of the commit. One that this very turn
 * makes is read as made.
 */
export async function rely<T>(store: Store, draft: Draft, key: string): Promise<Stored<T> | undefined> {
  const stored = draft.creating(key) ?? (await store.read([key])).get(key);
  // What was read first is what the turn goes on: if it has changed in between, the commit finds out.
  if (!draft.expect.has(key)) draft.expecting(key, stored);
  return stored as Stored<T> | undefined;
}
