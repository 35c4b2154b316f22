import { wellFormed } from '../text';

/**
 * libsql reads a text only up to its first NUL, so NUL is stored as two signs. The order of bytes stays as it was,
 * which ranges rely on: 0 becomes 1 1, and 1 becomes 1 2. Text that is not well-formed must not pass either: read
 * back, it ends the process.
 */
export function toStored(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return wellFormed(text).replace(NUL_OR_ONE, (sign) => (sign === '\0' ? '\x01\x01' : '\x01\x02'));
}

export function fromStored(text: string): string {
  return text.includes('\x01')
    ? text.replace(ESCAPED, (pair) => (pair === '\x01\x01' ? '\0' : '\x01'))
    : text;
}

const SPECIAL = /[\0\x01\ud800-\udfff]/;
const NUL_OR_ONE = /[\0\x01]/g;
const ESCAPED = /\x01[\x01\x02]/g;
