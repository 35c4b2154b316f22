import { ServerProcess } from '../support/cluster';
import { FakeTwilio } from '../support/fake-twilio';
import { faultsIn, recordOf } from '../support/record-of';
import { houseOf } from '../support/server';
import { ENGINES, environment } from '../support/settings';
import { call, started } from '../support/direct-line-rest';

/**
 * P7. We always answer within 10 s, since Twilio and Direct Line give up at 15. Work that takes longer goes on, and the
 * sender's retry finds what it did: it is done once.
 */
const LIMIT_MS = 10_000;

let twilio: FakeTwilio;
beforeAll(async () => {
  twilio = await FakeTwilio.start();
});
afterAll(() => twilio.stop());

async function timed<T>(work: Promise<T>): Promise<{ result: T; ms: number }> {
  const start = performance.now();
  const result = await work;
  return { result, ms: performance.now() - start };
}

describe.each(ENGINES)('on %s, with a store that stands still', (engine) => {
  let server: ServerProcess;
  beforeAll(async () => {
    server = await ServerProcess.start(await environment(engine));
    twilio.answersAt(server.url);
  });

  /** Sends when the next commit stands still, and resolves when it does. */
  async function stalled<T>(
    send: () => Promise<T>,
  ): Promise<{ answered: Promise<{ result: T; ms: number }> }> {
    const { reached } = await server.stallAt('before-commit');
    const answered = timed(send());
    await reached;
    return { answered };
  }

  test('each channel is answered in time, and what it asked for is done once', async () => {
    const from = '+447700900701';
    const params = twilio.textParams(from, 'there is a pothole outside 16 Mill Lane');
    const conversation = await started(server.url);
    const post = () =>
      call(server.url, `POST conversations/${conversation.conversationId}/activities`, {
        token: conversation.token,
        body: {
          type: 'message',
          text: 'hello',
          from: { id: 'me' },
          channelData: { clientActivityID: 'once' },
        },
      });
    const text = await stalled(() => twilio.post('/twilio/sms', params));
    const ringing = await stalled(() => twilio.post('/twilio/voice', callParams()));
    const message = await stalled(post);
    const [texted, rung, posted] = await Promise.all([text.answered, ringing.answered, message.answered]);
    for (const { ms } of [texted, rung, posted]) expect(ms).toBeLessThan(LIMIT_MS);

    expect(texted.result.answer?.status).toBe(503);
    expect(texted.result.answer?.headers['retry-after']).toBeDefined();
    expect(rung.result.answer?.status).toBe(200);
    expect(rung.result.answer?.body).toMatch(/<Redirect/);
    expect(posted.result.status).toBe(503);

    await server.order({ go: true });
    expect((await twilio.deliverText(params)).replies.join()).toMatch(/Mill Lane/);
    const house = await houseOf(server.environment);
    const record = await recordOf(house, from);
    expect(record.said.length).toBe(1);
    expect(await faultsIn(house, record)).toEqual([]);
    expect((await twilio.post('/twilio/voice', callParams())).answer?.body).toMatch(/<Gather/);
    const [second, third] = [await post(), await post()];
    expect([second.status, second.body.id]).toEqual([200, third.body.id]);
  }, 40_000);

  test('the very first message after a start is answered in time', async () => {
    await server.kill();
    await server.restart();
    const { result, ms } = await timed(
      twilio.text('+447700900702', 'the street light has been out since last Tuesday'),
    );
    expect(result.answer?.status).toBe(200);
    expect(ms).toBeLessThan(LIMIT_MS);
  });
});

function callParams(): [string, string][] {
  return [
    ['AccountSid', twilio.accountSid],
    ['CallSid', `CA${'7'.repeat(32)}`],
    ['From', '+447700900703'],
    ['To', twilio.number],
    ['CallStatus', 'ringing'],
    ['Direction', 'inbound'],
  ];
}
