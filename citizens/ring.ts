import { DAY, HOUR, MINUTE } from '../base/clock';
import { keyedHash, newId, sameSecret } from '../base/ids';
import type { Language } from '../language/reply';
import type { Draft } from '../storage/store';

/** A wish to be rung that could not be carried out by then is let go: by then its citizen has gone on. */
export const RING_SOON = 2 * MINUTE;
/** So long it may be taken up, counted from the wish; then nobody who asked for it can still be there. */
export const RING_LASTS = 5 * MINUTE;
/** So long what became of it is kept. */
const REMEMBERED = HOUR;
/** So many wishes of one citizen within a day. */
export const MOST_RINGS = 5;

/** How far a call has come: wished for, at Twilio, taken up by whoever pressed the key, or over. */
type RingState = 'due' | 'placed' | 'answered' | 'over';

/**
 * The call that was last asked for in a conversation. Its one-time code stands nowhere: it is a keyed hash of the
 * random sign kept here, so that neither this record nor a due row opens the conversation to anybody.
 */
export interface Ring {
  readonly shape: 1;
  readonly random: string;
  /** E.164. */
  readonly to: string;
  /** The thread and the channel on which it was asked for: there it is told if it comes to nothing. */
  readonly thread: string;
  readonly channel: string;
  readonly language: Language;
  readonly at: number;
  readonly is: RingState;
}

/** When calls were asked for by one citizen, within the last day. */
export interface RingsAsked {
  readonly shape: 1;
  readonly at: readonly number[];
}

/** Why a call came to nothing. */
export const RING_ENDS = [
  'no-answer',
  'busy',
  'failed',
  'unpressed',
  'unknown',
  'too-many',
  'unwanted',
] as const;
export type RingEnd = (typeof RING_ENDS)[number];

export const ringKey = (conversation: string): string => `ring:${conversation}`;
/** `of`: an identity. */
export const ringsAskedKey = (of: string): string => `rings-asked:${of}`;
/** The identity of a number on which somebody said that we are not to ring it. */
export const unrungKey = (identity: string): string => `unrung:${identity}`;

export const newRing = (wish: Pick<Ring, 'to' | 'thread' | 'channel' | 'language' | 'at'>): Ring => ({
  shape: 1,
  random: newId(),
  ...wish,
  is: 'due',
});

export function ringInto(draft: Draft, conversation: string, ring: Ring): void {
  draft.putting(ringKey(conversation), ring, ring.at + REMEMBERED);
}

/** Somebody may still pick up and press the key. */
export const isOpen = ({ is, at }: Ring, now: number): boolean =>
  (is === 'due' || is === 'placed') && now < at + RING_LASTS;

/** A call as the addresses of its webhooks name it: its conversation, and the code. */
export interface RingAddress {
  readonly conversation: string;
  readonly code: string;
}

const codeOf = (secret: string, conversation: string, { random }: Ring): string =>
  keyedHash(secret, 'ring-code', conversation, random);

export const ringAddress = (secret: string, conversation: string, ring: Ring): string =>
  `${conversation}.${codeOf(secret, conversation, ring)}`;

export function readRingAddress(text: string): RingAddress | undefined {
  const [, conversation, code] = /^([\w-]{1,64})\.([\w-]{22})$/.exec(text) ?? [];
  return conversation !== undefined && code !== undefined ? { conversation, code } : undefined;
}

export const isRing = (secret: string, ring: Ring, { conversation, code }: RingAddress): boolean =>
  sameSecret(codeOf(secret, conversation, ring), code);

/** The times of the last day. */
export const ringsOfToday = (asked: RingsAsked | undefined, now: number): readonly number[] =>
  (asked?.at ?? []).filter((at) => now - at < DAY);
