import { DAY } from '../../base/clock';
import type { House } from '../../server/house';
import { FakeTwilio } from '../support/fake-twilio';
import { faultsIn, recordOf } from '../support/record-of';
import { startServer, type TestServer } from '../support/server';
import { ENGINES } from '../support/settings';
import type { Delivery, Params } from '../support/twilio-delivery';

/**
 * P5. A genuine old webhook replayed does nothing. Twilio's signature holds no time, so whoever has once seen a webhook
 * could send it again for ever; the hash of its id is kept as long as its conversation.
 */
let twilio: FakeTwilio;
let people = 0;
const newNumber = (): string => `+44770090${String(++people).padStart(4, '0')}`;

beforeAll(async () => {
  twilio = await FakeTwilio.start();
});
afterAll(() => twilio.stop());

describe.each(ENGINES)('on %s', (engine) => {
  let server: TestServer;
  let house: House;
  beforeAll(async () => {
    server = await startServer({ engine });
    house = await server.house();
    twilio.answersAt(server.url);
  });

  /** All that is held of a person, and how many turns there ever were. */
  const held = async (phone: string): Promise<object> => {
    const record = await recordOf(house, phone);
    expect(await faultsIn(house, record)).toEqual([]);
    return { ...record, turns: await house.store.counters(['turns', 'conversations', 'requests']) };
  };

  describe.each([1, 30, 400])('after %i days', (days) => {
    test('a text is no second turn, and brings no second text', async () => {
      const from = newNumber();
      const first = await twilio.text(from, 'a pothole outside 16 Mill Lane');
      const second = await twilio.text(from, 'about a golf ball');
      const before = await held(from);
      server.clock.forward(days * DAY);
      for (const { params } of [second, first, first]) {
        const again = await twilio.deliverText(params);
        expect(again.answer).toMatchObject({ status: 200, body: '' });
        expect(again.replies).toEqual([]);
      }
      expect(await held(from)).toEqual(before);
    });

    test('a call is no second call, whichever step comes back', async () => {
      const from = newNumber();
      const call = await twilio.call(from);
      await call.say('a street light is out');
      await call.silence();
      const before = await held(from);
      server.clock.forward(days * DAY);
      for (const { path, params } of [...call.exchanges].reverse()) {
        const { answer } = await twilio.post(path, params);
        expect(answer).toMatchObject({ status: 200, body: '' });
      }
      expect(await held(from)).toEqual(before);
    });

    test('STOP is not said again by it: who has texted START since stays in', async () => {
      const from = newNumber();
      await twilio.text(from, 'hello');
      const stop = await twilio.text(from, 'STOP');
      await twilio.text(from, 'START');
      const before = await held(from);
      server.clock.forward(days * DAY);
      await twilio.deliverText(stop.params);
      expect(await held(from)).toEqual(before);
    });
  });

  test('a genuine text with an id of its own is a turn, so that silence proves something', async () => {
    const from = newNumber();
    const { params } = await twilio.text(from, 'hello');
    const before = await held(from);
    const fresh: Params = params.map(([name, value]) => [
      name,
      value.replace(/^SM.*/, `SM${'a'.repeat(32)}`),
    ]);
    const { answer }: Delivery = await twilio.deliverText(fresh);
    expect(answer?.body).toContain('<Response');
    expect(await held(from)).not.toEqual(before);
  });
});
