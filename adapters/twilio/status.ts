import type { Request } from 'restify';
import { z } from 'zod';
import { Refusal } from '../../base/errors';
import { type Answer, FORGOTTEN } from '../../bots/incoming';
import type { EntryId } from '../../citizens/log';
import { readRingAddress, type RingAddress, type RingEnd } from '../../citizens/ring';
import type { ReceiptKeeper } from '../../citizens/receipt';
import type { ChannelParts } from '../channel';
import { route } from '../http/route';
import { callSid, messageSid } from './fields';
import type { TwilioParts } from './parts';
import { inWords } from './refusal';
import { readWebhook } from './verify';

const PATH = '/twilio/status';

/** Where Twilio tells what becomes of a text: the log entry of which it speaks is part of the signed address. */
export const receiptsUrl = (publicUrl: URL, { conversation, n }: EntryId): string =>
  `${publicUrl.origin}${PATH}?entry=${conversation}.${n}`;

/** Where Twilio tells how a call of ours ended; `call` names it. */
export const callStatusUrl = (publicUrl: URL, call: string): string =>
  `${publicUrl.origin}${PATH}?ring=${call}`;

/** Twilio's words for how far a text has come, in ours. */
const STATES = {
  accepted: 'queued',
  scheduled: 'queued',
  queued: 'queued',
  sending: 'sent',
  sent: 'sent',
  delivered: 'delivered',
  read: 'delivered',
  partially_delivered: 'delivered',
  undelivered: 'undelivered',
  failed: 'failed',
  canceled: 'failed',
} as const;

const receiptSchema = z.object({
  MessageSid: messageSid,
  MessageStatus: z.enum(Object.keys(STATES) as [keyof typeof STATES]),
  ErrorCode: z
    .string()
    .regex(/^\d{0,6}$/)
    .optional(),
});

/** How a call of ours can end, in Twilio's words; it is told of the end only. */
const ENDS = {
  completed: 'unpressed',
  busy: 'busy',
  'no-answer': 'no-answer',
  failed: 'failed',
  canceled: 'failed',
} as const;

const endSchema = z.object({
  CallSid: callSid,
  CallStatus: z.enum(Object.keys(ENDS) as [keyof typeof ENDS]),
});

/** Keeps that a call of ours is over; one that was taken up has come to something, however it ended. */
export type EndKeeper = (call: RingAddress, end: RingEnd) => Promise<void>;

const ENTRY = /^(?<conversation>[\w-]{1,64})\.(?<n>\d{1,7})$/;

/** Receipts of texts, and the ends of calls that we placed. One that names no entry, as of a text that somebody else sent from the account, is let go. */
export function status(
  parts: ChannelParts,
  twilio: TwilioParts,
  keep: { readonly receipt: ReceiptKeeper; readonly end: EndKeeper },
): void {
  const receive = async (req: Request): Promise<Answer> => {
    const ring = new URLSearchParams(req.getQuery()).get('ring');
    if (ring !== null) return ended(req, ring);
    const { MessageSid, MessageStatus, ErrorCode } = await readWebhook(req, parts, twilio, receiptSchema);
    const of = entryIn(req);
    const error = ErrorCode ? { error: Number(ErrorCode) } : {};
    if (of) await keep.receipt(of, { sid: MessageSid, is: STATES[MessageStatus], ...error });
    return FORGOTTEN;
  };
  const ended = async (req: Request, ring: string): Promise<Answer> => {
    const { CallStatus } = await readWebhook(req, parts, twilio, endSchema);
    const address = readRingAddress(ring);
    if (!address) throw new Refusal('not-understood', 'ring');
    await keep.end(address, ENDS[CallStatus]);
    return FORGOTTEN;
  };
  parts.server.post(PATH, route(parts.log, inWords.bind(undefined, parts.catalogue), receive));
}

function entryIn(req: Request): EntryId | undefined {
  const named = new URLSearchParams(req.getQuery()).get('entry');
  if (named === null) return undefined;
  const { conversation, n } = ENTRY.exec(named)?.groups ?? {};
  if (conversation === undefined) throw new Refusal('not-understood', 'entry');
  return { conversation, n: Number(n) };
}
