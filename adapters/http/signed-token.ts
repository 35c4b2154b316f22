import { createHmac } from 'node:crypto';
import type { z } from 'zod';
import { sameSecret } from '../../base/ids';

/** A signed statement that anyone may read and nobody can alter: `payload.signature`, base64url, HMAC-SHA256. */
export function signToken(secret: string, payload: object): string {
  const body = Buffer.from(JSON.stringify(payload)).toString('base64url');
  return `${body}.${signature(secret, body)}`;
}

/** The payload, or undefined if the signature or the shape is wrong. Expiry is the caller's to check. */
export function readToken<T>(secret: string, token: string, shape: z.ZodType<T>): T | undefined {
  const [body, signed, ...rest] = token.split('.');
  if (!body || !signed || rest.length > 0 || !sameSecret(signed, signature(secret, body))) return undefined;
  try {
    const parsed = shape.safeParse(JSON.parse(Buffer.from(body, 'base64url').toString('utf8')));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
}

function signature(secret: string, body: string): string {
  return createHmac('sha256', secret).update(body).digest('base64url');
}
