import { SECOND } from '../../base/clock';
import type { SendResult } from '../../outbox/sender';
import { toHtml } from './html';

/** A letter: a subject without anything personal in it, and its paragraphs. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** The same on each try of the same letter, so that one that comes twice can be told. */
  readonly key: string;
}

/** Sends one letter. Does not throw: a failure is a result. */
export type Mailer = (mail: Mail) => Promise<SendResult>;

export interface MailParts {
  /** smtp: or smtps:, with user and password if the server wants them. */
  readonly smtpUrl: string;
  readonly from: { readonly name: string; readonly address: string };
}

const DEADLINE_MS = 20 * SECOND;
/** Only to this very machine may a letter go in clear. */
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** Sends through the council's own mail server, as plain text and as HTML. The package is loaded with the first letter. */
export function mailer({ smtpUrl, from }: MailParts, deadlineMs = DEADLINE_MS): Mailer {
  const { hostname } = new URL(smtpUrl);
  const server = {
    url: smtpUrl,
    requireTLS: !LOOPBACK.includes(hostname),
    connectionTimeout: deadlineMs,
    greetingTimeout: deadlineMs,
    socketTimeout: deadlineMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
  const domain = from.address.split('@').at(-1);
  return async ({ to, subject, paragraphs, key }) => {
    const { createTransport } = await import('nodemailer');
    try {
      const { messageId } = await createTransport(server).sendMail({
        from,
        to: { name: '', address: to },
        subject,
        text: `${paragraphs.join('\n\n')}\n`,
        html: toHtml(subject, paragraphs),
        messageId: `<${key}@${domain}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
      return { sent: messageId };
    } catch (error) {
      return failed(error);
    }
  };
}

/** Trying again helps where nobody answered, and where the server says "not now": 4xx (RFC 5321, 4.2.1). */
function failed(error: unknown): SendResult {
  const { responseCode, code } = error as { responseCode?: number; code?: string };
  if (responseCode !== undefined && responseCode >= 500) return { dead: String(responseCode) };
  return { retry: String(responseCode ?? code ?? 'no-answer') };
}
