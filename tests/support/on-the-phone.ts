import { MINUTE } from '../../base/clock';
import { FakeTwilio } from './fake-twilio';
import { startServer, type TestServer } from './server';

export interface OnThePhone {
  readonly twilio: FakeTwilio;
  readonly server: TestServer;
}

/** The whole server, and a Twilio that brings it texts and calls and takes what it sends. */
export async function onThePhone(): Promise<OnThePhone> {
  const twilio = await FakeTwilio.start();
  const server = await startServer({ environment: { TWILIO_API_URL: twilio.apiUrl } });
  twilio.answersAt(server.url);
  return { twilio, server };
}

/** Texts with the time between them that reading and typing takes; what the last one is answered with. */
export async function texts(
  { twilio, server }: OnThePhone,
  from: string,
  ...words: string[]
): Promise<string> {
  let answer = '';
  for (const one of words) {
    server.clock.forward(MINUTE);
    answer = (await twilio.text(from, one)).replies.join(' ');
  }
  return answer;
}
