import { MINUTE } from '../../base/clock';
import { Draft } from '../../storage/store';
import { engines, temporaryDirectory } from '../support/stores';
import { TestClock } from '../support/test-clock';

describe.each(engines)('on %s', (_name, open) => {
  test('counters add up, go down, and are 0 when nobody added', async () => {
    const store = await open();
    await store.commit(new Draft().adding('a', 3).adding('b'));
    await store.commit(new Draft().adding('a', -5).adding('a'));
    expect(await store.counters(['b', 'none', 'a', 'b'])).toEqual([1, 0, -1, 1]);
    expect(await store.counters([])).toEqual([]);
  });

  test('a limit lets so many through in a window and says when to come again', async () => {
    const clock = new TestClock();
    const store = await open({ clock });
    clock.forward(10_000);
    const tries = await Promise.all([1, 2, 3, 4].map(() => store.limit('sms', 3, MINUTE)));
    expect(tries.map(({ allowed }) => allowed)).toEqual([true, true, true, false]);
    expect(tries.map(({ retryAfter }) => retryAfter)).toEqual([0, 0, 0, 50_000]);
    expect(await store.limit('another', 3, MINUTE)).toEqual({ allowed: true, retryAfter: 0 });
    clock.forward(49_999);
    expect(await store.limit('sms', 3, MINUTE)).toEqual({ allowed: false, retryAfter: 1 });
    clock.forward(1);
    expect(await store.limit('sms', 3, MINUTE)).toEqual({ allowed: true, retryAfter: 0 });
  });

  test('a limit is one for all processes', async () => {
    const place = { directory: await temporaryDirectory(), clock: new TestClock() };
    const stores = [await open(place), await open(place)];
    const tries = await Promise.all(
      Array.from({ length: 20 }, (_, n) => stores[n % 2]!.limit('shared', 7, MINUTE)),
    );
    expect(tries.filter(({ allowed }) => allowed)).toHaveLength(7);
  });
});
