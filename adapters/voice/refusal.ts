import type { Request } from 'restify';
import VoiceResponse from 'twilio/lib/twiml/VoiceResponse';
import type { Refusal } from '../../base/errors';
import type { Answer } from '../../bots/incoming';
import type { Catalogue } from '../../knowledge/catalogue/catalogue';
import { sentence } from '../../language/wording';
import type { ChannelParts } from '../channel';
import type { HttpAnswer } from '../http/route';
import { inWords } from '../twilio/refusal';
import { toAnswer } from '../twilio/twiml';
import { speak } from './send';

/** How often a caller is kept waiting for an answer that takes too long; each time is some eight seconds. */
const MAX_WAITS = 3;

/** A caller can't read a status: what goes wrong at our end is spoken. What is wrong with the request is not. */
export function refusal({
  catalogue,
  publicUrl,
}: ChannelParts): (refused: Refusal, req: Request) => HttpAnswer {
  return (refused, req) => {
    const { pathname, searchParams } = new URL(req.url ?? '', publicUrl);
    const waited = Number(searchParams.get('wait') ?? 0);
    if (refused.code === 'too-slow' && waited < MAX_WAITS) {
      return askAgain(`${publicUrl.origin}${pathname}?wait=${waited + 1}`);
    }
    const ours = refused.code !== 'stopping' && refused.status >= 500;
    return ours ? spokenApology(catalogue) : inWords(catalogue, refused);
  };
}

/** The work goes on meanwhile; asked again, its step gives what it came to. */
function askAgain(url: string): Answer {
  const response = new VoiceResponse();
  response.pause({ length: 1 });
  response.redirect({ method: 'POST' }, url);
  return toAnswer(response);
}

/** In each of the council's languages, since without the store nobody knows which one the caller speaks. */
export const spokenApology = (catalogue: Catalogue): Answer => saidAndOver(catalogue, 'turn.apology');

/** The line is not even taken, which costs nothing. */
export const BUSY: Answer = busy();

function busy(): Answer {
  const response = new VoiceResponse();
  response.reject({ reason: 'busy' });
  return toAnswer(response);
}

/** One sentence in each language, and the end of the call. */
export function saidAndOver(
  { council, phrases }: Catalogue,
  key: 'turn.apology' | 'spent.calls' | 'ring.over' | 'ring.sorry',
): Answer {
  const response = new VoiceResponse();
  for (const language of council.languages) {
    const how = { language, medium: 'speech', own: phrases[language] } as const;
    const text = sentence(key, how, { phone: { phone: council.contact.phone } });
    speak(response, { language, text });
  }
  response.hangup();
  return toAnswer(response);
}
