import { z } from 'zod';
import { Refusal } from '../../base/errors';
import { newId } from '../../base/ids';
import { OPEN_EVENT, type Incoming } from '../../bots/incoming';
import type { Language } from '../../language/reply';
import { MAX_MESSAGE } from '../http/body';
import { DIRECT_LINE } from './capabilities';
import { activityId } from './send';
import { userOf, visitorOf, type Pass } from './verify';

/** Ids of other people's making: short, and nothing in them that a log or a screen would choke on. */
const foreignId = z
  .string()
  .max(200)
  .regex(/^[^\p{Cc}\p{Cs}]+$/u);
const userSchema = z.object({ id: foreignId.optional() });

/** What we take of an activity. Whatever else it holds is dropped here. */
export const activitySchema = z.object({
  type: z.string().min(1).max(64),
  id: foreignId.optional(),
  from: userSchema.optional(),
  text: z.string().optional(),
  locale: z.string().max(35).optional(),
  value: z
    .object({ pick: z.string().max(200) })
    .optional()
    .catch(undefined),
  channelData: z.object({ clientActivityID: foreignId.optional() }).optional(),
});
export type PostedActivity = z.infer<typeof activitySchema>;

/** The body of tokens/generate and of a start. */
export const startSchema = z.object({
  user: userSchema.optional(),
  locale: z.string().max(35).optional().catch(undefined),
});

const watermarkSchema = z.string().regex(/^\d{1,15}$/);

/** The outside's word in our shape, or a refusal. */
export function understand<T>(shape: z.ZodType<T>, body: unknown): T {
  const parsed = shape.safeParse(body);
  if (!parsed.success) throw new Refusal('not-understood', parsed.error.issues[0]?.path.join('.'));
  return parsed.data;
}

/** A position in the thread's feed; empty from a client that has seen nothing yet. */
export function readWatermark(text: string): number {
  return text === '' ? 0 : Number(understand(watermarkSchema, text));
}

/** Opens the thread. The id is the same each time, so that a thread opens once whoever asks again. */
export function toOpening(pass: Pass, locale: string | undefined): Incoming {
  return {
    ...common(pass, locale),
    id: 'open',
    activity: { type: 'event', name: OPEN_EVENT },
    answer: () => ({ status: 201, type: 'application/json', body: '{}' }),
  };
}

/** A message with its files, which are on disk already. */
export function toMessage(pass: Pass, posted: PostedActivity, files?: Incoming['files']): Incoming {
  const text = (posted.text ?? '').replace(/\p{Surrogate}/gu, '\uFFFD');
  if (text.length > MAX_MESSAGE) throw new Refusal('too-long');
  const clientId = posted.channelData?.clientActivityID;
  return {
    ...common(pass, posted.locale),
    id: incomingId(posted),
    onlyIfOpen: true,
    clientId,
    files,
    activity: {
      type: 'message',
      text,
      value: posted.value,
      from: { id: userOf(pass, posted.from?.id), name: '' },
    },
    answer: ({ conversation, entry }) => ({
      status: 200,
      type: 'application/json',
      body: JSON.stringify({ id: activityId(conversation, entry ?? 0) }),
    }),
  };
}

/** The sender's own id: what the real client keeps through its retries, else the activity's, else a new one. */
function incomingId(posted: PostedActivity): string {
  return posted.channelData?.clientActivityID ?? posted.id ?? newId();
}

function common(pass: Pass, locale: string | undefined) {
  return {
    channel: 'web',
    can: DIRECT_LINE,
    delivery: 'followed',
    thread: pass.thread,
    sender: { visitor: visitorOf(pass) },
    language: toLanguage(locale),
  } as const;
}

function toLanguage(locale: string | undefined): Language | undefined {
  const code = locale?.slice(0, 2).toLowerCase();
  return code === 'en' || code === 'cy' ? code : undefined;
}
