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

  test('a text is answered 503 in time, and its retry gets what the first try did', async () => {
    const from = '+447700900701';
    const params = twilio.textParams(from, 'there is a pothole outside 16 Mill Lane');
    const { reached } = await server.stallAt('before-commit');
    const first = timed(twilio.post('/twilio/sms', params));
    await reached;
    const { result, ms } = await first;
    expect(result.answer?.status).toBe(503);
    expect(result.answer?.headers['retry-after']).toBeDefined();
    expect(ms).toBeLessThan(LIMIT_MS);
    await server.order({ go: true });
    const second = await twilio.deliverText(params);
    expect(second.replies.join()).toMatch(/Mill Lane/);
    const house = await houseOf(server.environment);
    const record = await recordOf(house, from);
    expect(record.said.length).toBe(1);
    expect(await faultsIn(house, record)).toEqual([]);
  }, 40_000);

  test('a caller hears that it takes a moment, and then the answer', async () => {
    const { reached } = await server.stallAt('before-commit');
    const ringing = timed(twilio.post('/twilio/voice', callParams()));
    await reached;
    const { result, ms } = await ringing;
    expect(ms).toBeLessThan(LIMIT_MS);
    expect(result.answer?.status).toBe(200);
    expect(result.answer?.body).toMatch(/<Redirect/);
    await server.order({ go: true });
    const then = await twilio.post('/twilio/voice', callParams());
    expect(then.answer?.body).toMatch(/<Gather/);
  }, 40_000);

  test('a web client is answered 503 in time, and its retry is the same message', async () => {
    const conversation = await started(server.url);
    const path = `POST conversations/${conversation.conversationId}/activities`;
    const body = {
      type: 'message',
      text: 'hello',
      from: { id: 'me' },
      channelData: { clientActivityID: 'once' },
    };
    const { reached } = await server.stallAt('before-commit');
    const first = timed(call(server.url, path, { token: conversation.token, body }));
    await reached;
    const { result, ms } = await first;
    expect(result.status).toBe(503);
    expect(ms).toBeLessThan(LIMIT_MS);
    await server.order({ go: true });
    const second = await call(server.url, path, { token: conversation.token, body });
    const third = await call(server.url, path, { token: conversation.token, body });
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
