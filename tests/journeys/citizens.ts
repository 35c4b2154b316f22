import { DAY, SECOND } from '../../base/clock';
import { mintToken } from '../../adapters/direct-line/verify';
import { phoneIdentity, visitorIdentity } from '../../citizens/identity';
import type { Medium } from '../../language/reply';
import type { House } from '../../server/house';
import { call, started } from '../support/direct-line-rest';
import type { FakeCall } from '../support/fake-call';
import type { OnThePhone } from '../support/on-the-phone';
import { until } from '../support/until';

/** Somebody at the front door of one channel. */
export interface Citizen {
  readonly medium: Medium;
  readonly identity: string;
  /** Says it as this channel carries it; all that is answered. */
  says(words: string): Promise<string>;
  /** Is here again after a day. */
  returns(): Promise<void>;
}

export type Opens = (at: OnThePhone, house: House) => Promise<Citizen>;

let people = 0;
const newNumber = (): string => `+447700900${String(people++ % 1000).padStart(3, '0')}`;

/** The page: Direct Line over HTTP. */
export const onThePage: Opens = async ({ server }, house) => {
  const { conversationId, token: first } = await started(server.url);
  const path = `conversations/${conversationId}/activities`;
  let token = first;
  let watermark = '';
  const unseen = async (): Promise<string> => {
    const { body } = await call(server.url, `GET ${path}?watermark=${watermark}`, { token });
    watermark = body.watermark;
    const answers = body.activities.filter(({ from }) => (from as { id: string }).id !== 'me');
    return answers.map(({ text, attachments }) => `${text} ${JSON.stringify(attachments ?? '')}`).join(' ');
  };
  await unseen();
  return {
    medium: 'web',
    identity: visitorIdentity(house.secrets.identity, conversationId),
    async says(text) {
      const body = { type: 'message', text, from: { id: 'me' } };
      const { status } = await call(server.url, `POST ${path}`, { token, body });
      expect(status).toBe(200);
      return unseen();
    },
    // The page hands a fresh token to whoever loads it again.
    async returns() {
      token = mintToken(house.secrets, { thread: conversationId }, server.clock.now());
    },
  };
};

/** Texts, with a fragment's three seconds where the assistant waits for more. */
export const byText: Opens = async ({ twilio, server }, house) => {
  const number = newNumber();
  const { received } = twilio.phone(number);
  return {
    medium: 'text',
    identity: phoneIdentity(house.secrets.identity, number),
    async says(words) {
      const before = received.length;
      await twilio.text(number, words);
      if (received.length === before) {
        server.clock.forward(4 * SECOND);
        await until(() => received.length > before);
      }
      return received
        .slice(before)
        .map(({ body }) => body)
        .join(' ');
    },
    returns: async () => undefined,
  };
};

/** A call; whoever comes back rings again. */
export const byPhone: Opens = async ({ twilio }, house) => {
  const number = newNumber();
  let line: FakeCall = await twilio.call(number);
  return {
    medium: 'speech',
    identity: phoneIdentity(house.secrets.identity, number),
    async says(words) {
      await line.say(words);
      return line.heard.join(' ');
    },
    async returns() {
      line = await twilio.call(number);
    },
  };
};

export const NEXT_DAY = DAY;
