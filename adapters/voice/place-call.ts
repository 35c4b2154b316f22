import { SECOND } from '../../base/clock';
import { Refusal } from '../../base/errors';
import { within } from '../http/route';
import type { TwilioParts } from '../twilio/parts';
import { ApiError, connect, type TwilioClient } from '../twilio/rest-client';
import { callStatusUrl } from '../twilio/status';

/** Longest wait for Twilio's answer. */
const DEADLINE_MS = 10 * SECOND;
/** So long it rings, s: shorter than most answerphones wait. */
const RINGS = 20;

/** What came of one try to place a call. Nothing is tried again: without an answer it may be ringing already. */
export type Placed =
  { readonly placed: true } | { readonly not: 'refused' | 'no-answer'; readonly code: string };

/** `call` names it in the addresses of its webhooks. */
export type PlaceCall = (to: string, call: string) => Promise<Placed>;

/** Where whoever picks up a call of ours is asked to press a key. */
export const pickedUpUrl = (publicUrl: URL, call: string): string =>
  `${publicUrl.origin}/twilio/voice/ring/${call}`;

/** Places calls through Twilio's REST API, which is connected to when there is a first one. */
export function callPlacer(twilio: TwilioParts, deadlineMs = DEADLINE_MS): PlaceCall {
  let connected: Promise<TwilioClient> | undefined;
  return async (to, call) => {
    const { accountSid, authToken, number, apiUrl, publicUrl } = twilio;
    if (!accountSid || !number) return { not: 'refused', code: 'not-set-up' };
    try {
      const { calls } = await (connected ??= connect({ accountSid, authToken, apiUrl }, deadlineMs));
      const wish = {
        to,
        from: number,
        url: pickedUpUrl(publicUrl, call),
        statusCallback: callStatusUrl(publicUrl, call),
        timeout: RINGS,
      };
      await within(deadlineMs, calls.create(wish));
      return { placed: true };
    } catch (error) {
      return failed(error);
    }
  };
}

/** Only a plain no is certain: an error of theirs, like no answer, may have come after the call was placed. */
function failed(error: unknown): Placed {
  if (error instanceof ApiError && error.status < 500)
    return { not: 'refused', code: String(error.code ?? error.status) };
  const code =
    error instanceof ApiError ? String(error.status) : error instanceof Refusal ? error.code : 'none';
  return { not: 'no-answer', code };
}
