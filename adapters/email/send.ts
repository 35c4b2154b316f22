import { SECOND } from '../../base/clock';
import { NO_SUCH_READER, type SendResult } from '../../outbox/sender';
import { toHtml } from './html';

/** A letter: a subject without anything personal in it, and its paragraphs. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly paragraphs: readonly string[];
  /** The same on each try of the same letter, so that one that comes twice can be told. */
  readonly key: string;
  /** BCP 47. */
  readonly language?: string;
  /** Where its reader stops such letters, by one post (RFC 8058). */
  readonly stop?: string;
}

/** Sends one letter. Does not throw: a failure is a result. */
export type Mailer = (mail: Mail) => Promise<SendResult>;

export interface MailParts {
  /** smtp: or smtps:, with user and password if the server wants them. */
  readonly smtpUrl: string;
  readonly from: { readonly name: string; readonly address: string };
  /** Our own addresses begin so, and can be followed. */
  readonly links?: string;
}

const DEADLINE_MS = 20 * SECOND;
/** Only to this very machine may a letter go in clear. */
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** Sends through the council's own mail server, as plain text and as HTML. The package is loaded with the first letter. */
export function mailer({ smtpUrl, from, links }: MailParts, deadlineMs = DEADLINE_MS): Mailer {
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
  return async ({ to, subject, paragraphs, key, language, stop }) => {
    const { createTransport } = await import('nodemailer');
    try {
      const { messageId } = await createTransport(server).sendMail({
        from,
        to: { name: '', address: to },
        subject,
        text: `${paragraphs.join('\n\n')}\n`,
        html: toHtml(subject, paragraphs, { language, links }),
        messageId: `<${key}@${domain}>`,
        headers: {
          'Auto-Submitted': 'auto-generated',
          ...(language === undefined ? {} : { 'Content-Language': language }),
          ...(stop === undefined ? {} : stopHeaders(stop)),
        },
      });
      return { sent: messageId };
    } catch (error) {
      return failed(error);
    }
  };
}

const stopHeaders = (stop: string): Record<string, string> => ({
  'List-Unsubscribe': `<${stop}>`,
  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
});

/** The server says of the reader that there is nobody: by RFC 3463 where it names such a code, else by RFC 5321. */
const NOBODY = /^55[013][ -](5\.1\.\d|5\.2\.1|(?!\d\.\d))/;

/** Trying again helps where nobody answered, and where the server says "not now": 4xx (RFC 5321, 4.2.1). */
function failed(error: unknown): SendResult {
  const { responseCode, code, command, response } = error as Partial<
    Record<'code' | 'command' | 'response', string>
  > & { responseCode?: number };
  if (command === 'RCPT TO' && NOBODY.test(response ?? '')) return { dead: NO_SUCH_READER };
  if (responseCode !== undefined && responseCode >= 500) return { dead: String(responseCode) };
  return { retry: String(responseCode ?? code ?? 'no-answer') };
}
