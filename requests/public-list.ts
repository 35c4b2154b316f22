import { sortable } from '../base/ids';
import { type Draft, MAX_RANGE, type Store } from '../storage/store';
import { isOver } from './life';
import { readRequest, requestKeyOf, requestMember, type ServiceRequest } from './service-request';

const STATES = ['open', 'closed'] as const;
export type OpenOrClosed = (typeof STATES)[number];

/** What the public asks for. Times are ms, both ends included. */
export interface Wanted {
  /** Codes of services; absent for all. */
  readonly services?: readonly string[];
  readonly status?: OpenOrClosed;
  readonly from: number;
  readonly to: number;
  readonly skip: number;
  readonly limit: number;
}

const shelf = (state: OpenOrClosed, service = ''): string => `public:${state}:${service}`;

export const openOrClosed = (request: ServiceRequest): OpenOrClosed => (isOver(request) ? 'closed' : 'open');

const shelvesOf = (request: ServiceRequest | undefined): string[] => {
  if (!request?.public) return [];
  const state = openOrClosed(request);
  return [shelf(state), shelf(state, request.service)];
};

/** Puts the request where the public finds it, if it may be found, and away from where it stood. */
export function listInto(draft: Draft, before: ServiceRequest | undefined, after: ServiceRequest): void {
  const stood = shelvesOf(before);
  const stands = shelvesOf(after);
  const member = requestMember(after);
  for (const index of stands) if (!stood.includes(index)) draft.indexing(index, member);
  for (const index of stood) if (!stands.includes(index)) draft.unindexing(index, member);
}

/** Requests that anybody may see, the newest first. The cost is bounded by what is skipped and given, whatever there is. */
export async function publicRequests(store: Store, wanted: Wanted): Promise<readonly ServiceRequest[]> {
  const states = wanted.status ? [wanted.status] : STATES;
  const shelves = states.flatMap((state) =>
    wanted.services ? wanted.services.map((service) => shelf(state, service)) : [shelf(state)],
  );
  const members: string[] = [];
  const enough = wanted.skip + wanted.limit;
  for await (const member of newestOf(shelves.map((index) => newestOn(store, index, wanted, enough)))) {
    members.push(member);
    if (members.length === enough) break;
  }
  return publicOnes(store, members.slice(wanted.skip).map(requestKeyOf));
}

/** Those of the keys that anybody may see, in this order. */
export async function publicOnes(store: Store, keys: readonly string[]): Promise<readonly ServiceRequest[]> {
  const found = await store.read(keys);
  return keys.flatMap((key) => {
    const stored = found.get(key);
    const request = stored && readRequest(stored.value);
    return request?.public ? [request] : [];
  });
}

async function* newestOn(
  store: Store,
  index: string,
  { from, to }: Wanted,
  enough: number,
): AsyncGenerator<string, undefined> {
  const limit = Math.min(enough, MAX_RANGE);
  let end = sortable(to + 1);
  for (;;) {
    const members = await store.range(index, { from: sortable(from), to: end, limit, reverse: true });
    yield* members;
    if (members.length < limit) return undefined;
    end = members.at(-1)!;
  }
}

/** Several lists as one, the newest of all first. */
async function* newestOf(lists: readonly AsyncGenerator<string, undefined>[]): AsyncGenerator<string> {
  const heads = await Promise.all(lists.map(async (list) => ({ list, next: (await list.next()).value })));
  for (;;) {
    const [first] = heads
      .filter(({ next }) => next !== undefined)
      .sort((a, b) => (a.next! < b.next! ? 1 : -1));
    if (!first) return;
    yield first.next!;
    first.next = (await first.list.next()).value;
  }
}
