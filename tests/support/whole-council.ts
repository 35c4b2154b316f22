import { FakeTwilio } from './fake-twilio';
import type { OnThePhone } from './on-the-phone';
import { startServer } from './server';
import { EXAMPLE_COUNCIL } from './settings';
import { until } from './until';

/** The whole example council with all that it has learnt, on the web, by text and by phone. */
export async function wholeCouncil(): Promise<OnThePhone> {
  const twilio = await FakeTwilio.start();
  let learnt = false;
  const note = (event: string): void => void (learnt ||= event === 'learnt');
  const server = await startServer({
    environment: { COUNCIL_DIR: EXAMPLE_COUNCIL, TWILIO_API_URL: twilio.apiUrl },
    log: { info: note, warn: note, error: note },
  });
  twilio.answersAt(server.url);
  await until(() => learnt, 30_000);
  return { twilio, server };
}
