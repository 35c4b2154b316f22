import { ConnectionStatus } from 'botframework-directlinejs';
import { MINUTE } from '../../base/clock';
import { ChaosProxy } from '../support/chaos-proxy';
import { ServerProcess } from '../support/cluster';
import { Client } from '../support/direct-line-client';
import { call, started, transcript } from '../support/direct-line-rest';
import { startServer } from '../support/server';
import { beside, ENGINES, environment } from '../support/settings';
import { until } from '../support/until';

/**
 * P31. A client that loses its line comes back and has missed nothing, and gets nothing twice: over cuts in the
 * middle of a frame or an answer, over a server that is killed, and on another process than before.
 */
const MESSAGES = 500;
const seed = Number(process.env['SEED'] ?? 20261122);
const WORDS = [
  'hello',
  'thanks',
  'there is a pothole',
  'Mill Lane',
  'yes',
  'no',
  'never mind',
  'what can you do',
];

let proxy: ChaosProxy;
let random: () => number;

beforeEach(async () => {
  proxy = await ChaosProxy.start();
  random = mulberry32(seed);
});

/** From the middle of a call's headers up to some ten calls, or messages. */
const somewhere = (): number => Math.floor(500 + 12_000 * random());

/** Says things until so many messages have gone either way; what could not be told is sent again, as people do. */
async function talk(
  client: Client,
  count: number,
  each: (sent: number) => Promise<void> | void,
): Promise<string[]> {
  const ids: string[] = [];
  while (client.received.length < count && ids.length < count) {
    const clientActivityID = `said-${ids.length}`;
    const message = {
      type: 'message',
      text: WORDS[ids.length % WORDS.length],
      channelData: { clientActivityID },
    };
    let id = 'retry';
    while (id === 'retry') id = await client.post(message);
    ids.push(id);
    await each(ids.length);
  }
  return ids;
}

async function sameForAll(
  client: Client,
  chat: Parameters<typeof transcript>[1],
  ids: readonly string[],
): Promise<void> {
  const calm = await transcript(`http://127.0.0.1:${proxy.target}`, chat);
  await client.has(calm.length, 30_000);
  expect(client.received.map(({ id, text }) => ({ id, text }))).toEqual(
    calm.map(({ id, text }) => ({ id, text })),
  );
  expect(calm.filter(({ from }) => (from as { role: string }).role === 'user').map(({ id }) => id)).toEqual(
    ids,
  );
}

test.each(ENGINES)(
  '500 messages over a line that is cut at any byte, on %s',
  async (engine) => {
    const server = await startServer({ engine, environment: { PUBLIC_URL: proxy.url } });
    proxy.target = Number(server.environment['PORT']);
    const chat = await started(proxy.url);
    proxy.cuts = somewhere;
    const client = new Client(proxy.url, { token: chat.token, timeout: 500 });
    const ids = await talk(client, MESSAGES, () => server.clock.forward(1000));
    await sameForAll(client, chat, ids);
    expect(client.received.length).toBeGreaterThanOrEqual(MESSAGES);
    expect(proxy.cut).toBeGreaterThan(40);
  },
  120_000,
);

test('200 messages while processes are killed, each connection on another of them', async () => {
  const first = await environment('sqlite', { PUBLIC_URL: proxy.url });
  const servers = [await ServerProcess.start(first), await ServerProcess.start(await beside(first))];
  const port = (i: number): number => Number(servers[i % 2]!.environment['PORT']);
  proxy.cuts = (connection) => {
    proxy.target = port(connection);
    return somewhere();
  };
  proxy.target = port(0);
  const chat = await started(`http://127.0.0.1:${port(0)}`);
  const client = new Client(proxy.url, { token: chat.token, timeout: 500 });
  let back: Promise<void> = Promise.resolve();
  const ids = await talk(client, 200, async (sent) => {
    if (sent % 25 !== 0) return;
    const unlucky = servers[(sent / 25) % 2]!;
    await back;
    await unlucky.kill();
    back = unlucky.restart();
  });
  await back;
  await sameForAll(client, chat, ids);
}, 120_000);

test('a client whose token ran out comes back with a newer one, and has missed nothing', async () => {
  const server = await startServer({ environment: { PUBLIC_URL: proxy.url } });
  proxy.target = Number(server.environment['PORT']);
  const directly = `http://127.0.0.1:${proxy.target}`;
  const chat = await started(directly);
  const client = new Client(proxy.url, { token: chat.token });
  const greeting = (await transcript(directly, chat)).length;
  await client.has(greeting);
  server.clock.forward(29 * MINUTE);
  const { body: refreshed } = await call(directly, 'POST tokens/refresh', chat);
  server.clock.forward(2 * MINUTE);
  proxy.cutAll();
  await call(directly, `POST conversations/${chat.conversationId}/activities`, {
    token: refreshed.token,
    body: { type: 'message', text: 'hello' },
  });
  const expired = ConnectionStatus.ExpiredToken;
  await until(() => client.line.connectionStatus$.getValue() === expired);
  const back = await call(
    directly,
    `GET conversations/${chat.conversationId}?watermark=${greeting}`,
    refreshed,
  );
  client.line.reconnect(back.body);
  await client.has(greeting + 2);
  expect(client.received.map(({ id }) => id)).toEqual(
    (await transcript(directly, refreshed)).map(({ id }) => id),
  );
});

/** Small, seeded, good enough to choose where to cut (T. Ettinger, public domain). */
function mulberry32(state: number): () => number {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
