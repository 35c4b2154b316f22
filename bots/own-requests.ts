import { DAY } from '../base/clock';
import { type Citizen, citizenKey, type Identity, identityKey } from '../citizens/identity';
import {
  readRequest,
  requestKeyOf,
  requestsOfIdentity,
  requestsWithContact,
  type ServiceRequest,
} from '../requests/service-request';
import type { Draft, Store } from '../storage/store';
import type { Loaded } from './load';
import { rely } from './reading';

/** The newest requests of one identity that are looked at; nobody is told more of them at once. */
const REQUESTS_LOOKED_AT = 20;
/** The newest identities of a citizen that are looked at. */
const IDENTITIES_LOOKED_AT = 20;
/** What was said on a phone may be told there for so long: phones are shared, and numbers change hands. */
const TOLD_BY_PHONE = DAY;

/** What somebody has asked for on any channel, and what was asked for with their number to be reached on. */
export async function provedRequests(
  store: Store,
  draft: Draft,
  proved: string,
): Promise<readonly ServiceRequest[]> {
  const identity = await rely<Identity>(store, draft, identityKey(proved));
  const citizen = identity && (await rely<Citizen>(store, draft, citizenKey(identity.value.citizen)));
  const others = citizen?.value.identities.slice(-IDENTITIES_LOOKED_AT) ?? [];
  const indexes = [...new Set([proved, ...others])].map(requestsOfIdentity);
  return requestsIn(store, draft, [...indexes, requestsWithContact(proved)]);
}

/** What may be told without a proof: what was asked for in this web conversation, or told of on this phone thread within a day. */
export async function requestsSaidHere(
  store: Store,
  { draft, conversation, thread, now }: Loaded,
  threadId: string,
): Promise<readonly ServiceRequest[]> {
  const requests = await requestsIn(store, draft, [requestsOfIdentity(thread.identity)]);
  return requests.filter((request) =>
    thread.channel === 'web'
      ? request.conversation === conversation.id
      : isToldOn(request, threadId) && now - request.at < TOLD_BY_PHONE,
  );
}

/** It was sent on this phone thread; or on a call, and its reference texted to it. */
const isToldOn = ({ thread, texted = [] }: ServiceRequest, phoneThread: string): boolean =>
  thread === phoneThread || texted.some((one) => one.thread === phoneThread);

async function requestsIn(
  store: Store,
  draft: Draft,
  indexes: readonly string[],
): Promise<readonly ServiceRequest[]> {
  const ranges = await Promise.all(
    indexes.map((index) => store.range(index, { limit: REQUESTS_LOOKED_AT, reverse: true })),
  );
  const keys = [...new Set(ranges.flat().map(requestKeyOf))];
  const found = await Promise.all(keys.map((key) => rely(store, draft, key)));
  return found.flatMap((stored) => (stored ? [readRequest(stored.value)] : []));
}
