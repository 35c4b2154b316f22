import { readOne, type Store } from '../storage/store';
import { type Citizen, citizenKey, type Identity, identityKey } from './identity';
import type { LogEntry } from './log';
import { timeline } from './timeline';

export interface History {
  readonly citizen: string;
  readonly entries: AsyncGenerator<LogEntry>;
}

/** The history of the citizen to whom an identity belongs, or undefined if we have never heard of them. */
export async function historyOf(store: Store, identity: string): Promise<History | undefined> {
  const known = (await readOne(store, identityKey(identity)))?.value as Identity | undefined;
  if (!known) return undefined;
  const citizen = (await readOne(store, citizenKey(known.citizen)))?.value as Citizen | undefined;
  return { citizen: known.citizen, entries: timeline(store, citizen?.identities ?? [identity]) };
}
