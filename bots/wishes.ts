import { type Citizen, citizenKey, type Identity, identityKey } from '../citizens/identity';
import type { Language } from '../language/reply';
import type { Store, Stored } from '../storage/store';
import { OPT_IN_EVENT, OPT_OUT_EVENT } from './incoming';
import type { Work } from './work';

/** The choice belongs to the citizen, so that it holds on every channel. */
export async function rememberLanguage(store: Store, work: Work, language: Language): Promise<void> {
  const { draft } = work.loaded;
  const identity = await readIdentity(store, work);
  if (!identity) return;
  const key = citizenKey(identity.value.citizen);
  const citizen = (draft.creating(key) ?? (await store.read([key])).get(key)) as Stored<Citizen> | undefined;
  if (!citizen) return;
  draft.expecting(key, citizen).putting(key, { ...citizen.value, language: { is: language, at: work.now } });
}

async function readIdentity(store: Store, work: Work): Promise<Stored<Identity> | undefined> {
  const key = identityKey(work.loaded.thread.identity);
  return (work.loaded.draft.creating(key) ?? (await store.read([key])).get(key)) as
    Stored<Identity> | undefined;
}

/** The carrier has stopped or started texts to this number; nothing is said, it is only kept. */
export async function recordOptOut(store: Store, work: Work): Promise<void> {
  const { name } = work.incoming.activity;
  if (name !== OPT_OUT_EVENT && name !== OPT_IN_EVENT) return;
  const identity = await readIdentity(store, work);
  if (!identity) return;
  const { optedOutAt: _before, ...rest } = identity.value;
  const changed: Identity = name === OPT_OUT_EVENT ? { ...rest, optedOutAt: work.now } : rest;
  const key = identityKey(work.loaded.thread.identity);
  work.loaded.draft.expecting(key, identity).putting(key, changed);
}
