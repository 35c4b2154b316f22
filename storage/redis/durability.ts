import { SetupError, StoreDown } from '../../base/errors';
import type { RedisConnection } from './connection';

/** Redis 7 brought what the store rests on: feed positions without gaps, memory checked before a script begins. */
const OLDEST = 7;

const ACCEPT = 'or set REDIS_LOSS_ACCEPTED=yes to run with the risk of losing what citizens said';

/** What each setting must be, for "received" to mean that it is on the disk, and what would happen otherwise. */
const DEMANDS: readonly { setting: string; value: string; otherwise: string }[] = [
  { setting: 'appendonly', value: 'yes', otherwise: 'Redis does not write to disk what it acknowledges' },
  {
    setting: 'appendfsync',
    value: 'always',
    otherwise: 'Redis may lose the last second of what it acknowledged',
  },
  {
    setting: 'no-appendfsync-on-rewrite',
    value: 'no',
    otherwise: 'Redis stops to sync while it rewrites its file',
  },
  {
    setting: 'maxmemory-policy',
    value: 'noeviction',
    otherwise: 'Redis throws records away when memory is short',
  },
];

/** Refuses a server that could lose what it acknowledged, with the cure, unless the operator accepts that. */
export async function checkServer(connection: RedisConnection, lossAccepted: boolean): Promise<void> {
  await checkRelease(connection);
  if (lossAccepted) return;
  const settings = await readSettings(connection);
  for (const { setting, value, otherwise } of DEMANDS) {
    if (settings[setting] !== value) {
      throw new SetupError(`${otherwise}: set "${setting} ${value}" in redis.conf, ${ACCEPT}.`);
    }
  }
}

async function checkRelease(connection: RedisConnection): Promise<void> {
  const info = await connection.call<string>('INFO', 'server');
  const major = Number(/^redis_version:(\d+)/m.exec(info)?.[1] ?? OLDEST);
  if (major < OLDEST) throw new SetupError(`Redis ${major} is too old: install Redis ${OLDEST} or newer.`);
}

async function readSettings(connection: RedisConnection): Promise<Record<string, string>> {
  try {
    return await connection.answer(() => connection.client.configGet(DEMANDS.map(({ setting }) => setting)));
  } catch (error) {
    if (error instanceof StoreDown && error.message.endsWith('does not answer')) throw error;
    throw new SetupError(`Redis does not show its settings (CONFIG GET): allow it for this user, ${ACCEPT}.`);
  }
}
