import type { Request } from 'restify';
import VoiceResponse from 'twilio/lib/twiml/VoiceResponse';
import { Refusal } from '../../base/errors';
import type { Answer } from '../../bots/incoming';
import type { RingAddress } from '../../citizens/ring';
import { readRingAddress } from '../../citizens/ring';
import type { Catalogue } from '../../knowledge/catalogue/catalogue';
import type { Language } from '../../language/reply';
import { sentence } from '../../language/wording';
import type { ChannelParts } from '../channel';
import { route } from '../http/route';
import type { TwilioParts } from '../twilio/parts';
import { toAnswer } from '../twilio/twiml';
import { readWebhook } from '../twilio/verify';
import { pickedUpUrl } from './place-call';
import { type Call, callSchema, toIncoming } from './receive';
import { refusal, saidAndOver } from './refusal';
import { speak } from './send';

/** How long we wait for the key, s: a phone has to be taken from the ear for it. */
const PATIENCE = 8;
const ASKED_FOR = '1';
const NOT_ASKED_FOR = '2';

/** The calls that we place, as their webhooks name them. */
export interface RungCalls {
  /** The language of one that may still be taken up. */
  language(call: RingAddress): Promise<Language | undefined>;
  /** Whoever picked up did not ask for it: their number is not rung again. */
  unwanted(call: RingAddress): Promise<void>;
}

/**
 * Whoever picks up a call of ours, be it somebody else or a machine, hears the council's name and which key to press.
 * Only the key that says "I asked for this" leads into the conversation.
 */
export function pickedUp(parts: ChannelParts, twilio: TwilioParts, rung: RungCalls): void {
  const { server, log, turns, secrets, publicUrl, catalogue } = parts;
  const over = (): Answer => saidAndOver(catalogue, 'ring.over');

  const asked = async (req: Request): Promise<Answer> => {
    await readWebhook(req, parts, twilio, callSchema);
    const named = namedIn(req);
    const language = await rung.language(named.address);
    return language ? whoIsIt(catalogue, language, `${pickedUpUrl(publicUrl, named.call)}/pressed`) : over();
  };

  const pressed = async (req: Request): Promise<Answer> => {
    const call = await readWebhook(req, parts, twilio, callSchema);
    const named = namedIn(req);
    const language = await rung.language(named.address);
    if (call.Digits === NOT_ASKED_FOR && language) {
      await rung.unwanted(named.address);
      return saidAndOver(catalogue, 'ring.sorry');
    }
    const taken = await turns.again(incomingOf(call, named.address));
    if (taken) return taken;
    if (call.Digits === ASKED_FOR) return goOn(call, named.address);
    return language ? whoIsIt(catalogue, language, `${pickedUpUrl(publicUrl, named.call)}/pressed`) : over();
  };

  const incomingOf = (call: Call, ring: RingAddress) => ({
    ...toIncoming(call, 0, secrets.identity, `${publicUrl.origin}/twilio/voice/1`),
    ring,
  });

  const goOn = async (call: Call, ring: RingAddress): Promise<Answer> => {
    try {
      return await turns.take(incomingOf(call, ring));
    } catch (error) {
      if (error instanceof Refusal && error.code === 'not-found') return over();
      throw error;
    }
  };

  server.post('/twilio/voice/ring/:call', route(log, refusal(parts), asked));
  server.post('/twilio/voice/ring/:call/pressed', route(log, refusal(parts), pressed));
}

function namedIn(req: Request): { readonly call: string; readonly address: RingAddress } {
  const { call = '' } = req.params as { call?: string };
  const address = readRingAddress(call);
  if (!address) throw new Refusal('not-found');
  return { call, address };
}

/** Nothing personal: nobody knows yet who listens. Said twice, since an ear that is late misses the first. */
function whoIsIt({ council, phrases }: Catalogue, language: Language, action: string): Answer {
  const how = { language, medium: 'speech', own: phrases[language] } as const;
  const text = sentence('ring.who', how, { council: { words: council.name } });
  const response = new VoiceResponse();
  const gather = response.gather({
    input: ['dtmf'],
    numDigits: 1,
    timeout: PATIENCE,
    action,
    method: 'POST',
  });
  for (let times = 0; times < 2; times++) speak(gather, { language, text });
  response.hangup();
  return toAnswer(response);
}
