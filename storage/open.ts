import { mkdir } from 'node:fs/promises';
import type { Clock } from '../base/clock';
import { SetupError } from '../base/errors';
import type { Log } from '../base/log';
import { DiskFiles, filesIn } from './files';
import { RedisStore } from './redis/store';
import { SqliteStore } from './sqlite/store';
import type { Store } from './store';

export interface StoreOptions {
  /** Holds the files, and the SQLite store if there is no Redis. Made if it is missing. */
  readonly directory: string;
  readonly redisUrl?: string | undefined;
  /** The operator knows that Redis may lose the newest writes in a crash. */
  readonly redisLossAccepted: boolean;
  /** One for each council that shares a Redis. */
  readonly namespace: string;
  readonly clock: Clock;
  readonly log: Log;
}

export async function openStore(options: StoreOptions): Promise<Store> {
  await makeDirectory(options.directory);
  const { directory, redisUrl, redisLossAccepted, namespace, clock, log } = options;
  if (redisUrl === undefined) return SqliteStore.open({ directory, clock, log });
  const files = new DiskFiles(filesIn(directory));
  return RedisStore.open({ url: redisUrl, lossAccepted: redisLossAccepted, namespace, files, clock, log });
}

async function makeDirectory(directory: string): Promise<void> {
  try {
    await mkdir(directory, { recursive: true, mode: 0o700 });
  } catch {
    throw new SetupError(
      `The data folder ${directory} cannot be made: set DATA_DIR to a folder that may be written.`,
    );
  }
}
