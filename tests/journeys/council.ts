import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FakeTwilio } from '../support/fake-twilio';
import { LEARNT } from '../support/learnt';
import type { OnThePhone } from '../support/on-the-phone';
import { startServer } from '../support/server';
import { until } from '../support/until';

const directories: string[] = [];

/** The whole example council with all that it has learnt, on the web, by text and by phone. */
export async function wholeCouncil(): Promise<OnThePhone> {
  const directory = await mkdtemp(join(tmpdir(), 'council-journeys-'));
  directories.push(directory);
  await cp(LEARNT, directory, { recursive: true });
  const twilio = await FakeTwilio.start();
  let learnt = false;
  const note = (event: string): void => void (learnt ||= event === 'learnt');
  const server = await startServer({
    environment: {
      COUNCIL_DIR: 'councils/example',
      DATA_DIR: directory,
      TWILIO_API_URL: twilio.apiUrl,
    },
    log: { info: note, warn: note, error: note },
  });
  twilio.answersAt(server.url);
  await until(() => learnt, 15_000);
  return { twilio, server };
}

afterAll(async () => {
  for (const directory of directories.splice(0)) await rm(directory, { recursive: true, force: true });
});
