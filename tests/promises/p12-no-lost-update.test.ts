import type { House } from '../../server/house';
import { ServerProcess } from '../support/cluster';
import { FakeTwilio } from '../support/fake-twilio';
import { faultsIn, recordOf } from '../support/record-of';
import { houseOf, startServer } from '../support/server';
import { beside, ENGINES, environment } from '../support/settings';

/** P12. No lost update: a hundred turns of one conversation at once leave a hundred turns, each with its reply. */
let twilio: FakeTwilio;
beforeAll(async () => {
  twilio = await FakeTwilio.start();
});
afterAll(() => twilio.stop());

const HUNDRED = Array.from({ length: 100 }, (_, i) => `thought number ${i}`);

async function expectAll(house: House, from: string): Promise<void> {
  const record = await recordOf(house, from);
  expect([...record.said].sort()).toEqual([...HUNDRED].sort());
  expect(record.conversations.map(({ version }) => version)).toEqual([HUNDRED.length]);
  expect(await faultsIn(house, record)).toEqual([]);
}

describe.each(ENGINES)('on %s', (engine) => {
  test('in one process', async () => {
    const server = await startServer({ engine });
    twilio.answersAt(server.url);
    const from = '+447700900301';
    await Promise.all(HUNDRED.map((text) => twilio.text(from, text)));
    await expectAll(await server.house(), from);
  });

  test('in two processes, each of which takes every other one', async () => {
    const settings = await environment(engine);
    const servers = [await ServerProcess.start(settings), await ServerProcess.start(await beside(settings))];
    const from = '+447700900302';
    const deliveries = HUNDRED.map((text, i) => {
      twilio.answersAt(settings['PUBLIC_URL']!, servers[i % 2]!.url);
      return twilio.text(from, text);
    });
    await Promise.all(deliveries);
    await expectAll(await houseOf(settings), from);
  });
});
