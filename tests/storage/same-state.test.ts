import fc from 'fast-check';
import { ABSENT, Draft, type Committed, type Store } from '../../storage/store';
import { engines } from '../support/stores';
import { TestClock } from '../support/test-clock';
import { Model } from './model';

const NAMES = ['a', 'b', 'c', 'a\0', 'ŵ', '__proto__'];
const name = fc.constantFrom(...NAMES);
const value = fc.oneof(fc.integer(), fc.string({ unit: 'binary', maxLength: 5 }), fc.constant(null));
const write = fc.oneof(
  fc.record({ put: name, value, life: fc.option(fc.integer({ min: -5, max: 50 }), { nil: undefined }) }),
  fc.record({ remove: name }),
  fc.record({ index: name, member: name }),
  fc.record({ unindex: name, member: name }),
  fc.record({ add: name, n: fc.integer({ min: -9, max: 9 }) }),
  fc.record({ append: name, entry: fc.string({ unit: 'binary', maxLength: 5 }) }),
  fc.record({ drop: name }),
);
const step = fc.record({
  forward: fc.integer({ min: 0, max: 20 }),
  /** Commits that arrive in one moment. */
  commits: fc.array(
    fc.record({
      expect: fc.array(fc.tuple(name, fc.integer({ min: ABSENT, max: 3 })), { maxLength: 1 }),
      writes: fc.array(write, { maxLength: 5 }),
    }),
    { minLength: 1, maxLength: 4 },
  ),
});
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

test('any sequence of commits leaves the same on both engines and on a model of a few lines', async () => {
  const clock = new TestClock();
  const stores: Store[] = [];
  for (const [, open] of engines) stores.push(await open({ clock }));
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
      const model = new Model(clock);
      // Names of its own make the stores empty for each run.
      const own = `${(runs += 1)}:`;
      const names = NAMES.map((one) => own + one);
      for (const { forward, commits } of steps) {
        clock.forward(forward);
        const drafts = commits.map((commit) => draftOf(commit, own, clock.now()));
        const wanted = drafts.map((draft) => model.commit(draft));
        for (const store of stores) {
          const outcomes: Committed[] = await Promise.all(drafts.map((draft) => store.commit(draft)));
          expect(outcomes).toEqual(wanted);
          expect(await visible(store, names)).toEqual(model.visible(names));
        }
      }
    }),
    { numRuns: 100 },
  );
}, 60_000);

function draftOf({ expect: expectations, writes }: Step['commits'][number], own: string, now: number): Draft {
  const draft = new Draft();
  for (const [key, version] of expectations) draft.expect.set(own + key, version);
  for (const one of writes) {
    if ('put' in one)
      draft.putting(own + one.put, one.value, one.life === undefined ? undefined : now + one.life);
    else if ('remove' in one) draft.removing(own + one.remove);
    else if ('index' in one) draft.indexing(own + one.index, one.member);
    else if ('unindex' in one) draft.unindexing(own + one.unindex, one.member);
    else if ('add' in one) draft.adding(own + one.add, one.n);
    else if ('append' in one) draft.appending(own + one.append, one.entry);
    else draft.dropping(own + one.drop);
  }
  return draft;
}

async function visible(store: Store, names: readonly string[]): Promise<unknown> {
  return {
    records: Object.fromEntries(await store.read(names)),
    indexes: await Promise.all(names.map((index) => store.range(index, { limit: 99 }))),
    counters: await store.counters(names),
    feeds: await Promise.all(names.map((feed) => store.follow(feed, 0, 99))),
  };
}
