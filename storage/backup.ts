import { existsSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import Libsql from 'libsql';
import { SetupError } from '../base/errors';
import { newId } from '../base/ids';
import { copyTree } from './file-tree';
import { filesIn, syncDirectory } from './files';
import { whenFree } from './sqlite/busy';
import { Database } from './sqlite/connection';
import { refuseNewer } from './sqlite/schema';
import { SQLITE_FILE } from './sqlite/store';

export interface Backup {
  readonly folder: string;
  readonly files: number;
}

/**
 * Copies the store of a data folder, which may be in use, and its files into a new folder. The store goes first:
 * what it names was on the disk before, so the files that follow are all there, or were deleted since.
 */
export async function backUp(
  place: { directory: string; redisUrl?: string | undefined },
  folder: string,
): Promise<Backup> {
  if (place.redisUrl !== undefined) throw new SetupError(redisSentence(place.directory));
  const source = join(place.directory, SQLITE_FILE);
  if (!existsSync(source))
    throw new SetupError(`There is no store in ${place.directory}: set DATA_DIR to its folder.`);
  const target = resolve(folder);
  await refuseOccupied(target);
  const partial = `${target}.${newId()}`;
  try {
    await mkdir(partial, { recursive: true, mode: 0o700 });
    await copyStore(source, join(partial, SQLITE_FILE));
    const files = await copyTree(filesIn(place.directory), filesIn(partial));
    await syncDirectory(partial);
    // A folder of this name is a whole backup or none.
    await rename(partial, target);
    await syncDirectory(dirname(target));
    return { folder: target, files };
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    throw error;
  }
}

/** Brings a backup into a data folder that holds no store yet. Erasures since the backup must be applied again. */
export async function restore(folder: string, directory: string): Promise<Backup> {
  const source = join(folder, SQLITE_FILE);
  if (!existsSync(source)) throw new SetupError(`There is no backup in ${folder}: name the folder of one.`);
  checkStore(source);
  await refuseOccupied(directory);
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const files = await copyTree(filesIn(folder), filesIn(directory));
  const partial = join(directory, `${SQLITE_FILE}.${newId()}`);
  await copyStore(source, partial);
  // Last, since a store that is there is taken for whole.
  await rename(partial, join(directory, SQLITE_FILE));
  await syncDirectory(directory);
  return { folder: resolve(directory), files };
}

function redisSentence(directory: string): string {
  return (
    'The records of this council are in Redis, which makes its own backups: run BGSAVE there and keep its dump file ' +
    `(or copy its append-only folder), together with the folder ${filesIn(directory)}.`
  );
}

async function refuseOccupied(folder: string): Promise<void> {
  const there = existsSync(folder) ? await readdir(folder) : [];
  if (there.length > 0)
    throw new SetupError(`${folder} is not empty, and nothing is overwritten: name a new folder.`);
}

async function copyStore(from: string, to: string): Promise<void> {
  const database = new Database({ path: from, synchronous: 'FULL', prepare: refuseNewer });
  try {
    await whenFree(() => database.use((_, connection) => connection.prepare('VACUUM INTO ?').run(to)));
  } finally {
    database.close();
  }
  checkStore(to);
  const file = await open(to, 'r');
  await file.sync().finally(() => file.close());
}

function checkStore(path: string): void {
  const connection = new Libsql(path);
  try {
    refuseNewer(connection);
    const [verdict] = connection.prepare('PRAGMA integrity_check').raw().get() as [string];
    if (verdict === 'ok') return;
  } catch (error) {
    if (error instanceof SetupError) throw error;
  } finally {
    connection.close();
  }
  throw new SetupError(`${path} is damaged: use another backup.`);
}
