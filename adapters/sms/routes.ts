import type { Request } from 'restify';
import type { Answer } from '../../bots/incoming';
import type { ChannelParts } from '../channel';
import type { Catalogue } from '../../knowledge/catalogue/catalogue';
import { sentence } from '../../language/wording';
import { route } from '../http/route';
import type { Bounds } from '../twilio/bounds';
import type { TwilioParts } from '../twilio/parts';
import { inWords } from '../twilio/refusal';
import { readWebhook } from '../twilio/verify';
import { isAnswered, textSchema, toIncoming } from './receive';
import { NOTHING_SAID, textsAnswer } from './answer';

/** Texts. While the store is down they are answered 503, so that Twilio asks again, and then the fallback address. */
export function sms(parts: ChannelParts, twilio: TwilioParts, bounds: Bounds): void {
  const receive = async (req: Request): Promise<Answer> => {
    const text = await readWebhook(req, parts, twilio, textSchema);
    const incoming = isAnswered(text) ? undefined : toIncoming(text, parts.secrets.identity, parts.publicUrl);
    if (!incoming) return NOTHING_SAID;
    const answered = incoming.activity.type === 'event' ? 'in-full' : await bounds.text(text.From, text.Body);
    if (answered === 'in-full') return parts.turns.take(incoming);
    const again = await parts.turns.again(incoming);
    return again ?? (answered === 'with-why' ? textsAnswer([why(parts.catalogue)]) : NOTHING_SAID);
  };
  const refuse = inWords.bind(undefined, parts.catalogue);
  parts.server.post('/twilio/sms', route(parts.log, refuse, receive));
}

/** In each of the council's languages, since nothing was looked up. */
function why({ council, phrases }: Catalogue): string {
  const values = { phone: { phone: council.contact.phone } };
  return council.languages
    .map((language) => sentence('spent.texts', { language, medium: 'text', own: phrases[language] }, values))
    .join('\n');
}
