import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { StoreDown } from '../base/errors';
import { newId } from '../base/ids';
import type { Files } from './store';

/** Ids are ours (base/ids.ts); anything else, such as a path, names no file. */
const ID = /^[A-Za-z0-9_-]{8,64}$/;

/** Where the attachments of a data folder lie, whichever the engine. */
export function filesIn(directory: string): string {
  return join(directory, 'files');
}

/** Attachments, each under DIRECTORY/ab/cd/abcd...: two levels keep every folder small. */
export class DiskFiles implements Files {
  constructor(private readonly directory: string) {}

  async put(id: string, bytes: Uint8Array): Promise<void> {
    const path = this.pathOf(id);
    if (path === undefined) throw new TypeError('A file is named by an id of its own, not by a path.');
    await orStoreDown(() => this.write(path, bytes));
  }

  async get(id: string): Promise<Buffer | undefined> {
    const path = this.pathOf(id);
    if (path === undefined) return undefined;
    return orStoreDown(() => readFile(path).catch(absentIfMissing));
  }

  async delete(id: string): Promise<void> {
    const path = this.pathOf(id);
    if (path === undefined) return;
    await orStoreDown(async () => {
      await rm(path, { force: true });
      await syncDirectory(dirname(path)).catch(absentIfMissing);
    });
  }

  private pathOf(id: string): string | undefined {
    return ID.test(id) ? join(this.directory, id.slice(0, 2), id.slice(2, 4), id) : undefined;
  }

  /** A reader sees the whole file or none, and a power cut leaves one of the two. */
  private async write(path: string, bytes: Uint8Array): Promise<void> {
    const folder = dirname(path);
    await this.makeFolder(folder);
    const temporary = join(folder, `.${newId()}`);
    try {
      await writeSynced(temporary, bytes);
      await rename(temporary, path);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
    await syncDirectory(folder);
  }

  /** A new folder is only there for good when the folder above it was synced. */
  private async makeFolder(folder: string): Promise<void> {
    const first = await mkdir(folder, { recursive: true, mode: 0o700 });
    if (first === undefined) return;
    for (let at = dirname(folder); at.length >= dirname(first).length; at = dirname(at)) {
      await syncDirectory(at);
      if (at === dirname(at)) break;
    }
  }
}

async function writeSynced(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

export async function syncDirectory(path: string): Promise<void> {
  const directory = await open(path, 'r');
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}

async function orStoreDown<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    throw new StoreDown('the folder of files does not answer', { cause });
  }
}

export function absentIfMissing(error: unknown): undefined {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
  throw error;
}
