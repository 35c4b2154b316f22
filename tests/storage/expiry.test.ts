import { DAY, HOUR } from '../../base/clock';
import { Draft, readOne, type Store } from '../../storage/store';
import { SqliteStore } from '../../storage/sqlite/store';
import { engines } from '../support/stores';
import { TestClock } from '../support/test-clock';

describe.each(engines)('a record that expires on %s', (_name, open) => {
  let store: Store;
  const clock = new TestClock();
  beforeAll(async () => {
    store = await open({ clock });
  });

  test('is there until its moment and absent from then on', async () => {
    await store.commit(new Draft().putting('a', 1, clock.now() + DAY));
    clock.forward(DAY - 1);
    expect(await readOne(store, 'a')).toEqual({ value: 1, version: 1 });
    clock.forward(1);
    expect(await readOne(store, 'a')).toBeUndefined();
  });

  test('is absent to expectations too, and begins anew at version 1', async () => {
    await store.commit(new Draft().putting('b', 1, clock.now() + HOUR));
    await store.commit(new Draft().putting('b', 2, clock.now() + HOUR));
    clock.forward(HOUR);
    const stale = new Draft().putting('b', 'stale');
    stale.expect.set('b', 2);
    expect(await store.commit(stale)).toEqual({ ok: false, conflicts: ['b'] });
    expect(await store.commit(new Draft().expecting('b', undefined).putting('b', 3))).toEqual({ ok: true });
    expect(await readOne(store, 'b')).toEqual({ value: 3, version: 1 });
  });

  test('lives on when put again with a later moment, or with none', async () => {
    await store.commit(new Draft().putting('c', 1, clock.now() + 1).putting('d', 1, clock.now() + 1));
    await store.commit(new Draft().putting('c', 2, clock.now() + DAY).putting('d', 2));
    clock.forward(HOUR);
    expect([...(await store.read(['c', 'd'])).values()].map(({ value }) => value)).toEqual([2, 2]);
    clock.forward(400 * DAY);
    expect([...(await store.read(['c', 'd'])).keys()]).toEqual(['d']);
  });

  test('put when its moment has passed was never there', async () => {
    await store.commit(new Draft().putting('e', 1));
    expect(await store.commit(new Draft().putting('e', 2, clock.now()))).toEqual({ ok: true });
    expect(await readOne(store, 'e')).toBeUndefined();
    expect(await store.commit(new Draft().expecting('e', undefined).putting('e', 3))).toEqual({ ok: true });
    expect((await readOne(store, 'e'))?.version).toBe(1);
  });

  test('leaves the disk when it is swept, and nothing else does', async () => {
    for (let n = 0; n < 450; n += 1) await store.commit(new Draft().putting(`f${n}`, n, clock.now() + HOUR));
    await store.commit(new Draft().putting('f-stays', 1, clock.now() + DAY).putting('f-ever', 1));
    clock.forward(HOUR);
    if (store instanceof SqliteStore) await store.sweep();
    // An earlier time of the clock would show those that are still kept.
    clock.forward(-HOUR);
    if (store instanceof SqliteStore) expect(await store.read(['f0', 'f200', 'f449'])).toEqual(new Map());
    expect([...(await store.read(['f-stays', 'f-ever'])).keys()]).toEqual(['f-stays', 'f-ever']);
  });
});
