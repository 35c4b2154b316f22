import { ServerProcess } from '../support/cluster';
import { call, started } from '../support/direct-line-rest';
import { FakeTwilio } from '../support/fake-twilio';
import { ACCOUNT_SID, beside, ENGINES, environment } from '../support/settings';
import { until } from '../support/until';

/** P43. Secrets never appear in logs, errors or answers; a wrong setting is named, its value is not. */
const CANARY = 'canary-in-a-coal-mine-0123456789abcdef';

let twilio: FakeTwilio;
beforeAll(async () => {
  twilio = await FakeTwilio.start();
});
afterAll(() => twilio.stop());

describe.each(ENGINES)('on %s', (engine) => {
  test('not in what the server prints and answers, whatever goes wrong', async () => {
    const settings = await environment(engine, {
      IDENTITY_KEY: CANARY,
      TWILIO_API_URL: 'http://127.0.0.1:9',
      OPEN311_URL: 'http://127.0.0.1:9/open311/v2',
      OPEN311_API_KEY: `${CANARY}-open311`,
    });
    const server = await ServerProcess.start(settings);
    twilio.answersAt(server.url);
    const conversation = await started(server.url);
    const shown: string[] = [];
    const keep = async (answer: Promise<Response>): Promise<void> => {
      const got = await answer;
      shown.push(JSON.stringify([...got.headers]), await got.text());
    };

    await twilio.text('+447700904301', 'there is a pothole outside 16 Mill Lane');
    await twilio.text('+447700904302', 'xyzzy');
    await server.order({ forward: 5_000 });
    await server.order({ alwaysThrowAt: 'running' });
    shown.push((await twilio.text('+447700904301', 'about a golf ball')).answer!.body);
    await server.order({ alwaysThrowAt: 'loaded' });
    shown.push((await twilio.text('+447700904301', 'about a golf ball')).answer?.body ?? '');
    await server.order({ disarm: true });
    await keep(fetch(`${server.url}/twilio/sms`, { method: 'POST', body: 'Body=forged' }));
    await keep(
      fetch(`${server.url}/twilio/voice/x`, { method: 'POST', headers: { 'x-twilio-signature': 'forged' } }),
    );
    await keep(fetch(`${server.url}/nowhere?token=${conversation.token}`));
    await keep(
      fetch(`${server.url}/v3/directline/conversations`, {
        method: 'POST',
        headers: { authorization: 'Bearer forged' },
      }),
    );
    await keep(fetch(`${server.url}/chat`, { method: 'POST', body: '{"broken' }));
    await keep(fetch(`${server.url}/`));
    shown.push(
      (await call(server.url, 'POST conversations/other/activities', { token: conversation.token })).text,
    );
    await until(() => server.printed.includes('not-sent'));
    await server.kill('SIGTERM');

    const everything = server.printed + shown.join('\n');
    expect(everything).toMatch(/turn-threw/);
    for (const secret of [
      CANARY,
      settings['TWILIO_AUTH_TOKEN']!,
      conversation.token,
      conversation.token.split('.')[1]!,
    ]) {
      expect(everything).not.toContain(secret);
    }
    expect(everything).not.toMatch(/07700 ?9043|\+4477009043|Mill Lane.*Mill Lane.*level/);
  }, 30_000);
});

describe('a start with a wrong setting names the variable and the cure, never the value', () => {
  test.each([
    [{ TWILIO_AUTH_TOKEN: CANARY.slice(0, 12) }, /TWILIO_AUTH_TOKEN must be the auth token/],
    [{ TWILIO_ACCOUNT_SID: CANARY }, /TWILIO_ACCOUNT_SID must be the account SID/],
    [{ IDENTITY_KEY: CANARY.slice(0, 14) }, /IDENTITY_KEY must be at least 32/],
    [
      { REDIS_URL: `http://user:${CANARY}@localhost` },
      /REDIS_URL must be a whole address beginning with redis:/,
    ],
    [{ REDIS_URL: `redis://:${CANARY}@127.0.0.1:9` }, /REDIS_URL|Redis/],
    [{ TWILIO_ACCOUNT_SID: '' }, /TWILIO_ACCOUNT_SID is missing beside TWILIO_AUTH_TOKEN/],
    [{ TWILIO_NUMBER: '' }, /TWILIO_NUMBER is missing beside TWILIO_AUTH_TOKEN/],
    [{ PORT: 'seventy' }, /PORT must be a number/],
  ])('%j', async (wrong, sentence) => {
    const settings = await environment('sqlite', wrong);
    const message = await ServerProcess.start(settings).then(
      () => 'it started',
      (error: Error) => error.message,
    );
    expect(message).toMatch(sentence);
    expect(message).not.toContain(CANARY.slice(0, 12));
  });
});

test('a token made for the phone simulator is refused where citizens could reach it', async () => {
  const {
    TWILIO_AUTH_TOKEN: _token,
    TWILIO_ACCOUNT_SID: _sid,
    ...bare
  } = await beside(await environment('sqlite'));
  const server = await ServerProcess.start({ ...bare, PUBLIC_URL: 'https://talk.example.org' });
  const answer = await fetch(`${server.url}/twilio/sms`, {
    method: 'POST',
    body: `AccountSid=${ACCOUNT_SID}`,
  });
  expect(answer.status).toBe(404);
});
