import type { Request } from 'restify';
import type { Answer } from '../../bots/incoming';
import type { ChannelParts } from '../channel';
import { route } from '../http/route';
import type { TwilioParts } from '../twilio/parts';
import { readWebhook } from '../twilio/verify';
import { callSchema, readStep, toIncoming } from './receive';
import { refusal } from './refusal';

/** Calls: each step has its own address, so that a step asked for again is known by it. */
export function voice(parts: ChannelParts, twilio: TwilioParts): void {
  const { server, log, turns, secrets, publicUrl } = parts;
  const receive = async (req: Request): Promise<Answer> => {
    const call = await readWebhook(req, parts, twilio, callSchema);
    const step = readStep((req.params as { step?: string }).step);
    const nextUrl = `${publicUrl.origin}/twilio/voice/${step + 1}`;
    return turns.take(toIncoming(call, step, secrets.identity, nextUrl));
  };
  const answered = route(log, refusal(parts), receive);
  server.post('/twilio/voice', answered);
  server.post('/twilio/voice/:step', answered);
}
