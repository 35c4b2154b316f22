import type { Answer, Said } from '../../bots/incoming';
import { inParts } from '../../language/text-message';
import { receiptsUrl } from '../twilio/status';
import { messagesAnswer, writable } from '../twilio/twiml';
import { unitsWithin } from './segments';

/** A message is at most so many segments; what is longer goes as several, each of which makes sense alone. */
export const MAX_SEGMENTS = 2;

/** The messages in which a text goes, cut between sentences. */
export function toMessages(text: string): string[] {
  return inParts(text, unitsWithin(text, MAX_SEGMENTS));
}

/** The answer to a text: what was said, as messages that Twilio sends on. */
export function toTwiml({ shown, conversation, first }: Said, publicUrl: URL): Answer {
  return messagesAnswer(
    shown.flatMap(({ text }, i) => {
      const receipts = receiptsUrl(publicUrl, { conversation, n: first + i });
      return toMessages(writable(text)).map((body) => ({ body, receipts }));
    }),
  );
}

/** Texts that stand in no log, such as an apology while there is no store to keep one. */
export function textsAnswer(texts: readonly string[]): Answer {
  return messagesAnswer(texts.flatMap((text) => toMessages(writable(text)).map((body) => ({ body }))));
}

/** Heard, and no text goes back. */
export const NOTHING_SAID: Answer = textsAnswer([]);
