import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks';
import type { TwilioParts } from '../../../adapters/twilio/parts';
import { newSecret } from '../../../base/ids';

export type Fields = Readonly<Record<string, string>>;

/** Longer than the server takes to say that it is too slow. */
const PATIENCE_MS = 15_000;

/** The line to the council's server: what goes over it is signed as Twilio signs. */
export class Line {
  constructor(
    private readonly publicUrl: URL,
    private readonly twilio: TwilioParts,
  ) {}

  /** The TwiML that answers; when the address fails, what the fallback address says in its place. */
  async ask(path: string, fields: Fields): Promise<string> {
    const url = new URL(path, this.publicUrl).href;
    const answer = await this.post(url, fields);
    if (answer !== undefined) return answer;
    const failed = { ...fields, ErrorCode: '11200', ErrorUrl: url };
    const apology = await this.post(new URL('/twilio/fallback', this.publicUrl).href, failed);
    if (apology === undefined) throw new NobodyThere(this.publicUrl.origin);
    return apology;
  }

  /** Undefined if it did not answer, or answered that something is wrong. */
  private async post(url: string, fields: Fields): Promise<string | undefined> {
    const signature = getExpectedTwilioSignature(this.twilio.authToken, url, fields);
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'x-twilio-signature': signature },
        body: new URLSearchParams(fields),
        signal: AbortSignal.timeout(PATIENCE_MS),
      });
      return response.ok ? await response.text() : undefined;
    } catch {
      return undefined;
    }
  }
}

export class NobodyThere extends Error {
  constructor(origin: string) {
    super(`Nobody answers at ${origin}. Is the server running? Start it with npm start.`);
  }
}

/** An id as Twilio makes them. */
export function newSid(kind: 'SM' | 'CA'): string {
  return kind + Buffer.from(newSecret(), 'base64url').toString('hex').slice(0, 32);
}
