import { HOUR, MINUTE } from '../../base/clock';
import { newId } from '../../base/ids';
import { phoneIdentity, visitorIdentity } from '../../citizens/identity';
import type { Medium } from '../../language/reply';
import type { House } from '../../server/house';
import { call, started, transcript } from '../support/direct-line-rest';
import type { FakeCall } from '../support/fake-call';
import type { OnThePhone } from '../support/on-the-phone';

/** Somebody on one channel: says a thing and gets back all that is answered. */
export interface Citizen {
  readonly medium: Medium;
  says(words: string): Promise<string>;
  /** Comes back on the next day. */
  sleeps(): Promise<void>;
  /** Under which their record is kept. */
  identity(house: House): string;
}

export const CHANNELS = ['web', 'text', 'speech'] as const satisfies readonly Medium[];

const NIGHT = 20 * HOUR;
/** How often a page that is left open asks for a new token. */
const REFRESH = 25 * MINUTE;

let people = 0;

export async function citizenOn(medium: Medium, council: OnThePhone): Promise<Citizen> {
  people += 1;
  if (medium === 'web') return onPage(council, `dl_${newId()}${newId()}`);
  const phone = `+447700900${String(people).padStart(3, '0')}`;
  return medium === 'text' ? byText(council, phone) : byPhone(council, phone);
}

async function onPage({ server }: OnThePhone, user: string): Promise<Citizen> {
  let line = await started(server.url, user);
  const path = `conversations/${line.conversationId}/activities`;
  let read = (await transcript(server.url, line)).length;
  return {
    medium: 'web',
    identity: (house) => visitorIdentity(house.secrets.identity, user),
    async sleeps() {
      for (let slept = 0; slept < NIGHT; slept += REFRESH) {
        server.clock.forward(REFRESH);
        const { body } = await call(server.url, 'POST tokens/refresh', { token: line.token });
        line = { ...line, token: body.token };
      }
    },
    async says(text) {
      server.clock.forward(MINUTE);
      const body = { type: 'message', text, from: { id: user } };
      const { status } = await call(server.url, `POST ${path}`, { token: line.token, body });
      expect(status).toBe(200);
      const all = await transcript(server.url, line);
      const answers = all.slice(read).filter(({ from }) => (from as { role: string }).role === 'bot');
      read = all.length;
      return answers.map((answer) => answer.text).join(' ');
    },
  };
}

function byText({ server, twilio }: OnThePhone, phone: string): Citizen {
  return {
    medium: 'text',
    identity: (house) => phoneIdentity(house.secrets.identity, phone),
    sleeps: async () => server.clock.forward(NIGHT),
    async says(text) {
      server.clock.forward(MINUTE);
      return (await twilio.text(phone, text)).replies.join(' ');
    },
  };
}

function byPhone({ server, twilio }: OnThePhone, phone: string): Citizen {
  let line: FakeCall | undefined;
  return {
    medium: 'speech',
    identity: (house) => phoneIdentity(house.secrets.identity, phone),
    async sleeps() {
      line?.hangUp();
      server.clock.forward(NIGHT);
    },
    async says(words) {
      server.clock.forward(MINUTE);
      if (!line || line.ended) line = await twilio.call(phone);
      const keys = /^\(keys\) (.+)$/.exec(words)?.[1];
      await (keys === undefined ? line.say(words) : line.press(keys));
      return line.heard.join(' ');
    },
  };
}
