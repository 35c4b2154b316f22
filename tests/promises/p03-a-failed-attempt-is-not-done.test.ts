import type { House } from '../../server/house';
import { DUE } from '../../outbox/due';
import { PARKED } from '../../bots/park';
import { ServerProcess } from '../support/cluster';
import { FakeTwilio } from '../support/fake-twilio';
import { faultsIn, recordOf } from '../support/record-of';
import { houseOf } from '../support/server';
import { ENGINES, environment } from '../support/settings';

/** P3. A failed attempt is not remembered as done: it runs again, and only what can't be helped is parked, with its state kept. */
let twilio: FakeTwilio;
beforeAll(async () => {
  twilio = await FakeTwilio.start();
});
afterAll(() => twilio.stop());

describe.each(ENGINES)('on %s', (engine) => {
  let server: ServerProcess;
  let house: House;
  beforeAll(async () => {
    const settings = await environment(engine);
    server = await ServerProcess.start(settings);
    house = await houseOf(settings);
    twilio.answersAt(server.url);
  });

  test('a turn that throws once is run again at once, and succeeds once', async () => {
    const from = '+447700900201';
    await server.order({ at: 'ran', nth: 1, do: 'throw' });
    const { answer, attempts } = await twilio.text(from, 'there is a pothole outside 16 Mill Lane');
    expect([answer?.status, attempts]).toEqual([200, 1]);
    const record = await recordOf(house, from);
    expect(record.said).toEqual(['there is a pothole outside 16 Mill Lane']);
    expect(await faultsIn(house, record)).toEqual([]);
    expect(await house.store.count(PARKED, '', undefined, 9)).toBe(0);
  });

  test('a store that fails commits nothing; the retry is a first try', async () => {
    const from = '+447700900202';
    await server.order({ at: 'before-commit', nth: 1, do: 'fail' });
    const { answer, attempts } = await twilio.text(from, 'graffiti on the bus shelter in Station Road');
    expect([answer?.status, attempts]).toEqual([200, 2]);
    expect((await recordOf(house, from)).said.length).toBe(1);
  });

  test('a turn that always throws is parked: an apology, the message kept, the form as it was', async () => {
    const from = '+447700900203';
    await twilio.text(from, 'there is a pothole outside 16 Mill Lane');
    const before = await recordOf(house, from);
    await server.order({ alwaysThrowAt: 'running' });
    const { replies, params } = await twilio.text(from, 'about a golf ball');
    await server.order({ disarm: true });
    expect(replies.join()).toMatch(/What you said is kept/);
    const after = await recordOf(house, from);
    expect(after.said.at(-1)).toBe('about a golf ball');
    expect(after.conversations[0]!.conversation.talk).toEqual(before.conversations[0]!.conversation.talk);
    expect(await house.store.count(PARKED, '', undefined, 9)).toBe(1);

    const again = await twilio.deliverText(params);
    expect(again.replies).toEqual(replies);
    expect(await house.store.count(PARKED, '', undefined, 9)).toBe(1);
    expect(await house.store.count(DUE, '', undefined, 9)).toBe(0);
  });
});
