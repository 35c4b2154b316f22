import { SECOND } from '../../base/clock';
import { Refusal } from '../../base/errors';
import { OPTED_OUT, type Sender, type SendResult } from '../../outbox/sender';
import { within } from '../http/route';
import type { TwilioParts } from '../twilio/parts';
import { receiptsUrl } from '../twilio/status';
import { ApiError, connect, type TwilioClient } from '../twilio/rest-client';
import { writable } from '../twilio/twiml';
import { toMessages } from './answer';

/** Longest wait for one answer of Twilio's. */
const DEADLINE_MS = 10 * SECOND;
/** The carrier blocks our texts, since the number has asked for it. */
const BLOCKED = 21610;
const TOO_MANY = 429;

/** Sends texts of the outbox through Twilio's REST API, which is connected to when there is a first one. */
export function textSender(twilio: TwilioParts, deadlineMs = DEADLINE_MS): Sender {
  let connected: Promise<TwilioClient> | undefined;
  return async ({ to, text, entry }) => {
    const { accountSid, authToken, number, apiUrl, publicUrl } = twilio;
    const statusCallback = receiptsUrl(publicUrl, entry);
    if (!accountSid || !number) return { retry: 'TWILIO_ACCOUNT_SID or TWILIO_NUMBER is not set' };
    try {
      const { messages } = await (connected ??= connect({ accountSid, authToken, apiUrl }, deadlineMs));
      let sent = '';
      for (const body of toMessages(writable(text))) {
        ({ sid: sent } = await within(
          deadlineMs,
          messages.create({ to, from: number, body, statusCallback }),
        ));
      }
      return { sent };
    } catch (error) {
      return failed(error);
    }
  };
}

/** Trying again helps where nobody answered, where Twilio is unwell, and where it asks for patience. */
function failed(error: unknown): SendResult {
  if (!(error instanceof ApiError)) return { retry: error instanceof Refusal ? error.code : 'no-answer' };
  const { status, code, retryAfter } = error;
  if (status >= 500 || status === TOO_MANY) {
    return {
      retry: String(code ?? status),
      ...(retryAfter === undefined ? {} : { afterSeconds: retryAfter }),
    };
  }
  return { dead: code === BLOCKED ? OPTED_OUT : String(code ?? status) };
}
