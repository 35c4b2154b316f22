/** What a sender made of one try. */
export type SendResult =
  /** The provider has it. */
  | { readonly sent: string }
  /** Trying again may help; after so many seconds, if the provider said so. */
  | { readonly retry: string; readonly afterSeconds?: number }
  /** Trying again can't help. */
  | { readonly dead: string }
  /** Not before this time (ms), and not for a fault of the message: the try does not count. */
  | { readonly later: number };

/** Why a message is dead whose reader wants no more of them. */
export const OPTED_OUT = 'opted-out';
/** ... whose words are erased, or whose code is too old to help. */
export const ERASED = 'erased';
export const EXPIRED = 'expired';
/** ... whose number costs too much, or lies where the council texts nobody who did not text first. */
export const REFUSED_NUMBER = 'refused-number';
/** ... whose address was refused before. */
export const UNREACHABLE = 'unreachable';
export const UNWANTED: readonly string[] = [OPTED_OUT, ERASED, EXPIRED, REFUSED_NUMBER, UNREACHABLE];

/** Why a letter is dead at whose address there is nobody: staff see it, and no more are sent there. */
export const NO_SUCH_READER = 'no-such-reader';

export interface Message {
  /** E.164, or an e-mail address. */
  readonly to: string;
  readonly text: string;
  /** Its reader has not written to us: somebody else may have given us the number. */
  readonly unasked: boolean;
  /** The same on each try of the same message. */
  readonly key: string;
  /** The log entry of which it is the text: receipts speak of it. */
  readonly entry: { readonly conversation: string; readonly n: number };
  /** What else a letter has, if it goes by e-mail. */
  readonly letter?: Letter;
}

export interface Letter {
  /** What it is for, which its subject says, and no more than that. */
  readonly kind: 'code' | 'receipt' | 'news';
  /** BCP 47. */
  readonly language: string;
  /** The path by which its reader stops such letters; a code that they asked for has none. */
  readonly stop?: string;
}

/** Sends one message to the outside. Does not throw: a failure is a result. */
export type Sender = (message: Message) => Promise<SendResult>;
