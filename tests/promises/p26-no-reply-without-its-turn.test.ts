import { SECOND } from '../../base/clock';
import type { Failpoint } from '../../base/failpoint';
import { DUE } from '../../outbox/due';
import type { House } from '../../server/house';
import { ServerProcess } from '../support/cluster';
import { FakeTwilio } from '../support/fake-twilio';
import { recordOf } from '../support/record-of';
import { SENDERS } from '../support/senders';
import { houseOf } from '../support/server';
import { ENGINES, environment } from '../support/settings';
import { until } from '../support/until';

/**
 * P26. No reply leaves of a turn that was not committed, and none is committed without its reply: what could not go
 * back on the open line lies in the same commit, and leaves.
 */
const CHANNELS = Object.keys(SENDERS) as (keyof typeof SENDERS)[];

let twilio: FakeTwilio;
beforeAll(async () => {
  twilio = await FakeTwilio.start();
});
afterAll(() => twilio.stop());

describe.each(ENGINES)('on %s', (engine) => {
  let server: ServerProcess;
  let house: House;
  beforeAll(async () => {
    const settings = await environment(engine, { TWILIO_API_URL: twilio.apiUrl });
    server = await ServerProcess.start(settings);
    house = await houseOf(settings);
    twilio.answersAt(server.url);
  });

  const turns = async (): Promise<number> => (await house.store.counters(['turns']))[0]!;

  async function dying(at: Failpoint, work: () => Promise<unknown>): Promise<void> {
    await server.dieAt(at);
    const { life } = server;
    await work();
    await life;
    await server.revive();
  }

  test.each(CHANNELS)('%s: cut off before the commit nothing was said, on neither side', async (channel) => {
    const sender = await SENDERS[channel](server, twilio);
    await sender.attempt('There is a pothole', 'first');
    const before = await turns();
    let acknowledged = true;
    await dying('before-commit', async () => {
      acknowledged = await sender.attempt('outside 16 Mill Lane', 'second');
    });
    expect(acknowledged).toBe(false);
    expect(await turns()).toBe(before);
    expect((await sender.held(house)).said).toEqual(['There is a pothole']);
    expect(await house.store.count(DUE, '', undefined, 9)).toBe(0);
  });

  test.each(CHANNELS)('%s: cut off after it the reply is there, and given to the retry', async (channel) => {
    const sender = await SENDERS[channel](server, twilio);
    await sender.attempt('There is a pothole', 'first');
    const before = await turns();
    await dying('after-commit', () => sender.attempt('outside 16 Mill Lane', 'second'));
    expect(await turns()).toBe(before + 1);
    expect(await sender.attempt('outside 16 Mill Lane', 'second')).toBe(true);
    expect(await turns()).toBe(before + 1);
    const { said, faults } = await sender.held(house);
    expect({ said, faults }).toEqual({ said: ['There is a pothole', 'outside 16 Mill Lane'], faults: [] });
  });

  test('a reply for which no line is open is due from the commit of its turn on', async () => {
    const from = engine === 'redis' ? '+447700905602' : '+447700905601';
    await twilio.text(from, 'xyzzy');
    const waiting = await recordOf(house, from);
    expect(waiting.entries.map((entry) => entry.from)).toEqual(['citizen']);
    // Time takes the turn that answers the fragment: it dies with it before the commit, then after.
    await dying('before-commit', () => server.order({ forward: 4 * SECOND }));
    expect(twilio.phone(from).received).toEqual([]);
    expect((await recordOf(house, from)).entries).toHaveLength(1);
    await dying('after-commit', () => server.order({ forward: 60 * SECOND }));
    const { entries } = await recordOf(house, from);
    expect(entries.map((entry) => entry.from)).toEqual(['citizen', 'assistant']);
    expect(await house.store.count(DUE, '', undefined, 9)).toBe(1);
    await server.order({ forward: 120 * SECOND });
    await until(() => twilio.phone(from).received.length > 0, 20_000);
    expect(twilio.phone(from).received.map(({ body }) => body)).toEqual([entries[1]!.text]);
  }, 60_000);
});
