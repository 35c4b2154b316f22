import { createHmac, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

/** A new opaque id of 128 random bits: 22 signs of base64url. Holds neither `|` nor `:`, so it is safe inside keys. */
export function newId(): string {
  return randomBytes(16).toString('base64url');
}

/** A whole number from 0 up to, not including, `below`. */
export function randomBelow(below: number): number {
  return randomInt(below);
}

/** A new secret of 256 bits, base64url. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/**
 * HMAC-SHA256 of the parts, cut to 132 bits: what stands in a key in place of a phone number or a sender's id.
 * The parts are joined by a sign that none of them may hold, so that ("ab","c") and ("a","bc") differ.
 */
export function keyedHash(secret: string, ...parts: string[]): string {
  return createHmac('sha256', secret).update(parts.join('\u0000')).digest('base64url').slice(0, 22);
}

/** Compares two strings in a time that does not tell where they differ. */
export function sameSecret(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}

/** A time or count as digits of one width, so that byte order is number order. */
export function sortable(n: number, width = 13): string {
  return String(n).padStart(width, '0');
}
