import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { newId } from '../../base/ids';
import type { Lesson } from './lesson';

/** Raise it when the way of learning changes, so that models that were learnt the old way are learnt anew. */
const ENGINE = 2;

/** Tells what is to be learnt, and how. */
export const keyOf = (lesson: Lesson): string =>
  createHash('sha256')
    .update(JSON.stringify([ENGINE, lesson]))
    .digest('hex');

export const fileOf = (dataDir: string, name: string): string => join(dataDir, name);

export function readIfThere(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}

/** Writes it whole or not at all. It is a copy only: where it cannot be written, the next start learns again. */
export function keep(file: string, bytes: Buffer): void {
  const partial = `${file}.${newId()}`;
  const written = attempt(() => {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(partial, bytes);
    renameSync(partial, file);
  });
  if (!written) attempt(() => rmSync(partial));
}

function attempt(action: () => void): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}
