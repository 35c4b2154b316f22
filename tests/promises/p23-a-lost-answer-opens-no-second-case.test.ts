import { MINUTE } from '../../base/clock';
import type { House } from '../../server/house';
import { PASS_ON } from '../../requests/passing-on';
import { errandsIn } from '../support/errands';
import { FakeBackOffice, type Mood } from '../support/fake-back-office';
import { FakeTwilio } from '../support/fake-twilio';
import { potholeByText } from '../support/pothole-by-text';
import { recordOf } from '../support/record-of';
import { startServer } from '../support/server';
import { ENGINES } from '../support/settings';
import { TestClock } from '../support/test-clock';
import { until } from '../support/until';

/**
 * P23. Every try carries the same key, and a lost answer opens no second case: a system that knows keys finds the first
 * one, and in one that does not we look by our reference before we open another.
 */
let twilio: FakeTwilio;
beforeAll(async () => {
  twilio = await FakeTwilio.start();
});
afterAll(() => twilio.stop());

/** A row that waits for its next try lies further ahead than the end of any claim. */
const WAITS = 2 * MINUTE;

async function untilAccepted(house: House, clock: TestClock, number: string): Promise<void> {
  const accepted = async (): Promise<boolean> =>
    (await recordOf(house, number)).requests[0]!.status === 'accepted';
  for (;;) {
    await until(
      async () =>
        (await accepted()) || ((await errandsIn(house.store, PASS_ON))[0]?.at ?? 0) > clock.now() + WAITS,
    );
    if (await accepted()) return;
    clock.set((await errandsIn(house.store, PASS_ON))[0]!.at);
  }
}

describe.each(ENGINES)('on %s', (engine) => {
  let people = 0;
  const newNumber = (): string => `+4477009023${engine === 'sqlite' ? 1 : 2}${people++}`;

  const WAYS: readonly (readonly [string, Parameters<typeof FakeBackOffice.start>[0]])[] = [
    ['a system that knows no keys', {}],
    ['one that knows them', { knowsKeys: true }],
    ['one that speaks XML', { format: 'xml' }],
    ['one without the extensions', { plain: true }],
  ];
  test.each(WAYS)('%s', async (_name, options) => {
    const clock = new TestClock();
    const office = await FakeBackOffice.start({ clock, ...options });
    const server = await startServer({
      engine,
      clock,
      environment: { TWILIO_API_URL: twilio.apiUrl, ...office.environment },
    });
    const house = await server.house();
    twilio.answersAt(server.url);
    const moods: readonly Mood[][] = [
      ['commits-and-drops'],
      ['error', 'commits-and-drops'],
      ['no-answer', 'error', 'too-many'],
    ];
    for (const mood of moods) {
      const number = newNumber();
      office.next = [...mood];
      const before = office.posts.length;
      const { request } = await potholeByText(twilio, house, number);
      await untilAccepted(house, clock, number);
      const cases = office.about(request.reference);
      expect([mood, cases.length]).toEqual([mood, 1]);
      expect((await recordOf(house, number)).requests[0]!.passedOn!.cases).toEqual([
        cases[0]!.service_request_id,
      ]);
      const keys = office.posts.slice(before).map(({ key }) => key);
      expect(new Set(keys)).toEqual(new Set([request.reference]));
      expect(keys.length).toBeGreaterThanOrEqual(mood.length);
    }
    await office.stop();
  });

  test('a case that comes by a token is asked for until it is there', async () => {
    const clock = new TestClock();
    const office = await FakeBackOffice.start({ clock, tokensAfter: 2 });
    const server = await startServer({
      engine,
      clock,
      environment: { TWILIO_API_URL: twilio.apiUrl, ...office.environment },
    });
    const house = await server.house();
    twilio.answersAt(server.url);
    const number = newNumber();
    await potholeByText(twilio, house, number);
    await until(async () => (await recordOf(house, number)).requests[0]!.status === 'sent');
    for (let asked = 0; asked < 3; asked++) {
      const [row] = await errandsIn(house.store, PASS_ON);
      clock.set(row!.at);
      await until(async () => (await errandsIn(house.store, PASS_ON))[0]?.at !== row!.at);
      await until(async () => ((await errandsIn(house.store, PASS_ON))[0]?.attempts ?? 0) === 0);
    }
    const [request] = (await recordOf(house, number)).requests;
    expect(request!.steps.map(({ is }) => is)).toEqual(['received', 'sent', 'accepted']);
    expect(request!.passedOn).toEqual({ cases: ['600001'], heard: 0 });
    expect(office.posts.length).toBe(1);
    await office.stop();
  });
});
