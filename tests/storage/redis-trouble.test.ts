import { setTimeout as pause } from 'node:timers/promises';
import { createClient } from 'redis';
import { systemClock } from '../../base/clock';
import { StoreDown } from '../../base/errors';
import { silentLog } from '../../base/log';
import { openStore } from '../../storage/open';
import { Draft, readOne, type Store } from '../../storage/store';
import { RedisServer } from '../support/redis-server';
import { temporaryDirectory } from '../support/stores';

let redis: RedisServer;
let store: Store;

beforeAll(async () => {
  redis = await RedisServer.start();
  const place = { directory: await temporaryDirectory(), redisUrl: redis.url, namespace: 'council' };
  store = await openStore({ ...place, redisLossAccepted: false, clock: systemClock, log: silentLog });
});
afterAll(async () => {
  await store.close();
  await redis.stop();
});

async function ask(...words: string[]): Promise<unknown> {
  const client = createClient({ url: redis.url });
  await client.connect();
  try {
    return await client.sendCommand(words);
  } finally {
    client.destroy();
  }
}

async function untilUp(): Promise<void> {
  for (;;) {
    try {
      return await store.probe();
    } catch {
      await pause(20);
    }
  }
}

test('a Redis that was killed means down, and when it is back all that was acknowledged is there', async () => {
  const woken = new Promise<void>((resolve) => store.onWake('feed', resolve));
  expect(await store.commit(new Draft().putting('a', 1))).toEqual({ ok: true });
  await redis.kill();
  await expect(store.commit(new Draft().putting('a', 2))).rejects.toThrow(StoreDown);
  await expect(store.read(['a'])).rejects.toThrow(StoreDown);
  await expect(store.probe()).rejects.toThrow(StoreDown);
  await redis.restart();
  await untilUp();
  expect(await readOne(store, 'a')).toEqual({ value: 1, version: 1 });
  expect(await store.commit(new Draft().putting('a', 3))).toEqual({ ok: true });
  // Nothing was appended: what was missed meanwhile is looked up.
  await woken;
});

test('a Redis that hangs means down within seconds, and up when it goes on', async () => {
  const pid = redis.pid as number;
  process.kill(pid, 'SIGSTOP');
  try {
    await expect(store.read(['a'])).rejects.toThrow('Redis does not answer');
  } finally {
    process.kill(pid, 'SIGCONT');
  }
  await untilUp();
  expect(await store.commit(new Draft().putting('b', 1))).toEqual({ ok: true });
});

test('a Redis out of memory refuses before it writes anything', async () => {
  await ask('CONFIG', 'SET', 'maxmemory', '1');
  const draft = new Draft().putting('c', 1).indexing('c', 'm').adding('c').removing('b');
  await expect(store.commit(draft)).rejects.toThrow('Redis refused with OOM');
  await expect(store.probe()).rejects.toThrow(StoreDown);
  expect((await store.read(['b', 'c'])).size).toBe(1);
  await ask('CONFIG', 'SET', 'maxmemory', '0');
  expect(await store.commit(draft)).toEqual({ ok: true });
});

test.each([
  ['{council}:r:w', new Draft().putting('w', 1)],
  ['{council}:i:w', new Draft().indexing('w', 'm')],
  ['{council}:i:w', new Draft().unindexing('w', 'm')],
  ['{council}:c:w', new Draft().adding('w')],
  ['{council}:f:w', new Draft().appending('w', 'e')],
])('a foreign thing at %s is found before anything is written', async (key, draft) => {
  await ask('HSET', key, 'field', 'value');
  await expect(
    store.commit(draft.putting('before', 1).indexing('before', 'm').adding('before')),
  ).rejects.toThrow('Redis refused with WRONGTYPE');
  expect(await readOne(store, 'before')).toBeUndefined();
  expect(await store.range('before', { limit: 9 })).toEqual([]);
  expect(await store.counters(['before'])).toEqual([0]);
  await ask('DEL', key);
});

test('a Redis that became a replica takes no commit', async () => {
  await ask('REPLICAOF', '127.0.0.1', '1');
  await expect(store.commit(new Draft().putting('d', 1))).rejects.toThrow('Redis refused with READONLY');
  await ask('REPLICAOF', 'NO', 'ONE');
  expect(await store.commit(new Draft().putting('d', 1))).toEqual({ ok: true });
});

test('a Redis that forgot the scripts is told them again', async () => {
  await ask('SCRIPT', 'FLUSH');
  expect(await store.commit(new Draft().putting('e', 1))).toEqual({ ok: true });
});

test('what Redis says of an error does not reach the message', async () => {
  await ask('SET', '{council}:f:x', 'Aloysius Canary');
  const refusal = store.follow('x', 0, 1);
  await expect(refusal).rejects.toThrow(/^store-down: Redis refused with WRONGTYPE$/);
});
