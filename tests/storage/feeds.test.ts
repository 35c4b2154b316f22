import { Draft, FEED_KEPT, MAX_WRITES, NEWEST, type Store } from '../../storage/store';
import { engines, temporaryDirectory } from '../support/stores';

describe.each(engines)('a feed on %s', (_name, open) => {
  let store: Store;
  let directory: string;
  beforeAll(async () => {
    directory = await temporaryDirectory();
    store = await open({ directory });
  });

  test('numbers its entries 1, 2, 3 in the order of commit', async () => {
    await store.commit(new Draft().appending('a', 'x').appending('other', 'y').appending('a', 'z'));
    await store.commit(new Draft().appending('a', 'x'));
    expect(await store.follow('a', 0, 10)).toEqual({
      entries: [
        { position: 1, entry: 'x' },
        { position: 2, entry: 'z' },
        { position: 3, entry: 'x' },
      ],
      position: 3,
    });
    expect(await store.follow('other', 0, 10)).toMatchObject({ position: 1 });
  });

  test('is followed in pages', async () => {
    for (const entry of 'abcde') await store.commit(new Draft().appending('b', entry));
    expect(await store.follow('b', 0, 2)).toMatchObject({
      entries: [{ entry: 'a' }, { entry: 'b' }],
      position: 2,
    });
    expect(await store.follow('b', 2, 2)).toMatchObject({
      entries: [{ entry: 'c' }, { entry: 'd' }],
      position: 4,
    });
    expect(await store.follow('b', 4, 2)).toMatchObject({ entries: [{ entry: 'e' }], position: 5 });
    expect(await store.follow('b', 5, 2)).toEqual({ entries: [], position: 5 });
  });

  test('that nobody wrote to has nothing, and its newest position is 0', async () => {
    expect(await store.follow('none', 0, 10)).toEqual({ entries: [], position: 0 });
    expect(await store.follow('none', NEWEST, 10)).toEqual({ entries: [], position: 0 });
  });

  test('tells where it stands without giving an entry', async () => {
    await store.commit(new Draft().appending('c', '1').appending('c', '2'));
    expect(await store.follow('c', NEWEST, 10)).toEqual({ entries: [], position: 2 });
    expect(await store.follow('c', NEWEST, 0)).toEqual({ entries: [], position: 2 });
  });

  test('says gap to one who was further than it is', async () => {
    await store.commit(new Draft().appending('d', '1'));
    expect(await store.follow('d', 2, 10)).toBe('gap');
  });

  test('that was dropped begins again at 1', async () => {
    await store.commit(new Draft().appending('e', '1').appending('e', '2'));
    await store.commit(new Draft().dropping('e'));
    expect(await store.follow('e', 0, 10)).toEqual({ entries: [], position: 0 });
    expect(await store.follow('e', 2, 10)).toBe('gap');
    await store.commit(new Draft().appending('e', 'anew').dropping('e'));
    expect(await store.follow('e', 0, 10)).toEqual({
      entries: [{ position: 1, entry: 'anew' }],
      position: 1,
    });
  });

  test('keeps the newest ten thousand and says gap to one who is behind them', async () => {
    const total = FEED_KEPT + 2 * MAX_WRITES;
    for (let n = 0; n < total; n += MAX_WRITES) {
      const draft = new Draft();
      for (let k = 1; k <= MAX_WRITES; k += 1) draft.appending('f', String(n + k));
      await store.commit(draft);
    }
    expect(await store.follow('f', 0, 10)).toBe('gap');
    expect(await store.follow('f', NEWEST, 10)).toEqual({ entries: [], position: total });
    const oldest = total - FEED_KEPT;
    expect(await store.follow('f', oldest, 1)).toMatchObject({
      entries: [{ position: oldest + 1, entry: `${oldest + 1}` }],
    });
  });

  test('wakes who listens, in this process and in another, until they leave', async () => {
    const other = await open({ directory });
    const heard = { here: 0, there: 0, left: 0 };
    let hear = (): void => {};
    store.onWake('g', () => ((heard.here += 1), hear()));
    other.onWake('g', () => ((heard.there += 1), hear()));
    other.onWake('g', () => (heard.left += 1))();
    const both = new Promise<void>(
      (resolve) => (hear = () => heard.here > 0 && heard.there > 0 && resolve()),
    );
    await store.commit(new Draft().appending('g', 'x'));
    await both;
    expect(await other.follow('g', 0, 10)).toMatchObject({ position: 1 });
    expect(heard.left).toBe(0);
  });
});
