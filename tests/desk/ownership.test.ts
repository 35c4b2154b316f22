import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { MINUTE } from '../../base/clock';
import { ASSISTANT, type Owner, ownerOf } from '../../citizens/owner';
import { type Agent, type Move, moved, OUTCOMES } from '../../desk/ownership';

const AGENTS: readonly Agent[] = [
  { id: 'sam', name: 'Sam' },
  { id: 'mair', name: 'Mair' },
  { id: 'ade', name: 'Ade' },
];
const [SAM, MAIR] = AGENTS as [Agent, Agent];
const TEAMS = ['contact-centre', 'highways'];
const T0 = 1_795_514_400_000;

const by = fc.constantFrom(...AGENTS);
const thread = fc.constantFrom('web.1', 'sms.1');
const longestWait = fc.integer({ min: 3, max: 60 });
const team = fc.constantFrom(...TEAMS);
const move: fc.Arbitrary<Move> = fc.oneof(
  fc.record({
    do: fc.constant('request' as const),
    team,
    priority: fc.integer({ min: 0, max: 9 }),
    why: fc.constantFrom('asked' as const, 'misses' as const, 'distress' as const),
    thread,
    since: fc.integer({ min: T0, max: T0 + 60_000 }),
    longestWait,
  }),
  fc.record({
    do: fc.constantFrom('take' as const, 'refuse' as const, 'say' as const, 'hand-back' as const),
    by,
  }),
  fc.record({
    do: fc.constant('close' as const),
    by,
    closing: fc.record({ outcome: fc.constantFrom(...OUTCOMES), rate: fc.boolean() }),
  }),
  fc.record({ do: fc.constant('ask' as const), by, question: fc.constant('depth') }),
  fc.record({ do: fc.constant('edit' as const), by, question: fc.constant('depth'), answer: fc.string() }),
  fc.record({ do: fc.constant('note' as const), by }),
  fc.record({ do: fc.constant('snooze' as const), by, until: fc.integer({ min: T0, max: T0 + 3_600_000 }) }),
  fc.record({ do: fc.constant('put-back' as const), by, longestWait }),
  fc.record({
    do: fc.constant('transfer' as const),
    by,
    to: fc.record({ team, longestWait }),
  }),
  fc.record({ do: fc.constant('transfer' as const), by, to: fc.record({ agent: by }) }),
  fc.record({ do: fc.constant('lease-ended' as const), longestWait }),
  fc.record({
    do: fc.constantFrom('deadline-passed' as const, 'cancel' as const, 'ring-off' as const, 'alarm' as const),
  }),
  fc.record({ do: fc.constant('hand-back' as const), by, question: fc.constant('depth') }),
  fc.record({ do: fc.constant('write' as const), thread, acknowledged: fc.boolean() }),
);

/** Moves one after the other, a second between them; those that can't be made change nothing. */
function play(moves: readonly Move[]): { owner: Owner; before: Owner; move: Move; now: number }[] {
  let before: Owner = ASSISTANT;
  return moves.map((one, i) => {
    const now = T0 + i * 1000;
    const owner = moved(before, one, now) ?? before;
    const step = { owner, before, move: one, now };
    before = owner;
    return step;
  });
}

/** The same sequences each time, so that all that can happen is known to happen. */
const eachStep = (check: (step: ReturnType<typeof play>[number]) => void): void =>
  fc.assert(
    fc.property(fc.array(move, { maxLength: 60, size: 'max' }), (moves) => play(moves).forEach(check)),
    { numRuns: 2_000, seed: 1 },
  );

describe('whatever happens, in whichever order', () => {
  test('there is one owner, of a shape that can be stored and read again', () =>
    eachStep(({ owner }) => expect(ownerOf(JSON.parse(JSON.stringify(owner)))).toEqual(owner)));

  test('a wait always has an end that lies ahead of its beginning', () =>
    eachStep(({ owner, before, now }) => {
      if (owner.is !== 'queue') return;
      if (before.is !== 'queue') expect(owner.deadline).toBeGreaterThanOrEqual(now + 3 * MINUTE);
      else expect(owner.deadline).toBe(before.deadline);
    }));

  test('the place is kept for as long as people have it', () =>
    eachStep(({ owner, before, move: { do: did } }) => {
      if (owner.is === 'assistant' || before.is === 'assistant') return;
      expect(owner.since).toBe(before.since);
      if (did !== 'alarm') expect(owner.priority).toBe(before.priority);
    }));

  test('only from the queue is it taken, and only its agent lets it go', () =>
    eachStep(({ owner, before, move: one }) => {
      if (owner.is === 'agent' && before.is !== 'agent')
        expect([before.is, one.do]).toEqual(['queue', 'take']);
      if (before.is === 'agent' && owner !== before && 'by' in one) expect(one.by.id).toBe(before.agent);
    }));

  test('what was put aside comes back with the first word of either', () =>
    eachStep(({ owner, before, move: one }) => {
      if (before.is !== 'agent' || before.snoozed === undefined || owner === before) return;
      const kept = owner.is === 'agent' && owner.snoozed !== undefined;
      expect(kept).toBe(one.do === 'snooze');
    }));

  test('a note changes nothing, whoever writes it', () =>
    eachStep(({ owner, before, move: one }) => {
      if (one.do === 'note') expect(owner).toBe(before);
    }));

  test('the assistant has it back only by those who may give it', () =>
    eachStep(({ owner, before, move: one }) => {
      if (owner.is !== 'assistant' || before.is === 'assistant') return;
      const ways = before.is === 'queue' ? ['deadline-passed', 'cancel'] : ['hand-back', 'close'];
      expect([...ways, 'ring-off']).toContain(one.do);
    }));

  test('every owner is come to, so that the above says something', () => {
    const seen = new Set<string>();
    eachStep(({ owner, before, move: { do: did } }) => {
      if (owner !== before) seen.add(`${before.is} ${did} ${owner.is}`);
    });
    expect([...seen].sort()).toEqual(
      [
        ...['agent alarm agent', 'agent close assistant', 'agent hand-back assistant'],
        ...['agent ask agent', 'agent edit agent', 'agent lease-ended queue', 'agent put-back queue'],
        ...['agent say agent', 'agent snooze agent', 'agent transfer agent'],
        ...['agent transfer queue', 'agent write agent', 'assistant request queue'],
        ...['queue alarm queue', 'queue cancel assistant', 'queue deadline-passed assistant'],
        ...['agent ring-off assistant', 'queue ring-off assistant', 'queue refuse queue'],
        ...['queue take agent', 'queue write queue'],
      ].sort(),
    );
  });
});

describe('what a released version left in the store', () => {
  const FIXTURES = join(__dirname, 'fixtures');
  const stored = (name: string): Owner =>
    ownerOf(JSON.parse(readFileSync(join(FIXTURES, name), 'utf8')) as unknown);

  test('a wait goes on, and is taken', () =>
    expect(moved(stored('queue-1.json'), { do: 'take', by: SAM }, T0)).toMatchObject({
      is: 'agent',
      agent: 'sam',
      since: 1_795_514_400_000,
    }));

  test('an agent still has it, and only that one', () => {
    const owner = stored('agent-1.json');
    expect(moved(owner, { do: 'hand-back', by: SAM }, T0)).toEqual(ASSISTANT);
    expect(moved(owner, { do: 'hand-back', by: MAIR }, T0)).toBeUndefined();
  });

  test('before there was a desk all was the assistant’s', () =>
    expect(stored('assistant-0.json')).toEqual(ASSISTANT));

  test('a shape that is not known is the assistant’s, who always answers', () =>
    expect(ownerOf({ is: 'queue', shape: 99 })).toEqual(ASSISTANT));

  test('every fixture is tried here', () => {
    const tried = readFileSync(__filename, 'utf8');
    for (const name of readdirSync(FIXTURES)) expect(tried).toContain(`stored('${name}')`);
  });
});
