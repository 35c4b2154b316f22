import { DAY, systemClock, ticks } from '../../../base/clock';
import { StoreDown } from '../../../base/errors';
import { randomBelow } from '../../../base/ids';
import { terminal } from '../../../base/terminal';
import type { Place } from '../../../knowledge/catalogue/answer';
import { fileInto } from '../../../requests/filing';
import { nearby } from '../../../requests/nearby';
import { publicRequests } from '../../../requests/public-list';
import { newReference } from '../../../requests/reference';
import { received } from '../../../requests/life';
import { requestKeyOf, requestsOfService, type ServiceRequest } from '../../../requests/service-request';
import { Draft, type Store } from '../../../storage/store';
import type { StoreName } from './options';
import { withStore } from './own-store';
import { readSizes } from './sizes';

const USUAL = [1_000, 1_000_000];
const SERVICES = ['pothole', 'street-light', 'graffiti', 'fly-tipping', 'dog-fouling'];
const YEARS = 3 * 365 * DAY;
/** A district of about 20 by 20 kilometres. */
const SOUTH_WEST = { latitude: 52.55, longitude: -3.2 };
const SIDE = { latitude: 0.18, longitude: 0.3 };
/** So many requests are filed in one commit, which may write no more than 500 things. */
const BATCH = 30;
const TOGETHER = 8;
const TIMES = 1_000;
const WARM_UP = 200;
const PAGE = 50;

/** Times what is asked of the requests, with few of them and with many: the cost must not grow with their number. */
export async function benchRequests(args: readonly string[]): Promise<number> {
  const { store, sizes } = readSizes(args, USUAL);
  await withFilled(store, sizes, [], async (filled) => {
    terminal.say(`${store}, ${TIMES} times each, in ms`);
    for (const [what, query] of Object.entries(QUERIES)) {
      const took = await timed(
        filled.map(
          ({ opened }) =>
            () =>
              query(opened),
        ),
      );
      filled.forEach(({ size }, i) =>
        terminal.say(`${what.padEnd(36)} ${String(size).padStart(9)} requests: ${took[i]}`),
      );
    }
  });
  return 0;
}

interface Filled {
  readonly size: number;
  readonly opened: Store;
}

/** A store of each size, all open at once: they are asked in turn, so that what else the machine does meets them alike. */
async function withFilled(
  store: StoreName,
  [size, ...more]: readonly number[],
  filled: readonly Filled[],
  work: (filled: readonly Filled[]) => Promise<void>,
): Promise<void> {
  if (size === undefined) return work(filled);
  await withStore(store, async (opened) => {
    await fill(opened, size);
    await withFilled(store, more, [...filled, { size, opened }], work);
  });
}

const now = systemClock.now();
const some = <T>(list: readonly T[]): T => list[randomBelow(list.length)]!;

const QUERIES: Readonly<Record<string, (store: Store) => Promise<unknown>>> = {
  'newest of a service': async (store) => {
    const members = await store.range(requestsOfService(some(SERVICES)), { limit: PAGE, reverse: true });
    return store.read(members.map(requestKeyOf));
  },
  'open of a service in some month': (store) => {
    const to = now - randomBelow(YEARS - 30 * DAY);
    const services = [some(SERVICES)];
    return publicRequests(store, { services, status: 'open', from: to - 30 * DAY, to, skip: 0, limit: PAGE });
  },
  'nearest within 30 metres and 30 days': (store) =>
    nearby(store, { service: some(SERVICES), place: somewhere(), metres: 30, days: 30 }, now),
};

async function fill(store: Store, size: number): Promise<void> {
  let filed = 0;
  const line = async (): Promise<void> => {
    while (filed < size) {
      const draft = new Draft();
      for (let i = 0; i < BATCH && filed < size; i++, filed++) fileInto(draft, made(), 'bench');
      await store.commit(draft).catch(mayBeBusy);
    }
  };
  await Promise.all(Array.from({ length: TOGETHER }, line));
}

/** On a machine that is busy with other things a batch may be lost: it is some tens of a million. */
function mayBeBusy(error: unknown): void {
  if (!(error instanceof StoreDown)) throw error;
}

function somewhere(): Place {
  const latitude = SOUTH_WEST.latitude + (randomBelow(1_000_000) / 1_000_000) * SIDE.latitude;
  const longitude = SOUTH_WEST.longitude + (randomBelow(1_000_000) / 1_000_000) * SIDE.longitude;
  const label = `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;
  return { label, said: label, latitude, longitude };
}

function made(): ServiceRequest {
  const at = now - randomBelow(YEARS);
  const reference = newReference();
  return {
    ...received(at),
    ...{ shape: 2, reference, service: some(SERVICES), lgsl: 557, team: 'highways', at, told: 1 },
    answers: { depth: { type: 'choice', code: 'deeper' } },
    place: somewhere(),
    language: 'en',
    description: 'there is a deep hole in the road outside the school and cars are swerving around it',
    files: [],
    public: 'exact',
    ...{ conversation: reference, thread: reference, channel: 'web' },
    identity: `visitor.${reference.slice(0, 3)}`,
  };
}

/** How long each of them takes, asked in turn; what it takes to warm up does not count. */
async function timed(asks: readonly (() => Promise<unknown>)[]): Promise<readonly string[]> {
  const took = asks.map((): number[] => []);
  for (let i = -WARM_UP; i < TIMES; i++)
    for (const [n, ask] of asks.entries()) {
      const start = ticks();
      await ask();
      if (i >= 0) took[n]!.push(ticks() - start);
    }
  return took.map(percentiles);
}

function percentiles(took: number[]): string {
  took.sort((a, b) => a - b);
  const at = (share: number): string => took[Math.floor(share * took.length)]!.toFixed(2).padStart(7);
  return `p50 ${at(0.5)}  p99 ${at(0.99)}`;
}
