import type { Answer, Said } from '../../bots/incoming';
import { inParts } from '../../language/text-message';
import { messagesAnswer, writable } from '../twilio/twiml';
import { unitsWithin } from './segments';

/** A message is at most so many segments; what is longer goes as several, each of which makes sense alone. */
export const MAX_SEGMENTS = 2;

/** The messages in which a text goes, cut between sentences. */
export function toMessages(text: string): string[] {
  return inParts(text, unitsWithin(text, MAX_SEGMENTS));
}

/** The answer to a text: what was said, as messages that Twilio sends on. */
export function toTwiml(said: Said): Answer {
  return textsAnswer(said.shown.map(({ text }) => text));
}

export function textsAnswer(texts: readonly string[]): Answer {
  return messagesAnswer(texts.flatMap((text) => toMessages(writable(text))));
}

/** Heard, and no text goes back. */
export const NOTHING_SAID: Answer = textsAnswer([]);
