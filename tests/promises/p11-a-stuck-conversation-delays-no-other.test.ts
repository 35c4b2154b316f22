import { ServerProcess } from '../support/cluster';
import { FakeTwilio } from '../support/fake-twilio';
import { recordOf } from '../support/record-of';
import { houseOf } from '../support/server';
import { call, started, transcript } from '../support/direct-line-rest';
import { ENGINES, environment } from '../support/settings';

/** P11. Answers keep the order of commit; one stuck conversation delays no other. */
let twilio: FakeTwilio;
beforeAll(async () => {
  twilio = await FakeTwilio.start();
});
afterAll(() => twilio.stop());

describe.each(ENGINES)('on %s', (engine) => {
  let server: ServerProcess;
  beforeAll(async () => {
    server = await ServerProcess.start(await environment(engine));
    twilio.answersAt(server.url);
  });

  test('a hundred others are answered while one stands still, and then it goes on', async () => {
    const { reached } = await server.stallAt('running');
    const stuck = twilio.text('+447700901100', 'there is a pothole');
    await reached;
    let answered = false;
    void stuck.then(() => (answered = true));
    const others = Array.from({ length: 100 }, (_, i) =>
      twilio.text(`+4477009012${String(i).padStart(2, '0')}`, 'there is a pothole'),
    );
    for (const { answer } of await Promise.all(others)) expect(answer?.status).toBe(200);
    expect(answered).toBe(false);
    await server.order({ go: true });
    expect((await stuck).answer?.status).toBe(200);
  });

  test('messages that wait behind a slow one of their own conversation keep their order', async () => {
    const from = '+447700901101';
    await twilio.text(from, 'hello');
    const { reached } = await server.stallAt('running');
    const texts = ['one', 'two', 'three', 'four'].map((n) => `thought ${n}`);
    const deliveries = [twilio.text(from, texts[0]!)];
    await reached;
    for (const text of texts.slice(1)) {
      deliveries.push(twilio.text(from, text));
      // Each is on its way before the next: the order of arrival is ours to keep, the network's is not.
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await server.order({ go: true });
    await Promise.all(deliveries);
    const { said } = await recordOf(await houseOf(server.environment), from);
    expect(said).toEqual(['hello', ...texts]);
  });

  test('on the web the ids of what is said rise without a gap', async () => {
    const conversation = await started(server.url);
    const path = `POST conversations/${conversation.conversationId}/activities`;
    const post = (i: number): Promise<unknown> =>
      call(server.url, path, {
        token: conversation.token,
        body: {
          type: 'message',
          text: `thought ${i}`,
          from: { id: 'me' },
          channelData: { clientActivityID: `c${i}` },
        },
      });
    await Promise.all(Array.from({ length: 20 }, (_, i) => post(i)));
    const numbers = (await transcript(server.url, conversation)).map(({ id }) => Number(id.split('|')[1]));
    expect(numbers).toEqual(Array.from({ length: numbers.length }, (_, i) => i + 1));
    expect(numbers.length).toBeGreaterThan(20);
  });
});
