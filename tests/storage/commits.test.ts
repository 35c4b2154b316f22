import { armFailpoints } from '../../base/failpoint';
import { ABSENT, Draft, MAX_WRITES, readOne, sharedSecret, type Store } from '../../storage/store';
import { engines } from '../support/stores';

describe.each(engines)('a commit on %s', (_name, open) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
  });
  afterEach(() => armFailpoints(undefined));

  test('makes a record at version 1 and raises it with each put', async () => {
    await store.commit(new Draft().putting('a', { n: 1 }));
    expect(await readOne(store, 'a')).toEqual({ value: { n: 1 }, version: 1 });
    await store.commit(new Draft().expecting('a', await readOne(store, 'a')).putting('a', { n: 2 }));
    expect(await readOne(store, 'a')).toEqual({ value: { n: 2 }, version: 2 });
  });

  test('reads many keys at once and leaves out those that are not there', async () => {
    await store.commit(
      new Draft()
        .putting('b1', 'x')
        .putting('b2', null)
        .putting('b3', [1, { deep: true }]),
    );
    const records = await store.read(['b3', 'nowhere', 'b1', 'b2', 'b1']);
    expect([...records.keys()].sort()).toEqual(['b1', 'b2', 'b3']);
    expect(records.get('b2')).toEqual({ value: null, version: 1 });
    expect(records.get('b3')?.value).toEqual([1, { deep: true }]);
    expect(await store.read([])).toEqual(new Map());
  });

  test('writes nothing at all when one expectation does not hold, and names those', async () => {
    await store.commit(new Draft().putting('c', 1).indexing('c-index', 'stays').adding('c-count', 5));
    const before = await everything();
    const draft = new Draft()
      .putting('c', 2)
      .putting('c-new', 1)
      .indexing('c-index', 'new')
      .unindexing('c-index', 'stays')
      .adding('c-count')
      .appending('c-feed', 'x');
    draft.expect.set('c', 1).set('c-other', 3).set('c-third', ABSENT);
    expect(await store.commit(draft)).toEqual({ ok: false, conflicts: ['c-other'] });
    draft.expect.set('c', 7);
    expect(await store.commit(draft)).toEqual({ ok: false, conflicts: ['c', 'c-other'] });
    expect(await everything()).toEqual(before);

    async function everything(): Promise<unknown> {
      return [
        await store.read(['c', 'c-new']),
        await store.range('c-index', { limit: 9 }),
        await store.counters(['c-count']),
        await store.follow('c-feed', 0, 9),
      ];
    }
  });

  test('of two that make the same record from nothing, one wins', async () => {
    const outcomes = await Promise.all(
      ['first', 'second'].map((who) => store.commit(new Draft().expecting('d', undefined).putting('d', who))),
    );
    expect(outcomes).toEqual([{ ok: true }, { ok: false, conflicts: ['d'] }]);
    expect((await readOne(store, 'd'))?.value).toBe('first');
  });

  test('is judged on what its neighbours of the same moment left, and a refused one takes none with it', async () => {
    await store.commit(new Draft().putting('e', 0));
    const from = (version: number, value: number): Draft => {
      const draft = new Draft().putting('e', value).indexing('e-index', String(value)).adding('e-count');
      draft.expect.set('e', version);
      return draft;
    };
    const outcomes = await Promise.all(
      [from(1, 10), from(1, 20), from(2, 30), from(9, 40)].map((d) => store.commit(d)),
    );
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, false, true, false]);
    expect(await readOne(store, 'e')).toEqual({ value: 30, version: 3 });
    expect(await store.range('e-index', { limit: 9 })).toEqual(['10', '30']);
    expect(await store.counters(['e-count'])).toEqual([2]);
  });

  test('adds up a hundred of one moment without losing one', async () => {
    const one = (n: number) =>
      store.commit(
        new Draft()
          .putting(`f${n % 7}`, n)
          .adding('f', n)
          .appending('f', `${n}`),
      );
    await Promise.all(Array.from({ length: 100 }, (_, n) => one(n)));
    expect(await store.counters(['f'])).toEqual([4950]);
    expect((await readOne(store, 'f0'))?.version).toBe(15);
    const page = await store.follow('f', 0, 200);
    expect(page).toMatchObject({
      position: 100,
      entries: { length: 100, 99: { position: 100, entry: '99' } },
    });
  });

  test('removes, and what is made anew begins at version 1', async () => {
    await store.commit(new Draft().putting('g', 1));
    await store.commit(new Draft().putting('g', 2).removing('never-was'));
    await store.commit(new Draft().removing('g'));
    expect(await readOne(store, 'g')).toBeUndefined();
    expect(await store.commit(new Draft().expecting('g', undefined).putting('g', 3))).toEqual({ ok: true });
    expect(await readOne(store, 'g')).toEqual({ value: 3, version: 1 });
  });

  test('lets the last put of a key win, a put over its removal, an indexing over its unindexing', async () => {
    await store.commit(new Draft().putting('h', 1).indexing('h', 'm'));
    await store.commit(
      new Draft().putting('h', 2).putting('h', 3).removing('h').indexing('h', 'm').unindexing('h', 'm'),
    );
    expect(await readOne(store, 'h')).toEqual({ value: 3, version: 2 });
    expect(await store.range('h', { limit: 9 })).toEqual(['m']);
  });

  test('may write five hundred things and no more', async () => {
    const draft = new Draft();
    for (let n = 0; n < MAX_WRITES; n += 1) draft.putting(`many:${n}`, n);
    expect(await store.commit(draft)).toEqual({ ok: true });
    draft.adding('one too many');
    await expect(store.commit(draft)).rejects.toThrow('A commit of 501 writes is too large: 500 is the most');
    expect(await store.counters(['one too many'])).toEqual([0]);
  });

  test('refuses what is no value', async () => {
    await expect(store.commit(new Draft().putting('i', undefined))).rejects.toThrow(TypeError);
    await expect(store.commit(new Draft().putting('i', 1, Number.NaN))).rejects.toThrow(TypeError);
    await expect(store.commit(new Draft().adding('i', 0.5))).rejects.toThrow(TypeError);
    expect(await readOne(store, 'i')).toBeUndefined();
  });

  test('that fails as a whole is kept by nobody, and the next one is', async () => {
    armFailpoints((name) => {
      if (name === 'in-commit') throw new Error('a fault of the disk');
    });
    const outcomes = await Promise.allSettled(
      [1, 2, 3].map((n) => store.commit(new Draft().putting(`j${n}`, n))),
    );
    expect(outcomes.map((outcome) => outcome.status)).toEqual(['rejected', 'rejected', 'rejected']);
    armFailpoints(undefined);
    expect(await store.read(['j1', 'j2', 'j3'])).toEqual(new Map());
    expect(await store.commit(new Draft().putting('j1', 'now'))).toEqual({ ok: true });
  });

  test('shares a secret that was made once', async () => {
    const made = await Promise.all(['x', 'y', 'z'].map((secret) => sharedSecret(store, 'k', () => secret)));
    expect(made).toEqual(['x', 'x', 'x']);
    expect(await sharedSecret(store, 'k', () => 'later')).toBe('x');
  });

  test('succeeds when a probe does', async () => {
    await expect(store.probe()).resolves.toBeUndefined();
  });
});
