import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port';
import { LEARNT, LEARNT_SMALL, readBefore } from './learnt';
import type { RedisServer } from './redis-server';
import { COUNCILS, SMALL_COUNCIL, WHOLE_COUNCIL } from './small-council';
import { sharedRedis } from './stores';

export type Engine = 'sqlite' | 'redis';
export const ENGINES: readonly Engine[] = ['sqlite', 'redis'];

/** The environment of one server of the tests. Servers that are given the same data folder and Redis are one council. */
export type Environment = Record<string, string>;

/** The whole example council, for COUNCIL_DIR. */
export const EXAMPLE_COUNCIL = WHOLE_COUNCIL;

/** The account that the tests' servers have at Twilio; tests/support/fake-twilio plays the other end. */
export const ACCOUNT_SID = `AC${'5'.repeat(32)}`;
export const AUTH_TOKEN = 'the-auth-token-of-the-tests-0001';
export const COUNCIL_NUMBER = '+441632960000';

const directories: string[] = [];
let databases = 0;

export async function environment(engine: Engine, extra: Environment = {}): Promise<Environment> {
  const port = await freePort();
  const directory = await mkdtemp(join(tmpdir(), 'council-server-'));
  directories.push(directory);
  const council = extra['COUNCIL_DIR'] ?? SMALL_COUNCIL;
  await cp(council === EXAMPLE_COUNCIL ? LEARNT : LEARNT_SMALL, directory, { recursive: true });
  if (COUNCILS.includes(council)) await cp(readBefore(council), directory, { recursive: true });
  return {
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    DATA_DIR: directory,
    COUNCIL_DIR: SMALL_COUNCIL,
    TWILIO_ACCOUNT_SID: ACCOUNT_SID,
    TWILIO_AUTH_TOKEN: AUTH_TOKEN,
    TWILIO_NUMBER: COUNCIL_NUMBER,
    // Nobody listens there: what a test does not expect to be sent must not leave the machine.
    TWILIO_API_URL: 'http://127.0.0.1:9',
    // Each of dozens of servers would learn for a minute what hardly a test asks for.
    SENTENCES: 'no',
    // Hardly any of them is written a date, and each would load the readers of dates for half a second.
    WARM_UP: 'no',
    ...(engine === 'redis' ? { REDIS_URL: database(await sharedRedis()) } : {}),
    ...extra,
  };
}

/** A database of its own on a test file's Redis. */
export function database(redis: RedisServer): string {
  return `${redis.url}/${databases++ % 256}`;
}

/** The same council on another port, for a second process. */
export async function beside(first: Environment): Promise<Environment> {
  return { ...first, PORT: String(await freePort()) };
}

afterAll(async () => {
  // Who was killed may still be at its last file.
  for (const directory of directories.splice(0))
    await rm(directory, { recursive: true, force: true, maxRetries: 10 });
});
