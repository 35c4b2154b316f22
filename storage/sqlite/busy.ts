import { setTimeout as pause } from 'node:timers/promises';
import { StoreDown } from '../../base/errors';
import { randomBelow } from '../../base/ids';

/** Another process writes just now. */
export class Busy extends Error {}

export function isBusy(error: unknown): boolean {
  return (
    error instanceof Busy || String((error as { code?: unknown } | undefined)?.code).startsWith('SQLITE_BUSY')
  );
}

/**
 * Does the work as soon as no other process is in the way. Waiting inside SQLite (busy_timeout) would stop the whole
 * event loop for as long, so it is done out here, a few milliseconds at a time.
 */
export async function whenFree<R>(work: () => R | Promise<R>): Promise<R> {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error)) throw error;
    }
    await pause(1 + randomBelow(9));
  }
  throw new StoreDown('another process keeps the store locked');
}

/** About two seconds: a sender still waits for its answer then, and hears the truth. */
const MOST_ATTEMPTS = 400;
