import fc from 'fast-check';
import { MINUTE, SECOND } from '../../base/clock';
import { type Failpoint, FAILPOINTS } from '../../base/failpoint';
import { DUE } from '../../outbox/due';
import type { House } from '../../server/house';
import { ServerProcess } from '../support/cluster';
import { FakeTwilio } from '../support/fake-twilio';
import { type ChannelSender, SENDERS } from '../support/senders';
import { houseOf } from '../support/server';
import { ENGINES, environment } from '../support/settings';
import { until } from '../support/until';

/**
 * P15. kill -9 at any point of any turn loses no acknowledged message and makes none twice. At each named place, on each
 * channel, on both engines: send, die there, start again, send again as the sender would.
 */
const IN_A_TURN = FAILPOINTS.filter((name) => !/due|send|mark/.test(name));
const IN_THE_RELAY = FAILPOINTS.filter((name) => /due|send|mark/.test(name));
/** More for a long run: KILLS=500 npx jest p15 */
const KILLS = Number(process.env['KILLS'] ?? 25);

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

  /** Sends until it is acknowledged, a little later each time, starting the server again when it is gone. */
  async function untilAcknowledged(sender: ChannelSender, text: string, id: string): Promise<void> {
    for (let tries = 0; tries < 50; tries++) {
      await server.revive();
      if (await sender.attempt(text, id)) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`never acknowledged: ${text}`);
  }

  const cases = Object.keys(SENDERS).flatMap((channel) =>
    IN_A_TURN.map((place) => [channel, place] as const),
  );
  test.each(cases)(
    '%s, killed at %s',
    async (channel, place: Failpoint) => {
      const sender = await SENDERS[channel as keyof typeof SENDERS](server, twilio);
      await untilAcknowledged(sender, 'There is a pothole', 'first');
      await server.dieAt(place);
      const { life } = server;
      await untilAcknowledged(sender, 'outside 16 Mill Lane', 'second');
      await life;
      await untilAcknowledged(sender, 'outside 16 Mill Lane', 'second');
      const { said, faults } = await sender.held(house);
      expect(said).toEqual(['There is a pothole', 'outside 16 Mill Lane']);
      expect(faults).toEqual([]);
    },
    30_000,
  );

  test.each(IN_THE_RELAY)(
    'the relay, killed at %s: the answer that waited still leaves',
    async (place: Failpoint) => {
      const from = `+4477009${String(50_000 + FAILPOINTS.indexOf(place) + (engine === 'redis' ? 100 : 0))}`;
      const { life } = server;
      await server.dieAt(place);
      await twilio.text(from, 'xyzzy');
      await server.order({ forward: 4 * SECOND });
      await life;
      await server.revive();
      // A new process begins at the time of the wall; what the one before it put off lies further ahead.
      await server.order({ forward: (IN_THE_RELAY.indexOf(place) + 1) * 10 * MINUTE });
      await until(() => twilio.phone(from).received.length > 0, 20_000);
      await until(async () => (await house.store.count(DUE, '', undefined, 9)) === 0);
      // A text that Twilio took before the kill may be sent again: its POST knows no key. Never more than once more.
      expect(twilio.phone(from).received.length).toBeLessThanOrEqual(2);
    },
    45_000,
  );

  test(`${KILLS} kills at random places while four people write`, async () => {
    const people = await Promise.all(Object.values(SENDERS).map((open) => open(server, twilio)));
    const wanted = people.map((): string[] => []);
    const places = fc.sample(fc.tuple(fc.constantFrom(...IN_A_TURN), fc.integer({ min: 1, max: 8 })), {
      numRuns: KILLS,
      seed: 7,
    });
    for (const [round, [place, nth]] of places.entries()) {
      await server.revive();
      await server.dieAt(place, nth);
      await Promise.all(
        people.map((sender, i) => {
          wanted[i]!.push(`Message ${round} of ${i}`);
          return untilAcknowledged(sender, `Message ${round} of ${i}`, `r${round}-${i}`);
        }),
      );
    }
    await server.revive();
    for (const [i, sender] of people.entries()) {
      const { said, faults } = await sender.held(house);
      expect([Object.keys(SENDERS)[i], said]).toEqual([Object.keys(SENDERS)[i], wanted[i]]);
      expect(faults).toEqual([]);
    }
  }, 600_000);
});
