import { appendFile, cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { loadCatalogue } from '../../../knowledge/catalogue/load';
import { learn } from '../../../knowledge/learnt';
import { phraseGaps } from '../../../language/phrases';
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
const COUNCIL = 'councils/example';

/** More texts in a day than any measurement sends. */
const BUSY = '\nlimits:\n  texts_a_day: 10000000\n';

/** Where what is learnt of the council stays between runs. */
const LEARNT = join(__dirname, '../../../learnt/example');

/** Servers that learn while they are measured would measure the learning. */
export function learnBefore(): Promise<void> {
  const catalogue = loadCatalogue(COUNCIL, phraseGaps);
  return learn(catalogue, { dataDir: LEARNT, sentences: false }).gently();
}

/** With its settings, by which what it stands on can be opened beside it. */
export interface Assistant extends Running {
  readonly settings: Readonly<Record<string, string>>;
}

/** The assistant as it is built, on an empty store in the folder, with what is learnt. */
export async function startAssistant(
  store: StoreName,
  directory: string,
  nodeFlags: readonly string[] = [],
): Promise<Assistant> {
  const data = join(directory, store);
  await mkdir(data);
  const council = join(data, 'council');
  await cp(COUNCIL, council, { recursive: true });
  await appendFile(join(council, 'council.yaml'), BUSY);
  await cp(LEARNT, data, { recursive: true });
  const redis = store === 'redis' ? await startRedis(data) : undefined;
  const settings = {
    PORT: '0',
    PUBLIC_URL,
    DATA_DIR: data,
    COUNCIL_DIR: council,
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
  return { port: server.port, settings, stop };
}

export function startEcho(): Promise<Running> {
  return startProgram('echo-server.js', {});
}
