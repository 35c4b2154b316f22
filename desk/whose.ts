import { type Thread, threadKey } from '../citizens/conversation';
import { type Identity, identityKey } from '../citizens/identity';
import type { Store } from '../storage/store';

/** Which citizen each identity belongs to now; those we know nothing of are left out. */
export async function citizensOf(
  store: Store,
  identities: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = await store.read(identities.map(identityKey));
  const pairs = identities.flatMap((id) => {
    const identity = found.get(identityKey(id))?.value as Identity | undefined;
    return identity ? [[id, identity.citizen] as const] : [];
  });
  return new Map(pairs);
}

/** The identity that speaks on each thread. */
export async function identitiesOn(
  store: Store,
  threads: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const found = await store.read(threads.map(threadKey));
  const pairs = threads.flatMap((id) => {
    const thread = found.get(threadKey(id))?.value as Thread | undefined;
    return thread ? [[id, thread.identity] as const] : [];
  });
  return new Map(pairs);
}
