import type { Request } from 'restify';
import type { Answer } from '../../bots/incoming';
import type { ChannelParts } from '../channel';
import { route } from '../http/route';
import type { TwilioParts } from '../twilio/parts';
import { inWords } from '../twilio/refusal';
import { readWebhook } from '../twilio/verify';
import { isAnswered, textSchema, toIncoming } from './receive';
import { NOTHING_SAID } from './answer';

/** Texts. While the store is down they are answered 503, so that Twilio asks again, and then the fallback address. */
export function sms(parts: ChannelParts, twilio: TwilioParts): void {
  const receive = async (req: Request): Promise<Answer> => {
    const text = await readWebhook(req, parts, twilio, textSchema);
    const incoming = isAnswered(text) ? undefined : toIncoming(text, parts.secrets.identity, parts.publicUrl);
    return incoming ? parts.turns.take(incoming) : NOTHING_SAID;
  };
  const refuse = inWords.bind(undefined, parts.catalogue);
  parts.server.post('/twilio/sms', route(parts.log, refuse, receive));
}
