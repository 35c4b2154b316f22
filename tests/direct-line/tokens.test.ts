import { HOUR, MINUTE } from '../../base/clock';
import { call, started } from '../support/direct-line-rest';
import { startDirectLine, type DirectLineServer } from '../support/direct-line-server';

let server: DirectLineServer;

beforeAll(async () => {
  server = await startDirectLine();
});

// Each test has its own window of the rate limit.
beforeEach(() => server.clock.forward(HOUR));

it('gives anybody a token for a conversation of their own', async () => {
  const [first, second] = [
    await call(server.url, 'POST tokens/generate'),
    await call(server.url, 'POST tokens/generate'),
  ];
  expect(first.status).toBe(200);
  expect(first.body).toEqual({
    conversationId: expect.stringMatching(/^web\.[\w-]{22}$/) as string,
    token: expect.any(String) as string,
    expires_in: 1800,
  });
  expect(second.body.conversationId).not.toBe(first.body.conversationId);
});

it('starts a conversation once, however often it is asked to', async () => {
  const { body } = await call(server.url, 'POST tokens/generate');
  const before = server.taken.length;
  const both = await Promise.all(
    [1, 2].map(() => call(server.url, 'POST conversations', { token: body.token })),
  );
  const again = await call(server.url, 'POST conversations', { token: body.token });
  expect(both.map(({ status }) => status)).toContain(201);
  expect(again.status).toBe(200);
  expect(again.body).toMatchObject({ conversationId: body.conversationId, expires_in: 1800 });
  const { body: read } = await call(server.url, `GET conversations/${body.conversationId}/activities`, body);
  expect(read.activities).toHaveLength(1);
  expect(server.taken.slice(before)).toHaveLength(1);
});

it('opens the conversation in the language that the client speaks', async () => {
  const { body } = await call(server.url, 'POST tokens/generate');
  await call(server.url, 'POST conversations', { token: body.token, body: { locale: 'cy-GB' } });
  expect(server.taken.at(-1)).toMatchObject({ language: 'cy', activity: { type: 'event', name: 'open' } });
});

it('has nothing to read before the start', async () => {
  const { body } = await call(server.url, 'POST tokens/generate');
  const answer = await call(server.url, `GET conversations/${body.conversationId}/activities`, body);
  expect(answer).toMatchObject({ status: 404, body: { error: { code: 'not-found' } } });
});

it('refreshes a token as long as it is good, and says in the wire’s own way that it is not', async () => {
  const first = await started(server.url);
  server.clock.forward(29 * MINUTE);
  const second = await call(server.url, 'POST tokens/refresh', first);
  expect(second).toMatchObject({
    status: 200,
    body: { conversationId: first.conversationId, expires_in: 1800 },
  });
  server.clock.forward(MINUTE);
  const path = `GET conversations/${first.conversationId}/activities`;
  expect(await call(server.url, path, first)).toMatchObject({
    status: 403,
    body: { error: { code: 'TokenExpired', message: expect.stringContaining('timed out') as string } },
  });
  expect((await call(server.url, 'POST tokens/refresh', first)).status).toBe(403);
  expect((await call(server.url, path, second.body)).status).toBe(200);
});

it('says no in the language of the reader', async () => {
  const english = await call(server.url, 'POST conversations');
  const welsh = await call(server.url, 'POST conversations', {
    headers: { 'accept-language': 'cy, en;q=0.5' },
  });
  expect(english).toMatchObject({ status: 401, body: { error: { code: 'no-token' } } });
  expect(welsh.body.error.message).toMatch(/sgwrs/);
  expect(english.body.error.message).toMatch(/chat/);
});

it('gives one address so many tokens and no more for a while', async () => {
  const answers = await Promise.all(
    [...Array(61).keys()].map(() => call(server.url, 'POST tokens/generate')),
  );
  const refused = answers.filter(({ status }) => status !== 200);
  expect(refused).toHaveLength(1);
  expect(refused[0]).toMatchObject({ status: 429, body: { error: { code: 'too-many' } } });
  const wait = Number(refused[0]!.headers.get('retry-after'));
  expect(wait).toBeGreaterThan(0);
  expect(wait).toBeLessThanOrEqual(600);
  server.clock.forward(wait * 1000);
  expect((await call(server.url, 'POST tokens/generate')).status).toBe(200);
});

describe('who speaks', () => {
  const post = async (token: string, conversationId: string, from?: string) =>
    call(server.url, `POST conversations/${conversationId}/activities`, {
      token,
      body: { type: 'message', text: 'hello', from: { id: from } },
    });

  it('is the user whom the token names, whatever the message says', async () => {
    const user = 'dl_0123456789abcdefghijkl';
    const { token, conversationId } = await started(server.url, user);
    expect(server.taken.at(-1)?.sender).toEqual({ visitor: user });
    await post(token, conversationId, 'somebody else');
    expect(server.taken.at(-1)?.activity.from?.id).toBe(user);
  });

  it('is never known by a name that others could guess', async () => {
    const { token, conversationId } = await started(server.url, 'user1');
    await post(token, conversationId);
    expect(server.taken.at(-1)).toMatchObject({
      sender: { visitor: conversationId },
      activity: { from: { id: 'user1' } },
    });
  });

  it('is not taken at their word for an id that only a token may hold', async () => {
    const { token, conversationId } = await started(server.url);
    const answer = await post(token, conversationId, 'dl_0123456789abcdefghijkl');
    expect(answer).toMatchObject({ status: 403, body: { error: { code: 'not-allowed' } } });
    expect((await post(token, conversationId, 'x'.repeat(201))).status).toBe(400);
  });
});
