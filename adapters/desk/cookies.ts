import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import { type Clock, DAY, SECOND } from '../../base/clock';
import { newId } from '../../base/ids';
import { ABSOLUTE } from '../../desk/sessions';
import { readCookie } from '../http/cookie';
import { readToken, signToken } from '../http/signed-token';

/** A browser in which somebody was signed in is known as theirs for so long. */
const DEVICE_KNOWN = 90 * DAY;

const deviceShape = z.strictObject({
  use: z.literal('desk-device'),
  staff: z.string(),
  device: z.string(),
  until: z.number(),
});

export interface CookieParts {
  readonly clock: Clock;
  readonly publicUrl: URL;
  readonly secret: string;
}

/** What the desk keeps in a browser: the token of a session, and that this browser is known. */
export class DeskCookies {
  private readonly secure: boolean;
  private readonly prefix: string;

  constructor(private readonly parts: CookieParts) {
    this.secure = parts.publicUrl.protocol === 'https:';
    this.prefix = this.secure ? '__Host-' : '';
  }

  session(req: IncomingMessage): string | undefined {
    return readCookie(req, `${this.prefix}desk`);
  }

  /** Which account was signed in on this browser before, and the id that it was given then. */
  device(req: IncomingMessage): { readonly staff: string; readonly device: string } | undefined {
    const token = readToken(
      this.parts.secret,
      readCookie(req, `${this.prefix}desk-device`) ?? '',
      deviceShape,
    );
    return token && token.until > this.parts.clock.now() ? token : undefined;
  }

  /** The Set-Cookie header of a session. */
  remember(token: string): string {
    return this.cookie('desk', token, ABSOLUTE);
  }

  forget(): string {
    return this.cookie('desk', '', 0);
  }

  /** The Set-Cookie header by which this browser is known as that of a member of staff. */
  know(staff: string): string {
    const until = this.parts.clock.now() + DEVICE_KNOWN;
    const token = signToken(this.parts.secret, { use: 'desk-device', staff, device: newId(), until });
    return this.cookie('desk-device', token, DEVICE_KNOWN);
  }

  private cookie(name: string, value: string, ms: number): string {
    const kept = `Path=/; Max-Age=${ms / SECOND}; HttpOnly; SameSite=Lax${this.secure ? '; Secure' : ''}`;
    return `${this.prefix}${name}=${value}; ${kept}`;
  }
}
