import { FakeTwilio } from '../support/fake-twilio';
import { potholeByText } from '../support/pothole-by-text';
import { startServer, type TestServer } from '../support/server';
import { ENGINES } from '../support/settings';

const TOKEN = 'the-token-of-whoever-watches-over-it';
const NUMBER = '+447700902901';

describe.each(ENGINES)('on %s', (engine) => {
  let twilio: FakeTwilio;
  let server: TestServer;
  beforeAll(async () => {
    twilio = await FakeTwilio.start();
    server = await startServer({
      engine,
      environment: { TWILIO_API_URL: twilio.apiUrl, METRICS_TOKEN: TOKEN },
    });
    twilio.answersAt(server.url);
  });
  afterAll(() => twilio.stop());
  const measured = async (): Promise<string> => (await fetch(`${server.url}/metrics`)).text();
  const value = (text: string, name: string): number =>
    Number(
      text
        .split('\n')
        .find((line) => line.startsWith(`${name} `))
        ?.split(' ')[1],
    );

  test('counts what is taken, asked for, sent and lost, and names nobody', async () => {
    const before = await measured();
    const { request } = await potholeByText(twilio, await server.house(), NUMBER);
    await twilio.receipt(twilio.sent.at(-1)!, 'undelivered', 30003);
    await twilio.text(NUMBER, 'I want to talk to a person');
    const after = await measured();
    expect(value(after, 'council_turns_total') - value(before, 'council_turns_total')).toBe(4);
    expect(value(after, 'council_requests_total')).toBe(1);
    expect(value(after, 'council_text_receipts_total{state="undelivered"}')).toBe(1);
    expect(value(after, 'council_attention')).toBe(1);
    expect(value(after, 'council_dead_letters')).toBe(0);
    expect(after).not.toMatch(new RegExp(`7700|${request.reference}|Mill Lane`));
  });

  test('tells how long the oldest due row has waited', async () => {
    await twilio.text('+447700902902', 'zzkw');
    expect(value(await measured(), 'council_due_oldest_seconds{line="messages"}')).toBe(0);
  });

  test("is in Prometheus's text format", async () => {
    const text = await measured();
    const HELP = /^# HELP council_\w+ \S.*$/;
    const TYPE = /^# TYPE council_\w+ (counter|gauge)$/;
    const VALUE = /^council_\w+(\{\w+="\w+"\})? \d+(\.\d+)?$/;
    const lines = text.trimEnd().split('\n');
    expect(lines.filter((line) => ![HELP, TYPE, VALUE].some((shape) => shape.test(line)))).toEqual([]);
    expect(new Set(lines).size).toBe(lines.length);
  });

  test('is for whoever asks on this machine, or brings the token', async () => {
    const ask = async (headers: Readonly<Record<string, string>>): Promise<number> =>
      (await fetch(`${server.url}/metrics`, { headers })).status;
    const outside = { 'x-forwarded-for': '203.0.113.9' };
    expect(await ask({})).toBe(200);
    expect(await ask(outside)).toBe(401);
    expect(await ask({ ...outside, authorization: 'Bearer another' })).toBe(401);
    expect(await ask({ ...outside, authorization: `Bearer ${TOKEN}` })).toBe(200);
    expect(await ask({ forwarded: 'for=203.0.113.9' })).toBe(401);
  });
});

test('is nowhere for the outside when there is no token', async () => {
  const { url } = await startServer();
  const answer = await fetch(`${url}/metrics`, {
    headers: { 'x-real-ip': '203.0.113.9', authorization: 'Bearer ' },
  });
  expect([answer.status, await answer.text()]).toEqual([404, '']);
});
