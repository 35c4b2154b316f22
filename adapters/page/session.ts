import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import { type Clock, HOUR, SECOND } from '../../base/clock';
import { keyedHash } from '../../base/ids';
import { readCookie } from '../http/cookie';
import { readToken, signToken } from '../http/signed-token';

const shape = z.strictObject({
  use: z.literal('page'),
  thread: z.string().min(1).max(64),
  until: z.number(),
});

export interface SessionParts {
  readonly clock: Clock;
  readonly publicUrl: URL;
  readonly secret: string;
  readonly quietHours: number;
}

/**
 * Which thread a browser speaks on. Nothing is kept on a device before one speaks; then a cookie names the thread,
 * for as long as the conversation stays open in silence.
 */
export class Sessions {
  private readonly secure: boolean;
  private readonly name: string;

  constructor(private readonly parts: SessionParts) {
    this.secure = parts.publicUrl.protocol === 'https:';
    this.name = this.secure ? '__Host-chat' : 'chat';
  }

  /** The thread that the browser's cookie names, if it is ours and not too old. */
  read(req: IncomingMessage): string | undefined {
    return this.token(req)?.thread;
  }

  /** How long this browser still knows its thread if nothing is said, ms. */
  left(req: IncomingMessage): number | undefined {
    const token = this.token(req);
    return token && token.until - this.parts.clock.now();
  }

  private token(req: IncomingMessage): z.infer<typeof shape> | undefined {
    const token = readToken(this.parts.secret, readCookie(req, this.name) ?? '', shape);
    return token && token.until > this.parts.clock.now() ? token : undefined;
  }

  /** The thread that a first message opens: the same form sent twice opens it once. */
  opened(nonce: string): string {
    return keyedHash(this.parts.secret, 'page-thread', nonce);
  }

  /** The Set-Cookie header that keeps the thread on this device. */
  remember(thread: string): string {
    const kept = this.parts.quietHours * HOUR;
    const token = signToken(this.parts.secret, { use: 'page', thread, until: this.parts.clock.now() + kept });
    return this.cookie(token, kept / SECOND);
  }

  /** The Set-Cookie header that makes this device forget. */
  forget(): string {
    return this.cookie('', 0);
  }

  private cookie(value: string, maxAge: number): string {
    return `${this.name}=${value}; Path=/; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${this.secure ? '; Secure' : ''}`;
  }
}
