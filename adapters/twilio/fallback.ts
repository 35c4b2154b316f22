import type { Request } from 'restify';
import { z } from 'zod';
import type { Answer } from '../../bots/incoming';
import type { Catalogue } from '../../knowledge/catalogue/catalogue';
import { sentence } from '../../language/wording';
import type { ChannelParts } from '../channel';
import { route } from '../http/route';
import { textsAnswer } from '../sms/answer';
import { spokenApology } from '../voice/refusal';
import { callSid, messageSid } from './fields';
import type { TwilioParts } from './parts';
import { inWords } from './refusal';
import { readWebhook } from './verify';

const failedSchema = z.union([z.object({ CallSid: callSid }), z.object({ MessageSid: messageSid })]);

/** Where Twilio turns when a webhook has failed for good. Needs no store and no turn, so that it can always answer. */
export function fallback(parts: ChannelParts, twilio: TwilioParts): void {
  const { server, log, catalogue } = parts;
  const receive = async (req: Request): Promise<Answer> => {
    const failed = await readWebhook(req, parts, twilio, failedSchema);
    return 'CallSid' in failed ? spokenApology(catalogue) : writtenApology(catalogue);
  };
  server.post('/twilio/fallback', route(log, inWords.bind(undefined, catalogue), receive));
}

/** A text in each of the council's languages: an apology, and the ways to a person. */
function writtenApology({ council, phrases }: Catalogue): Answer {
  const { phone, office } = council.contact;
  const texts = council.languages.map((language) => {
    const how = { language, medium: 'text', own: phrases[language] } as const;
    const sorry = sentence('turn.apology', how, { phone: { phone } });
    return `${sorry} ${sentence('turn.office', how, { office: { words: office } })}`;
  });
  return textsAnswer(texts);
}
