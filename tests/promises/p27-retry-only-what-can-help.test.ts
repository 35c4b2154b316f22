import { HOUR, MINUTE } from '../../base/clock';
import { DEAD } from '../../outbox/due';
import { PASS_ON } from '../../requests/passing-on';
import type { House } from '../../server/house';
import { errandsIn } from '../support/errands';
import { FakeBackOffice, type Mood } from '../support/fake-back-office';
import { FakeTwilio } from '../support/fake-twilio';
import { potholeByText } from '../support/pothole-by-text';
import { recordOf } from '../support/record-of';
import { startServer, type TestServer } from '../support/server';
import { ENGINES } from '../support/settings';
import { TestClock } from '../support/test-clock';
import { until } from '../support/until';

/**
 * P27. Only what can help is tried again: no answer, an error of theirs, and "too many" when they said to come back.
 * Any other no is a dead letter at once, on a list and in the log. tests/open311 holds the whole table of statuses.
 */
let twilio: FakeTwilio;
beforeAll(async () => {
  twilio = await FakeTwilio.start();
});
afterAll(() => twilio.stop());

describe.each(ENGINES)('on %s', (engine) => {
  const clock = new TestClock();
  const logged: string[] = [];
  let office: FakeBackOffice;
  let server: TestServer;
  let house: House;
  let people = 0;
  beforeAll(async () => {
    office = await FakeBackOffice.start({ clock });
    const note = (event: string, fields: object = {}): void =>
      void logged.push(`${event} ${JSON.stringify(fields)}`);
    server = await startServer({
      engine,
      clock,
      environment: { TWILIO_API_URL: twilio.apiUrl, ...office.environment },
      log: { info: note, warn: note, error: note },
    });
    house = await server.house();
    twilio.answersAt(server.url);
  });
  afterAll(() => office.stop());
  const newNumber = (): string => `+4477009027${engine === 'sqlite' ? 1 : 2}${people++}`;

  test.each<[Mood, number, number]>([
    ['error', 4.5 * MINUTE, 5.5 * MINUTE],
    ['no-answer', 4.5 * MINUTE, 5.5 * MINUTE],
    ['too-many', HOUR, HOUR],
  ])('%s: tried again in time, and no sooner', async (mood, least, most) => {
    const number = newNumber();
    const before = office.posts.length;
    office.next = [mood];
    const { request } = await potholeByText(twilio, house, number);
    await until(async () => (await errandsIn(house.store, PASS_ON))[0]?.reason !== undefined);
    const [row] = await errandsIn(house.store, PASS_ON);
    expect(row!.at - clock.now()).toBeGreaterThanOrEqual(least);
    expect(row!.at - clock.now()).toBeLessThanOrEqual(most);
    expect(office.posts.length).toBe(before + 1);
    clock.set(row!.at);
    await until(async () => (await recordOf(house, number)).requests[0]!.status === 'accepted');
    expect(office.about(request.reference)).toHaveLength(1);
    expect(office.posts.length).toBe(before + 2);
  });

  test('refused: never tried again, and a person is told', async () => {
    const number = newNumber();
    const before = office.posts.length;
    office.next = ['refuses'];
    const { request } = await potholeByText(twilio, house, number);
    await until(async () => (await recordOf(house, number)).requests[0]!.passedOn?.held?.is === 'stuck');
    expect(await errandsIn(house.store, PASS_ON)).toEqual([]);
    expect(await house.store.count(DEAD, '', undefined, 9)).toBe(1);
    expect(logged).toContain('request-stuck {"code":"400","kind":"pothole"}');
    expect(logged.join()).not.toMatch(new RegExp(`${request.reference}|Mill Lane|${number.slice(1)}`));
    clock.forward(48 * HOUR);
    await twilio.text(newNumber(), 'hello');
    expect(office.posts.length).toBe(before + 1);
  });
});
