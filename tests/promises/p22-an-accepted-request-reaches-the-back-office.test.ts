import { MINUTE } from '../../base/clock';
import { type Failpoint } from '../../base/failpoint';
import { DEAD } from '../../outbox/due';
import { PASS_ON, STUCK } from '../../requests/passing-on';
import type { House } from '../../server/house';
import { ServerProcess } from '../support/cluster';
import { errandsIn } from '../support/errands';
import { FakeBackOffice } from '../support/fake-back-office';
import { FakeTwilio } from '../support/fake-twilio';
import { potholeByText } from '../support/pothole-by-text';
import { recordOf } from '../support/record-of';
import { houseOf, startServer } from '../support/server';
import { beside, ENGINES, environment } from '../support/settings';
import { TestClock } from '../support/test-clock';
import { until } from '../support/until';

/**
 * P22. An accepted request reaches the back office, at least once, or a person is told: now, after 5 minutes, 30, two
 * hours and more, whichever process is left; and what can't be brought there stands on a list with its reason.
 */
const MINUTES = [5, 30, 120, 240, 480];

let twilio: FakeTwilio;
beforeAll(async () => {
  twilio = await FakeTwilio.start();
});
afterAll(() => twilio.stop());

describe.each(ENGINES)('on %s', (engine) => {
  const number = (n: number): string => `+4477009022${engine === 'sqlite' ? 1 : 2}${n}`;

  test('tried again at growing times, then left to a person, with the reason', async () => {
    const clock = new TestClock();
    const office = await FakeBackOffice.start({ clock });
    const logged: string[] = [];
    const note = (event: string): void => void logged.push(event);
    const server = await startServer({
      engine,
      clock,
      environment: { TWILIO_API_URL: twilio.apiUrl, ...office.environment },
      log: { info: note, warn: note, error: note },
    });
    const house = await server.house();
    twilio.answersAt(server.url);
    office.always = 'error';
    const { request } = await potholeByText(twilio, house, number(0));
    const asked: number[] = [];
    for (const minutes of MINUTES) {
      await until(async () => (await errandsIn(house.store, PASS_ON))[0]?.attempts === asked.length + 1);
      await until(async () => (await errandsIn(house.store, PASS_ON))[0]!.at > clock.now() + 2 * MINUTE);
      const [row] = await errandsIn(house.store, PASS_ON);
      asked.push((row!.at - clock.now()) / MINUTE / minutes);
      clock.set(row!.at);
    }
    for (const share of asked) expect(Math.abs(share - 1)).toBeLessThanOrEqual(0.1);
    await until(async () => (await house.store.count(DEAD, '', undefined, 9)) === 1);
    const { passedOn, status } = (await recordOf(house, number(0))).requests[0]!;
    expect(passedOn?.held).toMatchObject({ is: 'stuck', reason: '500' });
    expect(status).toBe('received');
    const stuck = await house.store.range(STUCK, { limit: 9 });
    expect(stuck.map((member) => member.split('|')[1])).toEqual([request.reference]);
    expect(await house.store.counters(['stuck', 'passed-on'])).toEqual([1, 0]);
    expect(logged.filter((event) => event === 'request-stuck')).toHaveLength(1);
    await office.stop();
  });

  const PLACES: readonly Failpoint[] = [
    'due-found',
    'due-claimed',
    'before-send',
    'after-send',
    'before-mark',
    'after-mark',
  ];
  describe('killed', () => {
    let server: ServerProcess;
    let office: FakeBackOffice;
    let house: House;
    beforeAll(async () => {
      office = await FakeBackOffice.start();
      const settings = await environment(engine, { TWILIO_API_URL: twilio.apiUrl, ...office.environment });
      server = await ServerProcess.start(settings);
      house = await houseOf(settings);
      twilio.answersAt(server.url);
    }, 60_000);
    afterAll(() => office.stop());

    test.each(PLACES)(
      'at %s, another process brings it there, and no second case is opened',
      async (place) => {
        const from = number(10 + PLACES.indexOf(place));
        const { life } = server;
        await twilio.text(from, 'there is a pothole outside 16 Mill Lane');
        await twilio.text(from, 'about a golf ball');
        await server.dieAt(place);
        const sends = twilio.textParams(from, '1');
        await twilio.post('/twilio/sms', sends);
        await life;
        await server.revive();
        await twilio.post('/twilio/sms', sends);
        // A new process begins at the time of the wall; what the one before it claimed lies further ahead each time.
        await server.order({ forward: (PLACES.indexOf(place) + 1) * 5 * MINUTE });
        await until(async () => (await recordOf(house, from)).requests[0]?.status === 'accepted', 15_000);
        await until(async () => (await errandsIn(house.store, PASS_ON)).length === 0);
        const [request] = (await recordOf(house, from)).requests;
        const cases = office.about(request!.reference);
        expect(cases.map((one) => one.service_request_id)).toEqual(request!.passedOn!.cases);
      },
      45_000,
    );
  });

  test('two processes beside one another pass each request on once', async () => {
    const office = await FakeBackOffice.start();
    const settings = await environment(engine, { TWILIO_API_URL: twilio.apiUrl, ...office.environment });
    const servers = [await ServerProcess.start(settings), await ServerProcess.start(await beside(settings))];
    const house = await houseOf(settings);
    twilio.answersAt(servers[0]!.url);
    for (let i = 0; i < 8; i++) await potholeByText(twilio, house, number(20 + i));
    await until(async () => (await house.store.counters(['passed-on']))[0] === 8, 15_000);
    expect(office.posts.length).toBe(8);
    expect(new Set(office.posts.map(({ key }) => key)).size).toBe(8);
    await Promise.all(servers.map((server) => server.kill()));
    await office.stop();
  }, 45_000);
});
