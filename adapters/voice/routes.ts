import type { Request } from 'restify';
import type { Answer } from '../../bots/incoming';
import type { ChannelParts } from '../channel';
import { route } from '../http/route';
import type { Bounds } from '../twilio/bounds';
import { numberOf } from '../twilio/fields';
import type { TwilioParts } from '../twilio/parts';
import { readWebhook } from '../twilio/verify';
import { callSchema, readStep, toIncoming } from './receive';
import { BUSY, refusal, saidAndOver } from './refusal';

/** Calls: each step has its own address, so that a step asked for again is known by it. */
export function voice(parts: ChannelParts, twilio: TwilioParts, bounds: Bounds): void {
  const { server, log, turns, secrets, publicUrl, catalogue } = parts;
  const receive = async (req: Request): Promise<Answer> => {
    const call = await readWebhook(req, parts, twilio, callSchema);
    const step = readStep((req.params as { step?: string }).step);
    const nextUrl = `${publicUrl.origin}/twilio/voice/${step + 1}`;
    const incoming = toIncoming(call, step, secrets.identity, nextUrl);
    const answered = step === 0 ? await bounds.call(numberOf(call.From)) : 'in-full';
    if (answered === 'in-full') return turns.take(incoming);
    const again = await turns.again(incoming);
    return again ?? (answered === 'with-why' ? saidAndOver(catalogue, 'spent.calls') : BUSY);
  };
  const answered = route(log, refusal(parts), receive);
  server.post('/twilio/voice', answered);
  server.post('/twilio/voice/:step', answered);
}
