import { DAY } from '../base/clock';
import { keyedHash } from '../base/ids';
import type { Language, Shown } from '../language/reply';
import type { Store } from '../storage/store';
import { shownIn } from './call-line';
import { type Answer, FORGOTTEN, type Incoming, type Said } from './incoming';
import { withLinks } from './link-texts';

/** For so long a repeat is answered; that its id was used is kept with the conversation. */
const ANSWERED_AGAIN = DAY;

/** That an incoming id was used, and by which entries of the log it was answered. Their words are stored once, there. */
export interface Received {
  readonly shape: 1;
  readonly at: number;
  readonly conversation: string;
  readonly language: Language;
  /** Number of its own log entry; absent if it left none. */
  readonly entry?: number;
  /** Numbers of the entries that answered it: the first one, and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly hangUp?: true;
  readonly onCall?: OnCall;
}

/** What a step of a call said besides: entries that had waited to be heard, and words that no log keeps. */
export interface OnCall {
  readonly waited: readonly number[];
  readonly passing: readonly Shown[];
  readonly holding: boolean;
}

/** The id of an incoming activity as the store knows it: keyed by channel and thread, and not to be read back. */
export function incomingHash(secret: string, incoming: Incoming): string {
  return keyedHash(secret, 'incoming', incoming.channel, incoming.thread, incoming.id);
}

export const incomingKey = (hash: string): string => `incoming:${hash}`;

export function receivedAs(said: Said, at: number, onCall?: OnCall): Received {
  const { language, entry, first: from, conversation, shown, hangUp } = said;
  const used = { shape: 1, at, conversation, language, entry, from, to: from + shown.length } as const;
  return { ...used, ...(hangUp ? { hangUp } : {}), ...(onCall ? { onCall } : {}) };
}

/** The same answer once more, byte for byte, since it is made of the same words; an empty one when they are gone. */
export async function answerAgain(
  { store, identitySecret }: { readonly store: Store; readonly identitySecret: string },
  incoming: Incoming,
  received: Received,
  now: number,
): Promise<Answer> {
  if (now - received.at >= ANSWERED_AGAIN) return FORGOTTEN;
  const { conversation, language, entry, from, to, hangUp = false, onCall } = received;
  const waited = onCall?.waited ?? [];
  const own = Array.from({ length: to - from }, (_, i) => from + i);
  const shown = await shownIn(store, conversation, [...waited, ...own]);
  if (shown.length < waited.length + own.length) return FORGOTTEN;
  const leaving = withLinks(identitySecret, conversation, from, shown.slice(waited.length));
  const said = { conversation, language, entry, first: from, hangUp, holding: onCall?.holding ?? false };
  return incoming.answer({
    ...said,
    shown: [...shown.slice(0, waited.length), ...(onCall?.passing ?? []), ...leaving],
  });
}
