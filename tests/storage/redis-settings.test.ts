import { createClient } from 'redis';
import { systemClock } from '../../base/clock';
import { SetupError } from '../../base/errors';
import { silentLog } from '../../base/log';
import { openStore } from '../../storage/open';
import { Draft, readOne, type Store } from '../../storage/store';
import { engines, sharedRedis, temporaryDirectory } from '../support/stores';

const open = engines[1]![1];

async function openAt(
  redisUrl: string,
  more: { redisLossAccepted?: boolean; namespace?: string } = {},
): Promise<Store> {
  const directory = await temporaryDirectory();
  const given = { redisLossAccepted: false, namespace: 'council', ...more };
  return openStore({ directory, redisUrl, ...given, clock: systemClock, log: silentLog });
}

/** Asks Redis itself, past the store. */
async function ask<T>(...words: string[]): Promise<T> {
  const client = createClient({ url: (await sharedRedis()).url });
  await client.connect();
  try {
    return await client.sendCommand<T>(words);
  } finally {
    client.destroy();
  }
}

test('the Redis of the tests persists each write', async () => {
  expect(await ask('CONFIG', 'GET', 'appendfsync')).toEqual({ appendfsync: 'always' });
  expect(await ask('CONFIG', 'GET', 'appendonly')).toEqual({ appendonly: 'yes' });
});

test.each([
  ['appendonly', 'no', 'yes'],
  ['appendfsync', 'everysec', 'always'],
  ['no-appendfsync-on-rewrite', 'yes', 'no'],
  ['maxmemory-policy', 'allkeys-lru', 'noeviction'],
])('a Redis with %s %s is refused with the cure, unless the loss is accepted', async (setting, bad, good) => {
  const { url } = await sharedRedis();
  await ask('CONFIG', 'SET', setting, bad);
  try {
    await expect(openAt(url)).rejects.toThrow(SetupError);
    await expect(openAt(url)).rejects.toThrow(
      `set "${setting} ${good}" in redis.conf, or set REDIS_LOSS_ACCEPTED=yes`,
    );
    const store = await openAt(url, { redisLossAccepted: true });
    await store.close();
  } finally {
    await ask('CONFIG', 'SET', setting, good);
  }
});

test('a Redis that hides its settings is refused', async () => {
  const { port } = await sharedRedis();
  await ask('ACL', 'SETUSER', 'limited', 'on', '>secret', '~*', '&*', '+@all', '-config');
  await expect(openAt(`redis://limited:secret@127.0.0.1:${port}`)).rejects.toThrow(
    /CONFIG GET.*allow it for this user/,
  );
});

test.each(['http://127.0.0.1', 'no address', 'redis://127.0.0.1:99999'])('%s is no address', async (url) => {
  await expect(openAt(url)).rejects.toThrow(/REDIS_URL is no address of a Redis: write redis:\/\/HOST:PORT/);
});

test('a Redis that is not there is refused in a sentence without its password', async () => {
  const refusal = openAt('redis://user:password@127.0.0.1:1');
  await expect(refusal).rejects.toThrow('Redis does not answer: start it, or correct REDIS_URL.');
});

test('a name that could reach out of its council is refused', async () => {
  const { url } = await sharedRedis();
  await expect(openAt(url, { namespace: 'a}:{b' })).rejects.toThrow(SetupError);
});

test('all that a council keeps lies under its own hash tag, and no other sees it', async () => {
  const { url } = await sharedRedis();
  const [mine, yours] = [await openAt(url, { namespace: 'mine' }), await openAt(url, { namespace: 'yours' })];
  await ask('FLUSHALL');
  const draft = new Draft()
    .putting('a', 1, systemClock.now() + 60_000)
    .indexing('a', 'b')
    .adding('a')
    .appending('a', 'b');
  await mine.commit(draft);
  await mine.limit('a', 1, 60_000);
  const keys = await ask<string[]>('KEYS', '*');
  expect(keys).toHaveLength(5);
  expect(keys.filter((key) => !key.startsWith('{mine}:'))).toEqual([]);
  expect(await readOne(yours, 'a')).toBeUndefined();
  expect(await yours.range('a', { limit: 9 })).toEqual([]);
  expect(await ask<number>('PTTL', '{mine}:r:a')).toBeGreaterThan(0);
  await mine.close();
  await yours.close();
});

test('opens again on what is there', async () => {
  const directory = await temporaryDirectory();
  const first = await open({ directory });
  await first.commit(new Draft().putting('a', 1));
  await first.close();
  expect(await readOne(await open({ directory }), 'a')).toEqual({ value: 1, version: 1 });
});
