import { toE164 } from '../base/phone-numbers';
import { phoneIdentity } from '../citizens/identity';
import { type FoundBy, foundBy, plainEmail, wordsOf } from '../requests/findable';
import { readReference } from '../requests/reference';
import {
  readRequest,
  requestKey,
  requestKeyOf,
  requestsWithContact,
  type ServiceRequest,
} from '../requests/service-request';
import { MAX_RANGE, type Store } from '../storage/store';
import { citizensOf } from './whose';

/** What somebody looks for, as it was read from what they typed. */
export type Sought =
  | { readonly by: 'reference'; readonly reference: string }
  | { readonly by: 'phone'; readonly e164: string }
  | { readonly by: FoundBy; readonly pieces: readonly string[] };

/** A citizen who was found, and the requests by which they were. */
export interface Hit {
  readonly citizen: string;
  readonly requests: readonly ServiceRequest[];
}

/** The newest requests that fit; whoever finds more must look for more. */
export const MOST_FOUND = 50;

const EMAIL = /^\S+@\S+\.\S+$/;
const POSTCODE = /^([a-z]{1,2}\d[a-z\d]?)(?: ?(\d)([a-z]{2})?)?$/i;

/** What the words are: a reference, a phone number, an e-mail address, a postcode or its beginning, or else a name. */
export function readSought(text: string): Sought | undefined {
  const words = text.trim();
  const reference = readReference(words);
  if (reference) return { by: 'reference', reference };
  const e164 = toE164(words);
  if (e164) return { by: 'phone', e164 };
  if (EMAIL.test(words)) return { by: 'email', pieces: [plainEmail(words)] };
  if (POSTCODE.test(words)) return { by: 'postcode', pieces: [words.toLowerCase().replace(' ', '')] };
  const name = wordsOf(words);
  return name.length > 0 ? { by: 'name', pieces: name } : undefined;
}

/** Who it is; several, where several fit. */
export async function find(store: Store, secret: string, sought: Sought): Promise<readonly Hit[]> {
  if (sought.by === 'reference') return hits(store, await requestsOf(store, [requestKey(sought.reference)]));
  if (sought.by !== 'phone') return hits(store, await withAll(store, secret, sought));
  const identity = phoneIdentity(secret, sought.e164);
  const named = await newest(store, requestsWithContact(identity));
  return hits(store, await requestsOf(store, named.slice(0, MOST_FOUND).map(requestKeyOf)), [identity]);
}

/** Requests in which all the pieces are: of several words of a name, each. */
async function withAll(
  store: Store,
  secret: string,
  { by, pieces }: Extract<Sought, { pieces: readonly string[] }>,
): Promise<ServiceRequest[]> {
  const lists = await Promise.all(pieces.map((piece) => newest(store, foundBy(secret, by, piece))));
  const [first = [], ...others] = lists;
  const fitting = first
    .filter((member) => others.every((list) => list.includes(member)))
    .slice(0, MOST_FOUND);
  return requestsOf(store, fitting.map(requestKeyOf));
}

const newest = (store: Store, index: string): Promise<readonly string[]> =>
  store.range(index, { limit: MAX_RANGE, reverse: true });

async function requestsOf(store: Store, keys: readonly string[]): Promise<ServiceRequest[]> {
  const found = await store.read(keys);
  return keys.flatMap((key) => (found.has(key) ? [readRequest(found.get(key)!.value)] : []));
}

/** By citizen, since one person may have reported on several channels. */
async function hits(
  store: Store,
  requests: readonly ServiceRequest[],
  more: readonly string[] = [],
): Promise<readonly Hit[]> {
  const identities = [...new Set([...more, ...requests.map(({ identity }) => identity)])];
  const citizenOf = await citizensOf(store, identities);
  return [...new Set(citizenOf.values())].map((citizen) => ({
    citizen,
    requests: requests.filter(({ identity }) => citizenOf.get(identity) === citizen),
  }));
}
