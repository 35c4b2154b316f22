import fc from 'fast-check';
import { DAY } from '../../base/clock';
import { nearby, nearInto } from '../../requests/nearby';
import type { ServiceRequest } from '../../requests/service-request';
import { Draft, type Store } from '../../storage/store';
import { engines } from '../support/stores';

const NOW = Date.parse('2026-11-24T10:00:00Z');
const MILL_LANE = { latitude: 52.65012, longitude: -3.02991 };

const request = (reference: string, place: object, more: object = {}): ServiceRequest =>
  ({
    reference,
    service: 'pothole',
    public: 'exact',
    at: NOW - DAY,
    place: { label: '', said: '', ...place },
    ...more,
  }) as ServiceRequest;
const alike = (place: object) => ({
  service: 'pothole',
  place: { label: '', said: '', ...place },
  metres: 30,
  days: 30,
});

async function found(store: Store, place: object): Promise<string[]> {
  return (await nearby(store, alike(place), NOW)).map(({ reference }) => reference);
}

describe.each(engines)('what lies near, on %s', (_engine, open) => {
  let store: Store;
  beforeEach(async () => (store = await open()));

  async function reported(...requests: ServiceRequest[]): Promise<void> {
    const draft = new Draft();
    for (const one of requests) nearInto(draft, one);
    await store.commit(draft);
  }

  test('is of the same service, recent, public, and the nearest first', async () => {
    const aside = (metres: number) => ({
      ...MILL_LANE,
      latitude: MILL_LANE.latitude + metres / 111_320,
    });
    await reported(
      request('TWENTY', aside(20)),
      request('TEN', aside(-10)),
      request('FORTY', aside(40)),
      request('LAMP', aside(1), { service: 'street-light' }),
      request('OLD', aside(1), { at: NOW - 31 * DAY }),
      request('ROUNDED', aside(1), { public: 'rounded' }),
      request('PRIVATE', aside(1), { public: undefined }),
    );
    expect(await found(store, MILL_LANE)).toEqual(['TEN', 'TWENTY']);
  });

  test('is told apart by house numbers where a street has one point', async () => {
    const at = (house: string, street = 'Mill Lane') => ({ ...MILL_LANE, street, house });
    await reported(request('SIXTEEN', at('16')), request('FORTY', at('40a')), request('STREET', at('')));
    expect((await found(store, at('18'))).sort()).toEqual(['SIXTEEN', 'STREET']);
    expect((await found(store, at('40'))).sort()).toEqual(['FORTY', 'STREET']);
    expect((await found(store, { ...MILL_LANE, street: 'Mill Lane' })).sort()).toEqual([
      'FORTY',
      'SIXTEEN',
      'STREET',
    ]);
    expect(await found(store, { said: 'somewhere' })).toEqual([]);
  });

  test('is found wherever the lines between cells run', async () => {
    const near = fc.tuple(
      fc.double({ min: 49, max: 60, noNaN: true }),
      fc.double({ min: -8, max: 2, noNaN: true }),
      fc.double({ min: 0, max: 2 * Math.PI, noNaN: true }),
      fc.double({ min: 0, max: 29, noNaN: true }),
    );
    let n = 0;
    await fc.assert(
      fc.asyncProperty(near, async ([latitude, longitude, direction, metres]) => {
        const reference = `R${n++}`;
        const north = (metres * Math.cos(direction)) / 111_320;
        const east = (metres * Math.sin(direction)) / (111_320 * Math.cos((latitude * Math.PI) / 180));
        await reported(request(reference, { latitude: latitude + north, longitude: longitude + east }));
        expect(await found(store, { latitude, longitude })).toContain(reference);
      }),
      { numRuns: 50 },
    );
  });
});
