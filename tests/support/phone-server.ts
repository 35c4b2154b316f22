import { fallback } from '../../adapters/twilio/fallback';
import { sms } from '../../adapters/sms/routes';
import { pickedUp } from '../../adapters/voice/picked-up';
import { voice } from '../../adapters/voice/routes';
import type { Bounds } from '../../adapters/twilio/bounds';
import type { ChannelParts } from '../../adapters/channel';
import type { Log, LogFields } from '../../base/log';
import type { Answer, Incoming, Said } from '../../bots/incoming';
import type { Catalogue } from '../../knowledge/catalogue/catalogue';
import { createListener } from '../../server/http/listener';
import { FakeTwilio } from './fake-twilio';

export const IDENTITY_SECRET = 'key of the identities';

/** The phone channels behind a real listener, with Twilio before them. Only the turn is the test's own. */
export interface PhoneServer {
  readonly url: string;
  readonly twilio: FakeTwilio;
  /** What reached a turn, in order. */
  readonly taken: Incoming[];
  readonly logged: { readonly event: string; readonly fields: LogFields }[];
}

export interface PhoneOptions {
  /** What the turn says; it may also throw. */
  readonly say?: (incoming: Incoming) => Partial<Said> | Promise<Partial<Said>>;
  /** The address that Twilio knows, if a proxy stands between. */
  readonly publicUrl?: string;
}

const BOUNDLESS: Bounds = { text: async () => 'in-full', call: async () => 'in-full' };

const stops: (() => Promise<void>)[] = [];

export async function startPhones(options: PhoneOptions = {}): Promise<PhoneServer> {
  const server = createListener(() => false);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', () => resolve()));
  const port = Number(server.address().port);
  stops.push(() => new Promise((resolve) => void server.close(() => resolve())));
  const twilio = await FakeTwilio.start();
  stops.push(() => twilio.stop());
  const url = `http://127.0.0.1:${port}`;
  const publicUrl = new URL(options.publicUrl ?? url);
  twilio.answersAt(publicUrl.origin, url);
  const taken: Incoming[] = [];
  const logged: PhoneServer['logged'] = [];
  const parts = {
    server,
    turns: {
      take: (incoming: Incoming) => turn(incoming, taken, options),
      again: async () => undefined,
    },
    catalogue: COUNCIL,
    log: logInto(logged),
    publicUrl,
    secrets: { tokens: '', identity: IDENTITY_SECRET },
  } as unknown as ChannelParts;
  sms(parts, twilio.parts, BOUNDLESS);
  voice(parts, twilio.parts, BOUNDLESS);
  pickedUp(parts, twilio.parts, { language: async () => 'en', unwanted: async () => {} });
  fallback(parts, twilio.parts);
  return { url, twilio, taken, logged };
}

const COUNCIL = {
  council: {
    name: { en: 'Elwern Council' },
    languages: ['en', 'cy'],
    contact: {
      phone: '+441632960100',
      office: { en: 'The Shirehall, Castle Street', cy: 'Neuadd y Sir, Stryd y Castell' },
    },
  },
  phrases: { en: {}, cy: {} },
} as unknown as Catalogue;

async function turn(incoming: Incoming, taken: Incoming[], { say }: PhoneOptions): Promise<Answer> {
  taken.push(incoming);
  const echo = {
    shown: [{ language: 'en', text: `You said: ${incoming.activity.text ?? 'nothing'}` }],
  } as const;
  const said = (await say?.(incoming)) ?? echo;
  return incoming.answer({ language: 'en', shown: [], first: 2, conversation: 'c', hangUp: false, ...said });
}

function logInto(logged: PhoneServer['logged']): Log {
  const note = (event: string, fields: LogFields = {}): void => void logged.push({ event, fields });
  return { info: note, warn: note, error: note };
}

afterAll(async () => {
  for (const stop of stops.splice(0)) await stop();
});
