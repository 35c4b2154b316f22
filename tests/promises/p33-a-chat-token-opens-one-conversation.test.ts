import { HOUR, MINUTE } from '../../base/clock';
import { newSecret } from '../../base/ids';
import { mintTicket, mintToken } from '../../adapters/direct-line/verify';
import { call, started, transcript } from '../support/direct-line-rest';
import { RawStream } from '../support/direct-line-stream';
import { startServer, type TestServer } from '../support/server';
import { PNG } from '../support/pictures';
import { beside, ENGINES } from '../support/settings';

/**
 * P33. A chat token opens one conversation and nothing else; it expires; neither it nor a conversation can be guessed;
 * a stream opens once for each ticket, and only on pages that may hold the chat.
 */
const PHOTO = new Uint8Array(PNG);

type Chat = Awaited<ReturnType<typeof started>>;

let server: TestServer;
let chat: Chat;

/** All that a token is for, tried on one conversation. */
const USES: Readonly<Record<string, (id: string, token?: string) => Promise<number>>> = {
  read: async (id, token) => (await call(server.url, `GET conversations/${id}/activities`, { token })).status,
  post: async (id, token) =>
    (
      await call(server.url, `POST conversations/${id}/activities`, {
        token,
        body: { type: 'message', text: 'hello' },
      })
    ).status,
  upload: async (id, token) =>
    (
      await call(server.url, `POST conversations/${id}/upload?userId=u`, {
        token,
        body: PHOTO,
        headers: { 'content-type': 'image/jpeg' },
      })
    ).status,
  stream: async (id, token) => {
    const { status, body } = await call(server.url, `GET conversations/${id}?watermark=`, { token });
    if (status !== 200) return status;
    return (await RawStream.open(body.streamUrl)) instanceof RawStream ? 200 : 0;
  },
};

describe.each(ENGINES)('on %s', (engine) => {
  beforeAll(async () => {
    server = await startServer({ engine });
  });

  beforeEach(async () => {
    // A window of the rate limit for each.
    server.clock.forward(HOUR);
    chat = await started(server.url);
  });

  describe.each(Object.entries(USES))('to %s', (_what, use) => {
    test('its own conversation', async () => {
      expect(await use(chat.conversationId, chat.token)).toBe(200);
    });

    test('not another, started or not', async () => {
      const other = await started(server.url);
      const before = await transcript(server.url, other);
      expect(await use(other.conversationId, chat.token)).toBe(403);
      expect(await use('web.AAAAAAAAAAAAAAAAAAAAAA', chat.token)).toBe(403);
      expect(await transcript(server.url, other)).toEqual(before);
    });

    test('not when it has expired', async () => {
      server.clock.forward(30 * MINUTE);
      expect(await use(chat.conversationId, chat.token)).toBe(403);
    });

    test('not without one, and not with one that we did not make', async () => {
      const { conversationId: thread, token } = chat;
      const now = server.clock.now();
      const [body = ''] = token.split('.');
      const forgeries = [
        mintToken({ tokens: newSecret(), identity: '' }, { thread }, now),
        mintToken({ tokens: '', identity: '' }, { thread }, now),
        `${body}.`,
        body,
        `.${token.split('.')[1]}`,
        `${token}.${token}`,
        new URL(chat.streamUrl).searchParams.get('t')!,
        'x',
      ];
      expect(await use(thread)).toBe(401);
      for (const forgery of forgeries) expect([forgery, await use(thread, forgery)]).toEqual([forgery, 403]);
      expect(await use(thread, token)).toBe(200);
    });
  });

  test('a ticket opens one stream of one conversation, once, on any process', async () => {
    const second = await startServer({ environment: await beside(server.environment), clock: server.clock });
    const there = new URL(chat.streamUrl);
    there.port = second.environment['PORT']!;
    const opened = await Promise.all(
      [...Array(6).keys()].map((i) => RawStream.open(i % 2 ? there.href : chat.streamUrl)),
    );
    expect(opened.filter((one) => one instanceof RawStream)).toHaveLength(1);
    expect(opened.filter((one) => one === 403)).toHaveLength(5);
    server.clock.forward(2 * MINUTE);
    expect(await RawStream.open(there.href)).toBe(403);
  });

  test('a ticket is no token, and a token no ticket', async () => {
    const url = new URL(chat.streamUrl);
    url.searchParams.set('t', chat.token);
    expect(await RawStream.open(url.href)).toBe(403);
    const now = server.clock.now();
    const pass = { for: 'conversation', thread: chat.conversationId, expires: now + HOUR } as const;
    url.searchParams.set('t', mintTicket({ tokens: newSecret(), identity: '' }, pass, 0, now));
    expect(await RawStream.open(url.href)).toBe(403);
  });

  test('a page of somebody else opens no stream, even with a good ticket', async () => {
    for (const origin of ['https://evil.example', 'null', `${server.url}.evil.example`]) {
      expect(await RawStream.open(chat.streamUrl, { origin })).toBe(403);
    }
    expect(await RawStream.open(chat.streamUrl, { origin: server.url })).toBeInstanceOf(RawStream);
  });
});

test('no byte of a token can be changed', async () => {
  chat = await started(server.url);
  const path = `GET conversations/${chat.conversationId}/activities`;
  for (let i = 0; i < chat.token.length; i++) {
    for (const other of ['A', 'B', '.', '-']) {
      const token = chat.token.slice(0, i) + other + chat.token.slice(i + 1);
      if (token === chat.token) continue;
      expect([i, other, (await call(server.url, path, { token })).status]).toEqual([i, other, 403]);
    }
  }
  expect((await call(server.url, path, chat)).status).toBe(200);
});

test('a conversation has 128 random bits', async () => {
  const ids: string[] = [];
  for (let i = 0; i < 400; i++) {
    if (i % 60 === 0) server.clock.forward(HOUR);
    ids.push((await call(server.url, 'POST tokens/generate')).body.conversationId);
  }
  // 21 signs of 6 bits and one of 2: with 400 ids nearly each sign has been in nearly each place.
  const signs = [...Array(22).keys()].map((i) => new Set(ids.map((id) => id.slice('web.'.length)[i])).size);
  expect(Math.min(...signs.slice(0, 21))).toBeGreaterThan(50);
  expect(signs[21]).toBe(4);
  expect(ids.every((id) => /^web\.[\w-]{22}$/.test(id))).toBe(true);
});
