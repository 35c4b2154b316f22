import { createHash } from 'node:crypto';
import { join } from 'node:path';
import Libsql from 'libsql';
import { createClient } from 'redis';
import type { Environment } from './settings';

/**
 * A hash of every row and key that a server of these settings has stored: the same again if nothing at all has changed.
 * Counts of tries are no state: SQLite has them in a file of their own.
 */
export async function stateDigest(settings: Environment): Promise<string> {
  const { REDIS_URL, DATA_DIR } = settings;
  const hash = createHash('sha256');
  if (REDIS_URL) await digestRedis(REDIS_URL, (part) => hash.update(part));
  else digestSqlite(join(DATA_DIR!, 'council.sqlite'), (part) => hash.update(part));
  return hash.digest('hex');
}

function digestSqlite(path: string, add: (part: string) => void): void {
  const database = new Libsql(path, { readonly: true });
  try {
    const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all();
    for (const { name } of tables as { name: string }[]) {
      const rows = database.prepare(`SELECT * FROM ${name}`).all();
      add(name + rows.map((row) => JSON.stringify(row)).join('\n'));
    }
  } finally {
    database.close();
  }
}

async function digestRedis(url: string, add: (part: string) => void): Promise<void> {
  const redis = createClient({ url });
  redis.on('error', () => {});
  await redis.connect();
  try {
    const keys = (await redis.keys('*')).filter((key) => !/^\{[^}]+\}:l:/.test(key));
    for (const key of keys.sort()) add(`${key}=${String(await redis.dump(key))}`);
  } finally {
    redis.destroy();
  }
}
