import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import type { Lesson } from './lesson';
import { HEAD_AT } from './numbers-file';

/** Raise it when the way of learning changes, so that models that were learnt the old way are learnt anew. */
const ENGINE = 8;

/** Tells what is to be learnt, and how. */
export const keyOf = (lesson: Lesson): string =>
  createHash('sha256')
    .update(JSON.stringify([ENGINE, lesson]))
    .digest('hex');

export function readIfThere(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}

/** Whether a file was written under the key, told by its beginning alone: it may be cut off further on. */
export function beginsWith(file: string, key: string): boolean {
  const head = Buffer.from(`{"key":"${key}"`);
  const start = Buffer.alloc(HEAD_AT + head.length);
  try {
    const open = openSync(file, 'r');
    try {
      readSync(open, start);
    } finally {
      closeSync(open);
    }
  } catch {
    return false;
  }
  return start.subarray(HEAD_AT).equals(head);
}
