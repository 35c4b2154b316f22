import { MINUTE } from '../../base/clock';
import { StoreDown } from '../../base/errors';
import { logInto } from '../../citizens/log';
import { Draft } from '../../storage/store';
import { ChaosProxy } from '../support/chaos-proxy';
import { call, started, transcript } from '../support/direct-line-rest';
import { COUNCIL_PAGE, startDirectLine, type DirectLineServer } from '../support/direct-line-server';
import { RawStream, stream } from '../support/direct-line-stream';
import { until } from '../support/until';

const BEAT_MS = 250;

let server: DirectLineServer;
let chat: Awaited<ReturnType<typeof started>>;

beforeAll(async () => {
  server = await startDirectLine({ beatMs: BEAT_MS });
});

beforeEach(async () => {
  server.clock.forward(60 * MINUTE);
  chat = await started(server.url);
});

afterEach(() => jest.restoreAllMocks());

const say = (text: string) =>
  call(server.url, `POST conversations/${chat.conversationId}/activities`, {
    token: chat.token,
    body: { type: 'message', text },
  });
const reconnect = async (query: string) =>
  (await call(server.url, `GET conversations/${chat.conversationId}${query}`, chat)).body.streamUrl;

/** Writes a long history straight into the log. */
async function remember(count: number, text: (i: number) => string): Promise<void> {
  for (let from = 0; from < count; from += 100) {
    const draft = new Draft();
    for (let i = from; i < Math.min(count, from + 100); i++) {
      const entry = {
        shape: 1,
        conversation: 'old',
        n: i + 1,
        at: 0,
        channel: 'web',
        identity: 'x',
      } as const;
      logInto(draft, { ...entry, thread: chat.conversationId, from: 'citizen', text: text(i) }, true);
    }
    expect((await server.store.commit(draft)).ok).toBe(true);
  }
}

describe('what comes on a stream', () => {
  it('begins with the first word of a new conversation, and goes on as things are said', async () => {
    const open = await stream(chat.streamUrl);
    await open.has(1);
    await say('one');
    await open.has(3);
    expect(open.texts).toEqual(['Hello. This is an automated assistant.', 'one', 'You said: one']);
    expect(open.frames.at(-1)?.watermark).toBe('3');
  });

  it('is what came after the watermark; all for who has seen nothing; what comes from now on for who names none', async () => {
    await say('one');
    const [after, all, now] = await Promise.all(
      ['?watermark=2', '?watermark=', ''].map(async (query) => stream(await reconnect(query))),
    );
    await say('two');
    const rest = ['two', 'You said: two'];
    await Promise.all([after!.has(3), all!.has(5), now!.has(2)]);
    expect(after!.texts).toEqual(['You said: one', ...rest]);
    expect(all!.texts.slice(1)).toEqual(['one', 'You said: one', ...rest]);
    expect(now!.texts).toEqual(rest);
  });

  it('is a long history, each entry in a frame of its own', async () => {
    await remember(450, (i) => `${i} ${'long '.repeat(400)}`);
    const open = await stream(await reconnect('?watermark=1'));
    await open.has(450);
    expect(open.texts.map((text) => Number.parseInt(text, 10))).toEqual([...Array(450).keys()]);
    expect(open.frames.map(({ watermark }) => Number(watermark))).toEqual(
      [...Array(450).keys()].map((i) => i + 2),
    );
  });

  it('comes with the next beat if the hint that it came was lost', async () => {
    jest.spyOn(server.store, 'onWake').mockReturnValue(() => {});
    const open = await stream(chat.streamUrl);
    await open.has(1);
    await say('one');
    await open.has(3);
  });
});

describe('who may open a stream', () => {
  it('is who has a ticket, once', async () => {
    await stream(chat.streamUrl);
    expect(await RawStream.open(chat.streamUrl)).toBe(403);
  });

  it('is nobody with a ticket of more than 60 seconds ago', async () => {
    server.clock.forward(59_999);
    await stream(chat.streamUrl);
    const late = await reconnect('');
    server.clock.forward(60_000);
    expect(await RawStream.open(late)).toBe(403);
  });

  it('is a page of ours or of the council, or no browser', async () => {
    const evil = { origin: 'https://evil.example' };
    const url = await reconnect('?watermark=1');
    expect(await RawStream.open(url, evil)).toBe(403);
    await stream(url, { origin: COUNCIL_PAGE });
    await stream(await reconnect('?watermark=1'), { origin: server.url });
  });

  it('is nobody at another address of ours', async () => {
    const other = await started(server.url);
    const url = chat.streamUrl;
    expect(await RawStream.open(url.replace(chat.conversationId, other.conversationId))).toBe(403);
    expect(await RawStream.open(url.replace(/\?.*/, ''))).toBe(401);
    expect(await RawStream.open(url.replace('/stream', '/streams'))).toBe(0);
    expect(await RawStream.open(url.replace('/v3/', '//v3/'))).toBe(0);
  });
});

describe('the end of a stream', () => {
  it('comes for a client that fell silent without a word', async () => {
    const proxy = await ChaosProxy.start();
    proxy.target = Number(new URL(server.url).port);
    const gone = await watchClosing();
    const open = await stream(
      chat.streamUrl.replace(server.url.replace('http', 'ws'), proxy.url.replace('http', 'ws')),
    );
    await open.has(1);
    await gone.stays(BEAT_MS * 4);
    proxy.goDead();
    await gone.comes();
  });

  it('comes for a client that does not read, before its whole history lies in our memory', async () => {
    await remember(2_000, (i) => `${i} ${'x'.repeat(9_990)}`);
    const follow = jest.spyOn(server.store, 'follow');
    const gone = await watchClosing();
    const open = await stream(chat.streamUrl);
    open.socket.pause();
    await gone.comes();
    expect(follow.mock.calls.length).toBeLessThan(15);
    open.socket.resume();
    await open.closed();
    const rest = await transcript(server.url, chat, open.frames.at(-1)!.watermark);
    const all = [...open.texts, ...rest.map(({ text }) => text)].slice(1);
    expect(all.map((text) => Number.parseInt(text, 10))).toEqual([...Array(2_000).keys()]);
  });

  it('comes with the end of its token, unless that was refreshed', async () => {
    const open = await stream(chat.streamUrl);
    await open.has(1);
    server.clock.forward(20 * MINUTE);
    await call(server.url, 'POST tokens/refresh', chat);
    server.clock.forward(29 * MINUTE);
    await new Promise((resolve) => setTimeout(resolve, 3 * BEAT_MS));
    expect(open.code).toBeUndefined();
    server.clock.forward(MINUTE);
    expect(await open.closed()).toBe(1008);
  });

  it('comes for a client that sends more than a sign of life', async () => {
    const open = await stream(chat.streamUrl);
    open.socket.send('');
    await open.has(1);
    expect(open.code).toBeUndefined();
    open.socket.send('x'.repeat(1025));
    expect(await open.closed()).toBe(1009);
  });

  it('comes when the store does not answer, and the client may come back', async () => {
    const open = await stream(chat.streamUrl);
    await open.has(1);
    jest.spyOn(server.store, 'follow').mockRejectedValueOnce(new StoreDown('as the test wants'));
    expect(await open.closed()).toBe(1011);
    await stream(await reconnect('?watermark=1'));
  });

  it('comes for the oldest when a conversation is open on too many screens', async () => {
    const streams: RawStream[] = [];
    for (let i = 0; i < 9; i++) streams.push(await stream(await reconnect('?watermark=1')));
    await streams[0]!.closed();
    await say('to all the others');
    await Promise.all(streams.slice(1).map((open) => open.has(2)));
  });

  it('comes with the end of the server, which waits for nobody', async () => {
    const stopping = await startDirectLine();
    const first = await started(stopping.url);
    const polite = await stream(first.streamUrl);
    const silent = await stream((await started(stopping.url)).streamUrl);
    const before = (await call(stopping.url, `GET conversations/${first.conversationId}`, first)).body
      .streamUrl;
    silent.socket.pause();
    const began = performance.now();
    const stopped = stopping.stop();
    expect(await RawStream.open(before)).not.toBeInstanceOf(RawStream);
    await stopped;
    expect(performance.now() - began).toBeLessThan(3_000);
    expect(await polite.closed()).toBe(1012);
  });
});

/** Tells when the server has let go of a stream that is opened next. */
async function watchClosing() {
  const forgets: jest.Mock[] = [];
  const onWake = server.store.onWake.bind(server.store);
  jest.spyOn(server.store, 'onWake').mockImplementation((feed, listener) => {
    const forget = jest.fn(onWake(feed, listener));
    forgets.push(forget);
    return forget;
  });
  const gone = () => forgets.some((forget) => forget.mock.calls.length > 0);
  return {
    comes: () => until(gone, 5_000),
    stays: async (ms: number) => {
      await new Promise((resolve) => setTimeout(resolve, ms));
      expect(gone()).toBe(false);
    },
  };
}
