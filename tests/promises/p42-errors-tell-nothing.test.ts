import { ServerProcess } from '../support/cluster';
import { call, started } from '../support/direct-line-rest';
import { FakeTwilio } from '../support/fake-twilio';
import { ENGINES, environment } from '../support/settings';

/**
 * P42. Errors tell nothing: no stack, no path, no query, no token, no name of what we run on. What went wrong on our side
 * has a number, by which staff find it in the log.
 */
const TELLING =
  /\bat [\w.<>]+ \(|node_modules|\.[jt]s:\d+|\/(work|tmp|home|usr|root)\/|SELECT |INSERT |SQLITE|ECONN|redis|EVALSHA|restify|express|node\/|Error:|TypeError|Bearer|undefined|\[object|stack/i;
const NUMBER = /give this number: (\d{8})\./;

let twilio: FakeTwilio;
beforeAll(async () => {
  twilio = await FakeTwilio.start();
});
afterAll(() => twilio.stop());

interface Seen {
  readonly what: string;
  readonly status: number;
  readonly headers: string;
  readonly body: string;
}

describe.each(ENGINES)('on %s', (engine) => {
  let server: ServerProcess;
  beforeAll(async () => {
    server = await ServerProcess.start(await environment(engine));
    twilio.answersAt(server.url);
  });
  afterAll(() => server.kill('SIGTERM'));

  const ask = async (what: string, init: RequestInit = {}): Promise<Seen> => {
    const [method = 'GET', path = '/'] = what.split(' ');
    const answer = await fetch(server.url + path, { method, redirect: 'manual', ...init });
    const headers = JSON.stringify([...answer.headers]);
    return { what, status: answer.status, headers, body: await answer.text() };
  };
  const form = (body: string): RequestInit => ({
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: server.url },
    body,
  });
  const says = (text: string): RequestInit =>
    form(new URLSearchParams({ nonce: 'n'.repeat(21) + text.at(-1)!, text, lang: 'en' }).toString());
  const nothingTold = (seen: Seen): void => {
    const { headers, body } = seen;
    // The page's own scripts and styles are addresses, and no path of ours.
    expect({
      ...seen,
      found: TELLING.exec(headers.replace(/"content-security-policy[^\]]*/, ''))?.[0],
    }).toEqual(seen);
    expect({ ...seen, found: TELLING.exec(body.replace(/<(script|link|template)[^]*?>/g, ''))?.[0] }).toEqual(
      seen,
    );
  };

  test('what is wrong with a request', async () => {
    const { token, conversationId } = await started(server.url);
    const bearer = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const posts = `POST /v3/directline/conversations/${conversationId}/activities`;
    const seen = [
      await ask('GET /nowhere/at/all'),
      await ask('GET /../../etc/passwd'),
      await ask('GET /%c0%ae%c0%ae/etc/passwd'),
      await ask('DELETE /chat'),
      await ask('GET /files/..%2f..%2fetc%2fpasswd'),
      await ask('GET /add/nothing'),
      await ask('POST /chat', form('%%%')),
      await ask('POST /chat', { ...form('x=1'), headers: { 'content-type': 'text/xml' } }),
      await ask('POST /chat', form(`nonce=${'n'.repeat(22)}&text=${'x'.repeat(300_000)}`)),
      await ask('POST /twilio/sms', form('Body=forged')),
      await ask('POST /twilio/voice/x', form('CallSid=forged')),
      await ask('POST /twilio/status', form('MessageSid=forged')),
      await ask('POST /v3/directline/conversations', { headers: { authorization: 'Bearer forged.token' } }),
      await ask(posts, { headers: bearer, body: '{"broken' }),
      await ask(posts, { headers: bearer, body: '{"type":{"$ne":1}}' }),
      await ask(posts, {
        headers: bearer,
        body: JSON.stringify({ type: 'message', text: 'x'.repeat(20_000) }),
      }),
      await ask('GET /v3/directline/conversations/another/activities', { headers: bearer }),
      await ask('GET /open311/v2/requests/%27%3B%20SELECT%201.json'),
      await ask('GET /open311/v2/requests.json?page=-1'),
    ];
    for (const one of seen) {
      expect([one.what, one.status >= 400 && one.status < 500]).toEqual([one.what, true]);
      nothingTold(one);
    }
  });

  test('what goes wrong on our side has a number that stands in the log, beside the error', async () => {
    const { token, conversationId } = await started(server.url);
    await server.order({ alwaysThrowAt: 'loaded' });
    const page = await ask('POST /chat', says('hello 1'));
    const body = { type: 'message', text: 'hello', from: { id: 'me' } };
    const line = await call(server.url, `POST conversations/${conversationId}/activities`, { token, body });
    await server.order({ disarm: true });
    const seen = [page, { what: 'direct line', status: line.status, headers: '', body: line.text }];
    for (const one of seen) {
      expect([one.what, one.status]).toEqual([one.what, 500]);
      nothingTold(one);
      const number = NUMBER.exec(one.body)![1]!;
      const logged = server.printed.split('\n').find((printed) => printed.includes(`"trouble":"${number}"`));
      expect(JSON.parse(logged!)).toMatchObject({ error: { class: expect.any(String) as string } });
    }
    expect(new Set(seen.map((one) => NUMBER.exec(one.body)![1])).size).toBe(2);
  });
});
