import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { StoreName } from './options';
import { type Running, startProgram } from './processes';
import { startRedis } from './redis';

/** The account that the measured servers believe to have. */
export const TWILIO = {
  accountSid: `AC${'0'.repeat(32)}`,
  authToken: 'the-auth-token-of-the-bench-0001',
  number: '+441632960999',
};
export const PUBLIC_URL = 'https://talk.example.org';

/** The assistant as it is built, on an empty store in the folder. */
export async function startAssistant(
  store: StoreName,
  directory: string,
  nodeFlags: readonly string[],
): Promise<Running> {
  const data = join(directory, store);
  await mkdir(data);
  const redis = store === 'redis' ? await startRedis(data) : undefined;
  const settings = {
    PORT: '0',
    PUBLIC_URL,
    DATA_DIR: data,
    // On an empty folder it would learn for a minute beside what is measured.
    SENTENCES: 'no',
    TRUSTED_PROXIES: '127.0.0.1',
    TWILIO_ACCOUNT_SID: TWILIO.accountSid,
    TWILIO_AUTH_TOKEN: TWILIO.authToken,
    TWILIO_NUMBER: TWILIO.number,
    ...(redis ? { REDIS_URL: redis.url } : {}),
  };
  const server = await startProgram('../start.js', settings, nodeFlags);
  const stop = async (): Promise<void> => {
    await server.stop();
    await redis?.stop();
  };
  return { port: server.port, stop };
}

export function startEcho(): Promise<Running> {
  return startProgram('echo-server.js', {});
}
