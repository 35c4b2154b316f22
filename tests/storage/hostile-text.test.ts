import { Draft, nextAfter, readOne, type Store } from '../../storage/store';
import { engines } from '../support/stores';

const HOSTILE = [
  'nul\0inside',
  '\0',
  '\x01\x02\0\x01',
  '__proto__',
  'constructor',
  "'; DROP TABLE record; --",
  '") return redis.call("FLUSHALL") --',
  '{other}:r:key',
  '\r\n*1\r\n$8\r\nFLUSHALL\r\n',
  '\u202eright to left\u2066',
  'ŵ ŷ â 😀 👩‍👩‍👧‍👦',
  '[("\\u0000',
  '',
];

describe.each(engines)('hostile text on %s', (_name, open) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
  });

  test.each(HOSTILE)('%j is kept as it is in every place', async (text) => {
    const value = { [text]: text, nested: [text] };
    await store.commit(
      new Draft()
        .expecting(text, undefined)
        .putting(text, value)
        .indexing(text, text)
        .indexing(text, nextAfter(text))
        .adding(text, 7)
        .appending(text, text),
    );
    expect([...(await store.read([text]))]).toEqual([[text, { value, version: 1 }]]);
    expect(Object.keys((await readOne(store, text))?.value as object)).toEqual(Object.keys(value));
    expect(await store.range(text, { from: text, limit: 9 })).toEqual([text, `${text}\0`]);
    expect(await store.range(text, { to: nextAfter(text), limit: 9 })).toEqual([text]);
    expect(await store.count(text, '', undefined, 9)).toBe(2);
    expect(await store.counters([text])).toEqual([7]);
    expect(await store.follow(text, 0, 9)).toMatchObject({ entries: [{ entry: text }] });
    expect((await store.limit(text, 1, 60_000)).allowed).toBe(true);
    expect(await store.commit(new Draft().expecting(text, undefined))).toEqual({
      ok: false,
      conflicts: [text],
    });
    await store.commit(new Draft().removing(text).unindexing(text, text).dropping(text));
    expect(await readOne(store, text)).toBeUndefined();
    expect(await store.range(text, { limit: 9 })).toEqual([`${text}\0`]);
    expect(await store.follow(text, 0, 9)).toEqual({ entries: [], position: 0 });
  });

  test('half of a surrogate pair survives in a value and is U+FFFD anywhere else', async () => {
    const half = 'half \ud83d';
    const whole = 'half \ufffd';
    await store.commit(
      new Draft()
        .putting(half, half)
        .indexing(half, half)
        .adding(half, 2)
        .adding(whole, 3)
        .appending(half, half),
    );
    expect([...(await store.read([half]))]).toEqual([[half, { value: half, version: 1 }]]);
    expect([...(await store.read([whole]))]).toEqual([[whole, { value: half, version: 1 }]]);
    expect(await store.range(half, { from: half, limit: 9 })).toEqual([whole]);
    expect(await store.counters([half, whole])).toEqual([5, 5]);
    expect(await store.follow(whole, 0, 9)).toMatchObject({ entries: [{ entry: whole }] });
    expect((await store.limit(half, 1, 60_000)).allowed).toBe(true);
    expect((await store.limit(whole, 1, 60_000)).allowed).toBe(false);
    expect(await store.commit(new Draft().expecting(half, undefined))).toMatchObject({ ok: false });
    await store.commit(new Draft().removing(half).unindexing(half, half).dropping(half));
    expect(await store.range(whole, { limit: 9 })).toEqual([]);
    expect(await readOne(store, whole)).toBeUndefined();
  });

  test('a listener on a feed with half of a pair in its name is woken', async () => {
    const woken = new Promise<void>((resolve) => store.onWake('feed \udc00', resolve));
    await store.commit(new Draft().appending('feed \udc00', 'x'));
    await woken;
  });

  test('a megabyte comes back whole', async () => {
    const value = { text: 'ŵ\0"\\😀'.repeat(100_000) };
    await store.commit(new Draft().putting('large', value));
    expect((await readOne(store, 'large'))?.value).toEqual(value);
  });
});
