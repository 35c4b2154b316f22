import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { systemClock, type Clock } from '../../base/clock';
import { silentLog } from '../../base/log';
import { openStore } from '../../storage/open';
import type { Store } from '../../storage/store';
import { RedisServer } from './redis-server';

export interface OpenOptions {
  readonly clock?: Clock;
  /** Stores opened on one directory are one store, as two processes see it. A new one when absent. */
  readonly directory?: string;
}

export type OpenEngine = (options?: OpenOptions) => Promise<Store>;

/**
 * The engines, for `describe.each(engines)('... on %s', (_name, open) => ...)`. What a test file opens is closed and
 * removed after its last test; one Redis serves the whole file, a namespace for each directory.
 */
export const engines: readonly (readonly [name: 'sqlite' | 'redis', open: OpenEngine])[] = [
  ['sqlite', (options) => open(options)],
  ['redis', async (options) => open(options, (await sharedRedis()).url)],
];

/** A folder of its own, gone after the last test of the file. */
export async function temporaryDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'council-store-'));
  directories.push(directory);
  return directory;
}

/** The Redis behind the second engine, started when first asked for. */
export function sharedRedis(): Promise<RedisServer> {
  redis ??= RedisServer.start();
  return redis;
}

const stores: Store[] = [];
const directories: string[] = [];
let redis: Promise<RedisServer> | undefined;

async function open(options: OpenOptions = {}, redisUrl?: string): Promise<Store> {
  const directory = options.directory ?? (await temporaryDirectory());
  const store = await openStore({
    directory,
    redisUrl,
    redisLossAccepted: false,
    namespace: basename(directory),
    clock: options.clock ?? systemClock,
    log: silentLog,
  });
  stores.push(store);
  return store;
}

afterAll(async () => {
  for (const store of stores.splice(0)) await store.close();
  if (redis) await (await redis).stop();
  redis = undefined;
  // Who was killed may still be at its last file.
  for (const directory of directories.splice(0))
    await rm(directory, { recursive: true, force: true, maxRetries: 10 });
});
