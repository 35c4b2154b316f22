import type { House } from '../../server/house';
import { type FakeTwilio, sid } from './fake-twilio';
import { call, started, transcript } from './direct-line-rest';
import { faultsIn, recordOf } from './record-of';

/** Somebody on one channel, who sends a message again, as that channel's senders do, until it is acknowledged. */
export interface ChannelSender {
  /** One try to deliver the text under its id; true if it was acknowledged. */
  attempt(text: string, id: string): Promise<boolean>;
  /** What the council holds of what this person said, and what is wrong with how it is held. */
  held(house: House): Promise<{ readonly said: readonly string[]; readonly faults: readonly string[] }>;
}

export type OpenSender = (server: { readonly url: string }, twilio: FakeTwilio) => Promise<ChannelSender>;

let people = 0;
const newNumber = (): string => `+447700${String(900000 + people++).padStart(6, '0')}`;

export const SENDERS: Readonly<Record<'sms' | 'voice' | 'direct-line' | 'page', OpenSender>> = {
  sms: async (_server, twilio) => {
    const from = newNumber();
    return {
      attempt: async (text, id) =>
        acknowledged(await twilio.post('/twilio/sms', twilio.textParams(from, text, { sid: sid('SM', id) }))),
      held: (house) => heldOfPhone(house, from),
    };
  },

  voice: async (_server, twilio) => {
    const from = newNumber();
    const phone = await twilio.call(from);
    let step = 0;
    const steps = new Map<string, number>();
    return {
      attempt: async (text, id) => {
        const mine = steps.get(id) ?? ++step;
        steps.set(id, mine);
        const heard = [['SpeechResult', text] as const, ['Confidence', '0.9'] as const];
        const params = [...phone.exchanges[0]!.params, ...heard];
        return acknowledged(await twilio.post(`/twilio/voice/${mine}`, params));
      },
      held: (house) => heldOfPhone(house, from),
    };
  },

  'direct-line': async (server) => {
    const conversation = await started(server.url);
    return {
      attempt: async (text, id) => {
        const body = { type: 'message', text, from: { id: 'me' }, channelData: { clientActivityID: id } };
        const path = `POST conversations/${conversation.conversationId}/activities`;
        return call(server.url, path, { token: conversation.token, body }).then(
          ({ status }) => status === 200,
          () => false,
        );
      },
      held: async () => {
        const all = await transcript(server.url, conversation);
        return {
          said: all.filter(({ from }) => (from as { id: string }).id === 'me').map(({ text }) => text),
          faults: [],
        };
      },
    };
  },

  page: async (server) => {
    const me = people++;
    let cookie = '';
    return {
      attempt: async (text, id) => {
        const posted = await fetch(`${server.url}/chat`, {
          method: 'POST',
          redirect: 'manual',
          headers: {
            'content-type': 'application/x-www-form-urlencoded',
            origin: server.url,
            ...(cookie ? { cookie } : {}),
          },
          body: new URLSearchParams({ nonce: nonceOf(`${me}.${id}`), text, lang: 'en' }).toString(),
        }).catch(() => undefined);
        cookie = posted?.headers.get('set-cookie')?.split(';')[0] ?? cookie;
        return posted?.status === 303;
      },
      held: async () => {
        const page = await (await fetch(`${server.url}/`, { headers: { cookie } })).text();
        // What stands in the templates at the end is the script's, and nobody has said it.
        const html = page.split('<template')[0]!;
        return {
          said: [...html.matchAll(/class="said citizen"[\s\S]*?class="words"[^>]*>([^<]*)</g)].map(
            ([, text]) => text!,
          ),
          faults: [],
        };
      },
    };
  },
};

function acknowledged({ answer }: { readonly answer?: { readonly status: number } }): boolean {
  return answer?.status === 200;
}

async function heldOfPhone(
  house: House,
  phone: string,
): Promise<{ said: readonly string[]; faults: readonly string[] }> {
  const record = await recordOf(house, phone);
  return { said: record.said, faults: await faultsIn(house, record) };
}

/** The page's own nonces are 22 signs of base64url. */
const nonceOf = (id: string): string =>
  Buffer.from(id.padEnd(16, '.').slice(0, 16)).toString('base64url').slice(0, 22);
