import { z } from 'zod';
import { Refusal } from '../../base/errors';
import { type Incoming, OPT_IN_EVENT, OPT_OUT_EVENT } from '../../bots/incoming';
import { textThread } from '../../citizens/text-line';
import { MAX_MESSAGE } from '../http/body';
import { messageSid, numberOf, ourNumber, party } from '../twilio/fields';
import { SMS_CAN } from './capabilities';
import { NOTHING_SAID, toTwiml } from './answer';

/** A message can bring at most ten files; each has its address and its type. */
const FILES = Array.from({ length: 10 }, (_, i) => [`MediaUrl${i}`, `MediaContentType${i}`] as const);
type FileField = (typeof FILES)[number][number];
const address = z
  .url({ protocol: /^https$/ })
  .max(2000)
  .optional();
const mediaType = z
  .string()
  .regex(/^[\w.+-]+\/[\w.+-]+$/)
  .optional();
const fileShape = Object.fromEntries(
  FILES.flatMap(([url, type]) => [
    [url, address],
    [type, mediaType],
  ]),
) as Record<FileField, typeof mediaType>;

/** What we read of a text; the dozen other parameters (country, city, segments ...) were signed and are not used. */
export const textSchema = z.object({
  MessageSid: messageSid,
  From: party.min(1),
  To: ourNumber,
  Body: z.string(),
  NumMedia: z
    .string()
    .regex(/^(\d|10)$/)
    .default('0'),
  OptOutType: z.enum(['STOP', 'START', 'HELP']).optional(),
  ...fileShape,
});
export type Text = z.infer<typeof textSchema> & { readonly [name in FileField]?: string };

function picturesOf(text: Text): { contentUrl: string; contentType: string }[] {
  return FILES.slice(0, Number(text.NumMedia)).map(([url, type]) => {
    const [contentUrl, contentType] = [text[url], text[type]];
    if (!contentUrl || !contentType) throw new Refusal('not-understood', url);
    return { contentUrl, contentType };
  });
}

/** A text in our shape, or undefined if nobody is there who could be texted back: a name, a short code, a machine. */
export function toIncoming(text: Text, identitySecret: string, publicUrl: URL): Incoming | undefined {
  const phone = numberOf(text.From);
  if (!phone) return undefined;
  if (text.Body.length > MAX_MESSAGE) throw new Refusal('too-long');
  const event = carrierEvent(text);
  return {
    channel: 'sms',
    can: SMS_CAN,
    delivery: 'at-once',
    thread: textThread(identitySecret, text.To, text.From),
    id: text.MessageSid,
    sender: { phone },
    activity: event
      ? { type: 'event', name: event, text: text.Body }
      : { type: 'message', text: text.Body, attachments: picturesOf(text) },
    answer: (said) => (event ? NOTHING_SAID : toTwiml(said, publicUrl)),
  };
}

/**
 * The words that Twilio and the carriers act on when they are the whole text: from then on they block our texts, or let
 * them through, and say so themselves. STOPIO is the Welsh one, which we honour though no carrier knows it.
 */
const OPT_OUT = ['STOP', 'STOPALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT', 'REVOKE', 'OPTOUT', 'STOPIO'];
const OPT_IN = ['START', 'UNSTOP'];

function carrierEvent({ Body, OptOutType }: Text): string | undefined {
  const word = Body.toUpperCase().replace(/[\s\p{P}]/gu, '');
  if (OptOutType === 'STOP' || OPT_OUT.includes(word)) return OPT_OUT_EVENT;
  if (OptOutType === 'START' || OPT_IN.includes(word)) return OPT_IN_EVENT;
  return undefined;
}

/** With Twilio's Advanced Opt-Out a call for HELP has been answered already, with words set up there. */
export function isAnswered({ OptOutType }: Text): boolean {
  return OptOutType === 'HELP';
}
