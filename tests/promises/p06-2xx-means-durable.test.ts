import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from 'redis';
import { ServerProcess } from '../support/cluster';
import { FakeTwilio } from '../support/fake-twilio';
import { RedisServer } from '../support/redis-server';
import { environment } from '../support/settings';
import { sharedRedis } from '../support/stores';
import { until } from '../support/until';

/**
 * P6. 2xx means durable. The kernel is asked: of each hundred answers, every one is written to its socket only after
 * the store's file was synced since the request came in.
 */
const ANSWERS = 100;
const CALLS = 'trace=fsync,fdatasync,write,writev,sendto,sendmsg';

let twilio: FakeTwilio;
beforeAll(async () => {
  twilio = await FakeTwilio.start();
});
afterAll(() => twilio.stop());

async function trace(pid: number): Promise<{ lines(): Promise<string[]>; stop(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'council-trace-'));
  const file = join(folder, 'trace');
  const child: ChildProcess = spawn(
    'strace',
    ['-f', '-s', '64', '-e', CALLS, '-o', file, '-p', String(pid)],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const failed = once(child, 'error').then(() => {
    throw new Error('strace is not installed, and this test needs it: install the Debian package strace.');
  });
  const attached = new Promise<void>((resolve) => {
    child.stderr!.on('data', (said: Buffer) => said.toString().includes('attached') && resolve());
  });
  await Promise.race([attached, failed]);
  return {
    lines: async () => (await readFile(file, 'utf8')).split('\n'),
    stop: async () => {
      child.kill('SIGINT');
      await once(child, 'exit');
      await rm(folder, { recursive: true });
    },
  };
}

test('SQLite: an fsync precedes the bytes of each answer', async () => {
  const server = await ServerProcess.start(await environment('sqlite'));
  twilio.answersAt(server.url);
  await twilio.text('+447700900601', 'hello');
  const tracing = await trace(server.pid);
  for (let i = 0; i < ANSWERS; i++) {
    const { answer } = await twilio.text('+447700900601', `there is a pothole, number ${i}`);
    expect(answer?.status).toBe(200);
  }
  await until(
    async () => (await tracing.lines()).filter((line) => line.includes('HTTP/1.1 200')).length === ANSWERS,
  );
  const order = (await tracing.lines())
    .filter((line) => /f(data)?sync(\(\d+\)| resumed>\)).*= 0|HTTP\/1\.1 200/.test(line))
    .map((line) => (line.includes('HTTP/1.1 200') ? 'answer' : 'sync'));
  await tracing.stop();
  const unsynced = order.filter((what, i) => what === 'answer' && order[i - 1] !== 'sync');
  expect(order.filter((what) => what === 'answer').length).toBe(ANSWERS);
  expect(unsynced).toEqual([]);
});

test('Redis: the server syncs each write before it answers', async () => {
  const redis = createClient({ url: (await sharedRedis()).url });
  redis.on('error', () => {});
  await redis.connect();
  expect(await redis.configGet('append*')).toMatchObject({ appendonly: 'yes', appendfsync: 'always' });
  redis.destroy();
});

test('Redis that may lose the newest writes is refused, unless that was accepted', async () => {
  const careless = await RedisServer.start({ appendfsync: 'everysec' });
  const settings = await environment('sqlite', { REDIS_URL: careless.url });
  await expect(ServerProcess.start(settings)).rejects.toThrow(/appendfsync always/);
  await ServerProcess.start({ ...settings, REDIS_LOSS_ACCEPTED: 'yes' });
  await careless.stop();
});
