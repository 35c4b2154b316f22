import fc from 'fast-check';
import { DAY, MINUTE, SECOND } from '../../base/clock';
import { sortable } from '../../base/ids';
import { WATCH_EVENT } from '../../bots/incoming';
import { Stale } from '../../bots/stale';
import type { Owner } from '../../citizens/owner';
import { type Agent, OUTCOMES } from '../../desk/ownership';
import { heldBy, queueMember, queueOf } from '../../desk/queue';
import { LANGUAGES } from '../../language/reply';
import { DUE, dueKey, type DueRow } from '../../outbox/due';
import { Unfit } from '../../requests/unfit';
import { actOn, Citizen, type Desks, MAIR, openDesks, SAM, TEAM } from '../support/desk';
import { ENGINES } from '../support/settings';
import { until } from '../support/until';

/**
 * Whatever citizens, agents and time do, one after the other or at once, on two processes: one owner, the place kept,
 * an end to every wait, no word lost or doubled, and nobody left in silence.
 */
const AGENTS: readonly Agent[] = [SAM, MAIR];
const TEAMS = [TEAM, 'highways'];
const FIRST_DAY = Date.parse('2027-01-12T10:00:00Z');
const ROUNDS = 25;
const LONGEST_MS = 45_000;

const SAID = [
  'there is a pothole at 16 Mill Lane',
  'I want to talk to a person',
  'can I speak to a real person please',
  'it is about my bins',
  'how long will this take?',
  'never mind',
  'ring me instead',
  'yes please',
  '07700 900123',
  'I want to kill myself',
] as const;

type Move = Parameters<typeof actOn>[1];
type Step =
  | { readonly do: 'says'; readonly text: string }
  | { readonly do: 'acts'; readonly move: Move; readonly text?: string }
  /** The citizen writes in the very moment in which an agent acts. */
  | { readonly do: 'at-once'; readonly text: string; readonly move: Move }
  | { readonly do: 'time'; readonly ms: number; readonly there: boolean };

const by = fc.constantFrom(...AGENTS);
const longestWait = fc.constant(10);
const wants = fc.constantFrom(...SAID);
const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('take' as const), by }) },
  fc.record({ do: fc.constantFrom('refuse' as const, 'hand-back' as const), by }),
  fc.record({ do: fc.constant('hand-back' as const), by, question: fc.constantFrom('depth', '$place') }),
  fc.record({ do: fc.constant('put-back' as const), by, longestWait }),
  fc.record({
    do: fc.constant('transfer' as const),
    by,
    to: fc.oneof(fc.record({ team: fc.constantFrom(...TEAMS), longestWait }), fc.record({ agent: by })),
  }),
  fc.record({ do: fc.constant('snooze' as const), by, until: fc.constant(FIRST_DAY + 20 * MINUTE) }),
  fc.record({ do: fc.constant('ask' as const), by, question: fc.constant('depth') }),
  fc.record({
    do: fc.constant('edit' as const),
    by,
    question: fc.constant('depth'),
    answer: fc.constantFrom('golf-ball', ''),
  }),
  fc.record({
    do: fc.constant('close' as const),
    by,
    closing: fc.record({ outcome: fc.constantFrom(...OUTCOMES), rate: fc.boolean() }),
  }),
);
const spoken = fc.record({ do: fc.constantFrom('say' as const, 'note' as const), by });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constant('says' as const), text: wants }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('acts' as const), move }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('acts' as const), move: spoken, text: fc.constant('Sam here') }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('at-once' as const), text: wants, move }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('time' as const),
      ms: fc.constantFrom(5 * SECOND, 61 * SECOND, 4 * MINUTE, 11 * MINUTE),
      there: fc.boolean(),
    }),
  },
);

describe.each(ENGINES)('on %s', (engine) => {
  let desks: Desks;
  beforeAll(async () => {
    desks = await openDesks(engine);
  });

  test('any path keeps one owner, the place, an end to each wait, and every word', async () => {
    const seed = Date.now() % 1_000_000;
    const paths = fc.array(step, { minLength: 4, maxLength: 16, size: 'max' });
    const channel = fc.constantFrom('web' as const, 'sms' as const);
    await fc.assert(
      fc.asyncProperty(channel, paths, (on, steps) => new Path(desks, on).walk(steps)),
      { numRuns: ROUNDS, seed, interruptAfterTimeLimit: LONGEST_MS, verbose: fc.VerbosityLevel.Verbose },
    );
  }, 180_000);
});

/** One citizen's way through it all, and what must be true after each step. */
class Path {
  private readonly citizen: Citizen;
  /** What they said, and what agents did with words, that was taken. */
  private readonly said: string[] = [];
  private readonly told: string[] = [];
  private before: Owner = { is: 'assistant' };
  private logged = 0;
  private turns = 0;

  constructor(
    private readonly desks: Desks,
    channel: 'web' | 'sms',
  ) {
    this.citizen = new Citizen(desks, channel, `+4477009${String(10_000 + Path.numbers++)}`);
  }
  private static numbers = 0;

  async walk(steps: readonly Step[]): Promise<void> {
    // Each path has a day of its own, on which the office is open.
    this.desks.clock.set(FIRST_DAY + Path.numbers * 7 * DAY);
    await this.signOn();
    await this.says('I want to talk to a person');
    await this.holds('begins');
    for (const one of steps) {
      await this.take(one);
      await this.quiet();
      await this.holds(JSON.stringify(one));
    }
    // Time alone ends every wait, whoever has gone.
    await this.take({ do: 'time', ms: 11 * MINUTE, there: false });
    await this.take({ do: 'time', ms: 11 * MINUTE, there: false });
    await this.holds('in the end');
    expect((await this.citizen.conversation()).value.owner).toEqual({ is: 'assistant' });
  }

  private async take(one: Step): Promise<void> {
    switch (one.do) {
      case 'says':
        return this.says(one.text);
      case 'acts':
        return this.acts(one.move, one.text);
      case 'at-once': {
        const act = this.acts(one.move);
        await this.says(one.text);
        return act;
      }
      case 'time':
        this.desks.clock.forward(one.ms);
        if (one.there) await this.signOn();
        return this.quiet();
    }
  }

  private async signOn(): Promise<void> {
    for (const agent of AGENTS) await this.desks.signOn(agent, TEAMS);
  }

  private async says(text: string): Promise<void> {
    this.desks.clock.forward(10 * SECOND);
    await this.desks.both[this.turns++ % 2]!.turns.take(this.citizen.incoming(text));
    this.said.push(text);
  }

  /** What can't be done changes nothing; words count only where the act was taken. */
  private async acts(move: Move, text?: string): Promise<void> {
    try {
      await this.desks.both[this.turns++ % 2]!.act(await actOn(this.citizen, move, text));
      if (text) this.told.push(text);
    } catch (error) {
      if (!(error instanceof Stale || error instanceof Unfit)) throw error;
    }
  }

  /** Whatever was due is done. */
  private quiet(): Promise<void> {
    const { store, clock } = this.desks;
    return until(async () => (await store.count(DUE, '', sortable(clock.now() + 1), 1)) === 0, 20_000);
  }

  private async holds(after: string): Promise<void> {
    const { value } = await this.citizen.conversation();
    const entries = await this.citizen.entries();
    const { owner, id } = value;
    const of = (who: string): string[] => entries.filter(({ from }) => from === who).map(({ text }) => text);
    expect({ after, said: of('citizen') }).toEqual({ after, said: this.said });
    const words = entries.filter(({ from, by: agent }) => agent && (from === 'agent' || from === 'note'));
    expect(words.filter(({ text }) => text === 'Sam here')).toHaveLength(this.told.length);
    expect({ after, at: await this.listed(id) }).toEqual({ after, at: listedAs(owner, id) });
    if (owner.is !== 'assistant') await this.watched(owner.thread, after);
    if (owner.is === 'queue') expect(owner.deadline).toBeGreaterThan(owner.since);
    this.placeKept(
      owner,
      entries.slice(this.logged).some(({ marks }) => marks?.['danger'] !== undefined),
    );
    if (changed(this.before, owner)) {
      const since = entries.slice(this.logged).filter(({ from }) => from === 'assistant' || from === 'agent');
      expect({ after, told: since.length > 0 }).toEqual({ after, told: true });
    }
    this.before = owner;
    this.logged = entries.length;
  }

  private placeKept(owner: Owner, danger: boolean): void {
    const { before } = this;
    if (owner.is === 'assistant' || before.is === 'assistant') return;
    if (owner.since !== before.since) throw new Error(`the place was lost: ${before.since} ${owner.since}`);
    if (!danger) expect(owner.priority).toBe(before.priority);
  }

  /** All queues and agents that have it. */
  private async listed(id: string): Promise<string[]> {
    const queues = TEAMS.flatMap((team) => [queueOf(team), ...LANGUAGES.map((one) => queueOf(team, one))]);
    const indexes = [...queues, ...AGENTS.map((agent) => heldBy(agent.id))];
    const members = await Promise.all(
      indexes.map(async (index) =>
        (await this.desks.store.range(index, { limit: 200 })).map((member) => `${index} ${member}`),
      ),
    );
    return members.flat().filter((member) => member.endsWith(id));
  }

  /** Somebody looks after it, whatever happens. */
  private async watched(thread: string, after: string): Promise<void> {
    const { store } = this.desks;
    const due = await store.range(DUE, { limit: 200 });
    const rows = await store.read(due.map((member) => dueKey(member.split('|').at(-1)!)));
    const watches = [...rows.values()]
      .map(({ value }) => (value as DueRow).work)
      .filter((work) => work.do === 'turn' && work.event === WATCH_EVENT && work.thread === thread);
    expect({ after, watches: watches.length > 0 }).toEqual({ after, watches: true });
  }
}

const listedAs = (owner: Owner, id: string): string[] => {
  if (owner.is === 'assistant') return [];
  if (owner.is === 'agent') return [`${heldBy(owner.agent)} ${id}`];
  // They all write in English.
  return [queueOf(owner.team), queueOf(owner.team, 'en')].map(
    (queue) => `${queue} ${queueMember(owner, id)}`,
  );
};

const changed = (before: Owner, after: Owner): boolean =>
  before.is !== after.is ||
  (before.is === 'agent' && after.is === 'agent' && before.agent !== after.agent) ||
  (before.is === 'queue' && after.is === 'queue' && before.team !== after.team);
