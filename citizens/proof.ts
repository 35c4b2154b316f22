import { DAY, HOUR, MINUTE } from '../base/clock';
import { keyedHash, newId, sameSecret } from '../base/ids';

/** So long a one-time code works, so many wrong tries it stands, and so many may be asked for in an hour. */
export const CODE_LASTS = 10 * MINUTE;
export const MOST_TRIES = 5;
export const MOST_CODES = 3;
/** Codes are counted over this time. */
export const CODES_COUNTED = HOUR;
/** So many letters with a code go to one address in a day, or are asked for from one connection. */
export const MOST_LETTERS = 6;
export const MOST_LETTERS_ASKED = 30;

/** A proof holds in the conversation in which it was given, but not for longer than this: others may come to the screen. */
export const PROVED_LASTS = DAY;

const DIGITS = 6;
const ANY_CODE = 10 ** DIGITS;
/** Bits of the hash of which a code is made: so many that no code is likelier than another by more than 1 in 10^8. */
const HASH_BYTES = 6;

/** What a code looks like wherever it is kept or printed. */
export const BLANKED = '*'.repeat(DIGITS);

/**
 * A one-time code that is out. The code itself stands nowhere: it is a keyed hash of the random sign kept here, made
 * again when its text leaves and when somebody tries one. So neither this record nor a due row gives it away.
 */
export interface OpenCode {
  readonly shape: 1;
  readonly random: string;
  /** The identity that it proves. */
  readonly identity: string;
  readonly at: number;
  /** Wrong tries so far. */
  readonly tries: number;
}

/** That the identity was proved in a conversation, and when. */
export interface Proved {
  readonly shape: 1;
  readonly identity: string;
  readonly at: number;
}

/** When codes were asked for, for one number or address or in one conversation, as far back as they are counted. */
export interface CodesAsked {
  readonly shape: 1;
  readonly at: readonly number[];
}

/** One code is out for a conversation at a time, and works in no other. */
export const codeKey = (conversation: string): string => `code:${conversation}`;
export const provedKey = (conversation: string): string => `proved:${conversation}`;
/** `of`: an identity, a conversation, or what else they are counted for. */
export const codesAskedKey = (of: string): string => `codes-asked:${of}`;

export const newCode = (identity: string, at: number): OpenCode => ({
  shape: 1,
  random: newId(),
  identity,
  at,
  tries: 0,
});

/** The six digits of a code. */
export function digitsOf(secret: string, conversation: string, code: OpenCode): string {
  const hash = keyedHash(secret, 'code', conversation, code.identity, code.random);
  const number = Buffer.from(hash, 'base64url').readUIntBE(0, HASH_BYTES) % ANY_CODE;
  return String(number).padStart(DIGITS, '0');
}

export const expired = (code: OpenCode, now: number): boolean => now >= code.at + CODE_LASTS;

/** What a try at a code comes to. */
export type Tried =
  | { readonly is: 'right'; readonly identity: string }
  | { readonly is: 'wrong'; readonly triesLeft: number }
  /** There is none, or it is used up or too old. */
  | { readonly is: 'gone' };

export function tried(
  secret: string,
  conversation: string,
  code: OpenCode | undefined,
  digits: string,
  now: number,
): Tried {
  if (!code || expired(code, now) || code.tries >= MOST_TRIES) return { is: 'gone' };
  if (sameSecret(digitsOf(secret, conversation, code), digits))
    return { is: 'right', identity: code.identity };
  const triesLeft = MOST_TRIES - code.tries - 1;
  return triesLeft > 0 ? { is: 'wrong', triesLeft } : { is: 'gone' };
}

/** The times of the last hour, or of as long as they are counted. */
export const lately = (
  asked: CodesAsked | undefined,
  now: number,
  within = CODES_COUNTED,
): readonly number[] => (asked?.at ?? []).filter((at) => now - at < within);

/** How often a code may be asked for, as it is counted under one key. */
export interface CodeLimit {
  readonly key: string;
  readonly most: number;
  readonly within: number;
}

/**
 * Codes are counted for the number or address, so that no number of conversations helps to guess, and for the
 * conversation, so that nobody can have many written to. Letters cost nothing and anybody can be sent one: they are
 * counted over the day as well, for the address and for the connection on which they are asked for.
 */
export function codeLimits(asked: {
  readonly identity: string;
  readonly conversation: string;
  readonly byLetter: boolean;
  readonly connection?: string;
}): readonly CodeLimit[] {
  const { identity, conversation, byLetter, connection } = asked;
  const anHour = [identity, conversation].map((of): CodeLimit => ({
    key: codesAskedKey(of),
    most: MOST_CODES,
    within: CODES_COUNTED,
  }));
  if (!byLetter) return anHour;
  const aDay = (of: string, most: number): CodeLimit => ({
    key: codesAskedKey(`day.${of}`),
    most,
    within: DAY,
  });
  const from = connection === undefined ? [] : [aDay(connection, MOST_LETTERS_ASKED)];
  return [...anHour, aDay(identity, MOST_LETTERS), ...from];
}
