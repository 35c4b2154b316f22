import { HOUR, MINUTE } from '../base/clock';
import { Refusal } from '../base/errors';
import type { Store } from '../storage/store';

/**
 * How often a password or a code may be tried. One address soon comes to an end of its tries, for one account and for
 * all. Many addresses together come to the end of an account's, but a browser in which this account was signed in
 * before has tries of its own: nobody locks out somebody else.
 */
const TRIES = {
  device: { max: 10, windowMs: 10 * MINUTE },
  pair: { max: 10, windowMs: 10 * MINUTE },
  address: { max: 100, windowMs: 10 * MINUTE },
} as const;
/** There are a million codes, and three of them count at a time. */
const TRIES_FROM_ANYWHERE = { password: 100, code: 20 } as const;

/** Who tries; all are keyed hashes or ids of ours. */
export interface Trier {
  readonly account: string;
  readonly address: string;
  /** The browser, if this account was signed in on it before. */
  readonly device?: string;
}

/** Counts a try, and refuses with too-many where there were too many. Shared by all processes of the store. */
export async function countTry(
  store: Store,
  what: 'password' | 'code',
  { account, address, device }: Trier,
): Promise<void> {
  if (device !== undefined) return limited(store, `desk.${what}.device:${account}:${device}`, TRIES.device);
  await limited(store, `desk.${what}.address:${address}`, TRIES.address);
  await limited(store, `desk.${what}.pair:${account}:${address}`, TRIES.pair);
  const anywhere = { max: TRIES_FROM_ANYWHERE[what], windowMs: HOUR };
  await limited(store, `desk.${what}.account:${account}`, anywhere);
}

async function limited(
  store: Store,
  key: string,
  { max, windowMs }: { readonly max: number; readonly windowMs: number },
): Promise<void> {
  const { allowed, retryAfter } = await store.limit(key, max, windowMs);
  if (!allowed) throw new Refusal('too-many', 'sign-in', retryAfter);
}
