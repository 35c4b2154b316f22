import { keyedHash } from '../base/ids';

/**
 * The link that stands under each letter of news and stops them. Its code stands nowhere: it is a keyed hash of the
 * reader's identity, and what it belongs to lies under a keyed hash of the code. It works for as long as letters are kept
 * in somebody's mailbox, which is for ever.
 */
export interface StopOf {
  readonly shape: 1;
  readonly identity: string;
}

export const stopCode = (secret: string, identity: string): string =>
  keyedHash(secret, 'stop-code', identity);

/** Where it lies to whom a code belongs. */
export const stopKey = (secret: string, code: string): string => `stop:${keyedHash(secret, 'stop', code)}`;

export const stopPath = (code: string): string => `/stop/${code}`;
