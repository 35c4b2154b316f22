import { z } from 'zod';
import { Refusal } from '../../base/errors';
import { keyedHash } from '../../base/ids';
import { type Incoming, OPEN_EVENT, type Sender, SILENCE_EVENT } from '../../bots/incoming';
import { MAX_MESSAGE } from '../http/body';
import { callSid, numberOf, party } from '../twilio/fields';
import { VOICE_CAN } from './capabilities';
import { toTwiml } from './send';

/** What we read of a call: who rings, and what was heard or keyed in since our last word. */
export const callSchema = z.object({
  CallSid: callSid,
  From: party.default(''),
  To: party.default(''),
  Direction: z.string().max(40).default('inbound'),
  SpeechResult: z.string().default(''),
  Digits: z
    .string()
    .regex(/^[\d*#]{0,64}$/)
    .default(''),
  Confidence: z
    .string()
    .regex(/^(|\d(\.\d{1,18})?)$/)
    .transform((text) => (text === '' ? undefined : Number(text)))
    .optional(),
});
export type Call = z.infer<typeof callSchema>;

/** Twilio ends a call after four hours; who only listens takes a step every six seconds. */
const MAX_STEP = 2400;
const stepSchema = z
  .string()
  .regex(/^(0|[1-9]\d{0,3})$/)
  .transform(Number)
  .refine((step) => step <= MAX_STEP);

/** The step of a call that an address names; the address without one is where a call begins. */
export function readStep(text: string | undefined): number {
  if (text === undefined) return 0;
  const step = stepSchema.safeParse(text);
  if (!step.success) throw new Refusal('not-found');
  return step.data;
}

/** One step of a call in our shape. Asked again, the step is the same activity and gets the same answer. */
export function toIncoming(call: Call, step: number, identitySecret: string, nextUrl: string): Incoming {
  return {
    channel: 'voice',
    can: VOICE_CAN,
    delivery: 'at-once',
    thread: `voice.${keyedHash(identitySecret, 'voice', call.CallSid)}`,
    id: `${call.CallSid}:${step}`,
    sender: toSender(call, identitySecret),
    activity: toActivity(call, step),
    answer: (said) => toTwiml(said, nextUrl),
  };
}

/** Where we rang, the citizen is the one who was rung. A caller without a number is somebody new on each call. */
function toSender(call: Call, identitySecret: string): Sender {
  const phone = numberOf(call.Direction.startsWith('outbound') ? call.To : call.From);
  return phone ? { phone } : { visitor: keyedHash(identitySecret, 'caller', call.CallSid) };
}

function toActivity(call: Call, step: number): Incoming['activity'] {
  if (step === 0) return { type: 'event', name: OPEN_EVENT };
  const text = call.Digits || withoutFullStop(call.SpeechResult);
  if (text === '') return { type: 'event', name: SILENCE_EVENT };
  if (text.length > MAX_MESSAGE) throw new Refusal('too-long');
  return { type: 'message', text, channelData: { confidence: call.Confidence } };
}

/** The recogniser ends each utterance with a full stop, which its speaker never said. */
function withoutFullStop(speech: string): string {
  return speech.trim().replace(/(?<!\.)\.$/, '');
}
