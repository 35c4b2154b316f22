import { SECOND } from '../../base/clock';
import type { House } from '../../server/house';
import { FakeTwilio } from '../support/fake-twilio';
import { recordOf } from '../support/record-of';
import { startServer, type TestServer } from '../support/server';
import { until } from '../support/until';

/** A text of which nothing is understood waits for the rest of its thought; the answer then goes by itself. */
describe('through the whole server', () => {
  let twilio: FakeTwilio;
  let server: TestServer;
  let house: House;
  beforeAll(async () => {
    twilio = await FakeTwilio.start();
    server = await startServer({ environment: { TWILIO_API_URL: twilio.apiUrl } });
    house = await server.house();
    twilio.answersAt(server.url);
  });
  afterAll(() => twilio.stop());

  let people = 0;
  const newPhone = () => twilio.phone(`+44770090${String(1000 + people++)}`);

  /** Time goes on, a second at a time, until it is so. */
  const passing = (so: () => boolean | Promise<boolean>): Promise<void> =>
    until(async () => {
      server.clock.forward(SECOND);
      return so();
    });

  test('a fragment is answered later, once, through the REST API', async () => {
    const phone = newPhone();
    const { replies } = await twilio.text(phone.number, 'so the thing is');
    expect(replies).toEqual([]);
    expect(phone.received).toEqual([]);
    await passing(() => phone.received.length > 0);
    expect(phone.received).toMatchObject([{ via: 'rest', from: twilio.number }]);
    const record = await recordOf(house, phone.number);
    expect(record.heard).toEqual(phone.texts);
  });

  test('what follows in time is joined with it, and answered at once', async () => {
    const phone = newPhone();
    await twilio.text(phone.number, 'so the thing is');
    server.clock.forward(SECOND);
    const { replies } = await twilio.text(phone.number, 'there is a pothole on Mill Lane');
    expect(replies.join()).toMatch(/pothole/i);
    server.clock.forward(10 * SECOND);
    await twilio.text(phone.number, 'thanks');
    expect(phone.received.every(({ via }) => via === 'twiml')).toBe(true);
  });

  test('nothing goes to a number that has texted STOP meanwhile, until it texts START', async () => {
    const phone = newPhone();
    await twilio.text(phone.number, 'so the thing is');
    await twilio.text(phone.number, 'STOP');
    const before = twilio.api.requests.length;
    await passing(async () => (await house.store.counters(['dead']))[0]! > 0);
    expect(twilio.api.requests).toHaveLength(before);
    expect(phone.received.filter(({ via }) => via !== 'carrier')).toEqual([]);
    await twilio.text(phone.number, 'START');
    const { replies } = await twilio.text(phone.number, 'a pothole on Mill Lane');
    expect(replies).toHaveLength(1);
    expect(phone.last).toBe(replies[0]);
  });
});
