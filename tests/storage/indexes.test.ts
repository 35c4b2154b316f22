import { Draft, MAX_RANGE, nextAfter, type Store } from '../../storage/store';
import { engines } from '../support/stores';

/** In the order of their bytes, which is neither that of a dictionary nor that of UTF-16. */
const MEMBERS = [
  '',
  ' ',
  '!',
  '0|a',
  '10|a',
  '1|a',
  'Z',
  'a',
  'a\0',
  'a\0b',
  'a\x01',
  'aa',
  'ŵ',
  'ﬀ',
  '\ufffd',
  '😀',
  '😀a',
];

describe.each(engines)('an index on %s', (_name, open) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    const draft = new Draft();
    for (const member of [...MEMBERS].reverse()) draft.indexing('mixed', member);
    for (let n = 0; n < 300; n += 1) draft.indexing('long', String(n).padStart(4, '0'));
    await store.commit(draft);
  });

  test('holds its members in the order of their bytes', async () => {
    const bytes = [...MEMBERS].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    expect(bytes).toEqual(MEMBERS);
    expect(await store.range('mixed', { limit: 50 })).toEqual(MEMBERS);
    expect(await store.range('mixed', { limit: 50, reverse: true })).toEqual([...MEMBERS].reverse());
  });

  test('gives what lies between any two bounds, the first included, the second not', async () => {
    for (const from of MEMBERS) {
      for (const to of [...MEMBERS, undefined]) {
        const wanted = MEMBERS.slice(
          MEMBERS.indexOf(from),
          to === undefined ? undefined : MEMBERS.indexOf(to),
        );
        const between = to !== undefined && MEMBERS.indexOf(to) < MEMBERS.indexOf(from) ? [] : wanted;
        expect(await store.range('mixed', { from, to, limit: 50 })).toEqual(between);
        expect(await store.count('mixed', from, to, 50)).toBe(between.length);
      }
    }
  });

  test.each([false, true])(
    'is paged through with the last member as the cursor (reverse: %s)',
    async (reverse) => {
      const seen: string[] = [];
      for (;;) {
        const last = seen.at(-1);
        const cursor = last === undefined ? {} : reverse ? { to: last } : { from: nextAfter(last) };
        const page = await store.range('mixed', { ...cursor, limit: 3, reverse });
        seen.push(...page);
        if (page.length < 3) break;
      }
      expect(seen).toEqual(reverse ? [...MEMBERS].reverse() : MEMBERS);
    },
  );

  test('gives two hundred members at most', async () => {
    expect(await store.range('long', { limit: 5 })).toEqual(['0000', '0001', '0002', '0003', '0004']);
    expect((await store.range('long', { limit: 1000 })).at(-1)).toBe('0199');
    expect(await store.range('long', { limit: 1000, reverse: true })).toHaveLength(MAX_RANGE);
  });

  test('is counted up to a cap', async () => {
    expect(await store.count('long', '', undefined, 50)).toBe(50);
    expect(await store.count('long', '0290', undefined, 50)).toBe(10);
    expect(await store.count('long', '0290', '0295', 50)).toBe(5);
    expect(await store.count('nowhere', '', undefined, 50)).toBe(0);
  });

  test('holds a member once, and lets it go', async () => {
    await store.commit(new Draft().indexing('once', 'm'));
    await store.commit(new Draft().indexing('once', 'm').indexing('once', 'n'));
    expect(await store.range('once', { limit: 9 })).toEqual(['m', 'n']);
    await store.commit(new Draft().unindexing('once', 'm').unindexing('once', 'never was'));
    expect(await store.range('once', { limit: 9 })).toEqual(['n']);
  });

  test('is one for each name, however the names run into the members', async () => {
    await store.commit(new Draft().indexing('x', 'yz').indexing('xy', 'z'));
    await store.commit(new Draft().unindexing('xy', 'z').indexing('x', 'z'));
    expect(await store.range('x', { limit: 9 })).toEqual(['yz', 'z']);
    expect(await store.range('xy', { limit: 9 })).toEqual([]);
  });
});
