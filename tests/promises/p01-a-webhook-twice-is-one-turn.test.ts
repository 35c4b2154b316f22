import fc from 'fast-check';
import { DAY, SECOND } from '../../base/clock';
import type { House } from '../../server/house';
import { ServerProcess } from '../support/cluster';
import { FakeTwilio } from '../support/fake-twilio';
import { faultsIn, recordOf } from '../support/record-of';
import { houseOf, startServer, type TestServer } from '../support/server';
import { beside, ENGINES, environment, type Environment } from '../support/settings';
import type { Params } from '../support/twilio-delivery';

/**
 * P1. A webhook delivered twice makes one turn, one request, one reply: one after the other, at the same time, to two
 * processes, after a restart, days later.
 */
let twilio: FakeTwilio;
let caller = 0;
const newCaller = (): string => `+44770090${String(caller++).padStart(4, '0')}`;

beforeAll(async () => {
  twilio = await FakeTwilio.start();
});
afterAll(() => twilio.stop());

const WORDS = [
  'pothole outside 16 Mill Lane',
  'about a golf ball',
  '2',
  'yes',
  'no',
  'Station Road',
  'hello',
  'street light out',
];

describe.each(ENGINES)('on %s, one process', (engine) => {
  let server: TestServer;
  let house: House;
  beforeAll(async () => {
    server = await startServer({ engine });
    house = await server.house();
    twilio.answersAt(server.url);
  });

  const message = fc.record({
    text: fc.constantFrom(...WORDS),
    copies: fc.integer({ min: 1, max: 5 }),
    /** One of the messages before comes once more, so many messages later. */
    again: fc.boolean(),
  });

  test('any schedule of copies leaves one turn for each message', async () => {
    const schedules = fc.asyncProperty(
      fc.array(message, { minLength: 1, maxLength: 5 }),
      async (messages) => {
        const from = newCaller();
        const sent: Params[] = [];
        for (const { text, copies, again } of messages) {
          server.clock.forward(20 * SECOND);
          sent.push((await twilio.text(from, text, { copies })).params);
          if (again) await twilio.deliverText(sent[0]!);
        }
        const record = await recordOf(house, from);
        expect(record.said).toEqual(messages.map(({ text }) => text));
        expect(await faultsIn(house, record)).toEqual([]);
      },
    );
    await fc.assert(schedules, { numRuns: 150, seed: 20261122 });
  });

  test('days later it is still no second turn', async () => {
    const from = newCaller();
    const { params } = await twilio.text(from, 'hello');
    server.clock.forward(40 * DAY);
    await twilio.deliverText(params);
    expect((await recordOf(house, from)).said).toEqual(['hello']);
  });
});

describe.each(ENGINES)('on %s, two processes', (engine) => {
  let first: ServerProcess;
  let second: ServerProcess;
  let settings: Environment;
  let house: House;
  beforeAll(async () => {
    settings = await environment(engine);
    first = await ServerProcess.start(settings);
    second = await ServerProcess.start(await beside(settings));
    house = await houseOf(settings);
  });

  /** The same webhook, at the same time, to both. */
  async function toBoth(params: Params): Promise<string[]> {
    const at = (server: ServerProcess): Promise<string> => {
      twilio.answersAt(settings['PUBLIC_URL']!, server.url);
      return twilio.deliverText(params).then(({ answer }) => answer!.body);
    };
    return Promise.all([at(first), at(second), at(first), at(second)]);
  }

  test('a whole report of which each text comes to both, twice', async () => {
    const from = newCaller();
    for (const text of ['there is a pothole', 'outside 16 Mill Lane', '2', '1', '1', '1', '1']) {
      await first.order({ forward: 20 * SECOND });
      await second.order({ forward: 20 * SECOND });
      const answers = await toBoth(twilio.textParams(from, text));
      expect(new Set(answers).size).toBe(1);
    }
    const record = await recordOf(house, from);
    expect(record.said.length).toBe(7);
    expect(record.requests.length).toBe(1);
    expect(await faultsIn(house, record)).toEqual([]);
  });

  test('after a restart it is still no second turn, and the answer is the same', async () => {
    const from = newCaller();
    const params = twilio.textParams(from, 'graffiti on the church wall');
    const [answer] = await toBoth(params);
    await first.kill();
    await second.kill();
    await first.restart();
    await second.restart();
    expect(new Set([answer, ...(await toBoth(params))]).size).toBe(1);
    expect((await recordOf(house, from)).said.length).toBe(1);
  });
});
