import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../../../base/clock';
import { silentLog } from '../../../base/log';
import { openStore } from '../../../storage/open';
import type { Store } from '../../../storage/store';
import type { StoreName } from './options';
import { startRedis } from './redis';

/** Does something with an empty store of its own, which is gone afterwards. `settings` opens the same in another process. */
export async function withStore<T>(
  name: StoreName,
  work: (store: Store, settings: StoreSettings) => Promise<T>,
): Promise<T> {
  const directory = await mkdtemp(join(tmpdir(), 'council-bench-'));
  const redis = name === 'redis' ? await startRedis(directory) : undefined;
  try {
    const settings = { directory, ...(redis ? { redisUrl: redis.url } : {}) };
    const store = await openAt(settings);
    try {
      return await work(store, settings);
    } finally {
      await store.close();
    }
  } finally {
    await redis?.stop();
    await rm(directory, { recursive: true, force: true });
  }
}

export interface StoreSettings {
  readonly directory: string;
  readonly redisUrl?: string;
}

export const openAt = (settings: StoreSettings): Promise<Store> =>
  openStore({
    ...settings,
    redisLossAccepted: false,
    namespace: 'bench',
    clock: systemClock,
    log: silentLog,
  });
