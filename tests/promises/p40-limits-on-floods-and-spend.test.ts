import { appendFileSync, cpSync } from 'node:fs';
import { DAY, HOUR, MINUTE } from '../../base/clock';
import { type Identity, identityKey, phoneIdentity } from '../../citizens/identity';
import { ATTENTION } from '../../outbox/attention';
import { DEAD, DUE } from '../../outbox/due';
import { Spending, type SpendLimits } from '../../outbox/spending';
import type { House } from '../../server/house';
import { readOne } from '../../storage/store';
import { started } from '../support/direct-line-rest';
import { FakeTwilio, sid } from '../support/fake-twilio';
import { recordOf } from '../support/record-of';
import { startServer, type TestServer } from '../support/server';
import { ENGINES } from '../support/settings';
import { SMALL_COUNCIL } from '../support/small-council';
import { engines, temporaryDirectory } from '../support/stores';
import { TestClock } from '../support/test-clock';
import { until } from '../support/until';

/**
 * P40. Floods and spend have their limits: for each number, conversation and address, and for all texts and calls of a
 * day. Beyond them the web goes on, texts wait, staff are told; STOP is heard and danger answered.
 */
const LIMITS = `
limits:
  texts_a_day: 12
  texts_a_day_with_one_number: 10
  texts_an_hour_from_one_number: 4
  calls_a_day: 5
  calls_a_day_from_one_number: 2
`;
const ALL_OF_A_DAY = 12;
const AN_HOUR = 4;
const WHY = /can't answer more texts.*999/;

describe.each(ENGINES)('on %s', (engine) => {
  let twilio: FakeTwilio;
  let server: TestServer;
  let house: House;
  const clock = new TestClock();
  beforeAll(async () => {
    const council = await temporaryDirectory();
    cpSync(SMALL_COUNCIL, council, { recursive: true });
    appendFileSync(`${council}/council.yaml`, LIMITS);
    twilio = await FakeTwilio.start();
    server = await startServer({
      engine,
      clock,
      environment: { TWILIO_API_URL: twilio.apiUrl, COUNCIL_DIR: council },
    });
    house = await server.house();
    twilio.answersAt(server.url);
  });
  afterAll(() => twilio.stop());
  const anotherDay = (): void => clock.set((Math.floor(clock.now() / DAY) + 1) * DAY + 9 * HOUR);
  beforeEach(anotherDay);

  let people = 0;
  const newNumber = (): string => `+4477009040${engine === 'sqlite' ? 1 : 2}${people++}`;
  const told = async (kind: string): Promise<number> => {
    const members = await house.store.range(ATTENTION, { limit: 200 });
    const today = new Date(clock.now()).toISOString().slice(0, 10);
    return members.filter((member) => member.includes(kind) && member.endsWith(today)).length;
  };
  const wantsNone = async (number: string): Promise<boolean> => {
    const key = identityKey(phoneIdentity(house.secrets.identity, number));
    return ((await readOne(house.store, key))!.value as Identity).optedOutAt !== undefined;
  };

  test('a flood by text gets one polite answer, then silence, and another number its own', async () => {
    const number = newNumber();
    const texts = ['hello', 'a', 'b', 'c', 'd', 'e', 'f'];
    const answers = [];
    for (const text of texts) answers.push(await twilio.text(number, `hello ${text}`));
    expect(answers.map(({ answer }) => answer?.status)).toEqual(texts.map(() => 200));
    expect(answers.slice(0, AN_HOUR).every(({ replies }) => !WHY.test(replies.join()))).toBe(true);
    expect(answers[AN_HOUR]!.replies.join()).toMatch(WHY);
    expect(answers.slice(AN_HOUR + 1).flatMap(({ replies }) => replies)).toEqual([]);
    expect(await told('flood')).toBe(1);
    expect((await twilio.text(newNumber(), 'hello')).replies.join()).toMatch(/automated assistant/);
    // What was answered before is answered again, byte for byte.
    const again = await twilio.deliverText(answers[0]!.params);
    expect(again.answer?.body).toBe(answers[0]!.answer?.body);
    // STOP and START are heard.
    await twilio.text(number, 'STOP');
    expect(await wantsNone(number)).toBe(true);
    await twilio.text(number, 'START');
    expect(await wantsNone(number)).toBe(false);
    // Danger is answered.
    expect((await twilio.text(number, 'I can smell gas in my kitchen')).replies.join()).toMatch(
      /0800 111 ?999/,
    );
    expect((await twilio.text(number, 'hello?')).replies).toEqual([]);
    // An hour later all is well.
    clock.forward(HOUR);
    expect((await twilio.text(number, 'hello')).replies).not.toEqual([]);
  });

  test('at the ceiling of the day texts wait, the web goes on, and staff are told', async () => {
    const waits = newNumber();
    for (let i = 1; i < ALL_OF_A_DAY; i++) await twilio.text(newNumber(), 'hello');
    // Not understood, so its answer goes by itself in three seconds: it is over the ceiling by then.
    expect((await twilio.text(waits, 'zzkw')).replies).toEqual([]);
    expect(await told('spend-ceiling')).toBe(0);
    await until(() => {
      clock.forward(1000);
      return told('spend-ceiling').then((times) => times === 1);
    });
    expect((await twilio.text(newNumber(), 'hello')).replies.join()).toMatch(WHY);
    expect(twilio.phone(waits).texts).toEqual([]);
    expect(await house.store.count(DEAD, '', undefined, 9)).toBe(0);
    const page = await fetch(server.url);
    expect(page.status).toBe(200);
    expect(await started(server.url)).toHaveProperty('token');
    // It leaves on the next day, in its hours for texts.
    expect(await house.store.count(DUE, '', undefined, 9)).toBe(1);
    clock.set((Math.floor(clock.now() / DAY) + 1) * DAY + 5 * HOUR);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(twilio.phone(waits).texts).toEqual([]);
    clock.forward(4 * HOUR);
    await until(() => twilio.phone(waits).texts.length === 1);
  });

  test('calls: what can be said is said once, and then the line is busy', async () => {
    const number = newNumber();
    const ring = async (from = number): Promise<string> => {
      const params = [
        ['CallSid', sid('CA')],
        ['From', from],
        ['To', twilio.number],
        ['CallStatus', 'ringing'],
      ] as const;
      return (await twilio.post('/twilio/voice', params)).answer!.body;
    };
    expect(await ring()).toContain('<Gather');
    expect(await ring()).toContain('<Gather');
    expect(await ring()).toMatch(/can&apos;t take more calls|can't take more calls/);
    expect(await ring()).toContain('<Reject reason="busy"/>');
    for (let i = 0; i < 3; i++) expect(await ring(newNumber())).toContain('<Gather');
    expect(await ring(newNumber())).toMatch(/take more calls/);
    expect(await told('spend-ceiling.calls')).toBe(1);
  });

  test('a number that was flooded says nothing in any key or list', async () => {
    const members = await house.store.range(ATTENTION, { limit: 200 });
    expect(members.length).toBeGreaterThan(0);
    expect(members.join()).not.toMatch(/77009/);
    expect((await recordOf(house, '+447700904099')).entries).toEqual([]);
  });

  test('one address opens so many conversations, and one conversation takes so many messages', async () => {
    const statuses: number[] = [];
    for (let i = 0; i < 100; i++) {
      const generated = await fetch(`${server.url}/v3/directline/tokens/generate`, { method: 'POST' });
      statuses.push(generated.status);
    }
    expect(statuses[0]).toBe(200);
    expect(statuses.at(-1)).toBe(429);
    clock.forward(10 * MINUTE);
    const later = await fetch(`${server.url}/v3/directline/tokens/generate`, { method: 'POST' });
    expect(later.status).toBe(200);
  });
});

describe.each(engines)('two processes on %s', (_, open) => {
  const limits: SpendLimits = {
    textsADay: 50,
    textsADayWithOneNumber: 50,
    textsAnHourFromOneNumber: 50,
    callsADay: 50,
    callsADayFromOneNumber: 50,
    callsPlacedADay: 5,
    callsPlacedADayToOneNumber: 2,
    numbers: ['+44'],
  };

  test('count as one', async () => {
    const directory = await temporaryDirectory();
    const clock = new TestClock();
    const both = await Promise.all(
      [0, 1].map(async () => {
        const store = await open({ directory, clock });
        return { store, spending: new Spending({ store, clock, limits, secret: 'secret' }) };
      }),
    );
    const tries = Array.from({ length: 60 }, (_, i) => both[i % 2]!.spending.text('+447700900123'));
    expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(50);
    const many = Array.from({ length: 60 }, (_, i) => both[i % 2]!.spending.call(`+4477009${10000 + i}`));
    expect((await Promise.all(many)).filter(Boolean)).toHaveLength(50);
    expect(await both[0]!.store.range(ATTENTION, { limit: 9 })).toHaveLength(1);
  });

  test.each<[string, boolean]>([
    ['+447700900123', true],
    ['+441632960123', true],
    ['+447624300123', true],
    ['+447012345678', false],
    ['+447600123456', false],
    ['+449012345678', false],
    ['+448712345678', false],
    ['+448443456789', false],
    ['+33612345678', false],
    ['+15005550006', false],
  ])('%s may be texted first: %s', async (number, may) => {
    const store = await open();
    const parts = { store, clock: new TestClock(), secret: 'secret' };
    expect(new Spending({ ...parts, limits }).mayReach(number)).toBe(may);
    const abroad = { ...limits, numbers: ['+44', '+33'] };
    expect(new Spending({ ...parts, limits: abroad }).mayReach(number)).toBe(may || number.startsWith('+33'));
  });
});
