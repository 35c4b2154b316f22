import { z } from 'zod';
import { Refusal } from '../../base/errors';
import { KEEP_OPEN_EVENT, OPEN_EVENT, type Incoming } from '../../bots/incoming';
import type { Language } from '../../language/reply';
import { DIRECT_LINE } from '../direct-line/capabilities';
import { MAX_MESSAGE } from '../http/body';

const nonce = z.string().regex(/^[\w-]{22}$/);
const shape = z.object({
  nonce,
  text: z.string().default(''),
  pick: z.string().min(1).max(200).optional(),
  open: z.literal('yes').optional(),
});

/** What the form of the page brought. */
export interface Posted {
  /** Made when the page was shown; the same again is the same message. */
  readonly nonce: string;
  readonly text: string;
  /** The button that was pressed, if it was not "Send". */
  readonly pick?: string;
  /** The page showed a conversation that was open then. */
  readonly open?: 'yes';
}

export function readPosted(form: URLSearchParams): Posted {
  const posted = shape.safeParse(Object.fromEntries(form));
  if (!posted.success) throw new Refusal('not-understood', 'form of the page');
  // Browsers send a line's end as two signs; the reader counts one.
  return { ...posted.data, text: posted.data.text.replace(/\r\n?/g, '\n') };
}

/** The nonce of a form that holds nothing else to read. */
export function readNonce(form: URLSearchParams): string {
  const read = nonce.safeParse(form.get('nonce'));
  if (!read.success) throw new Refusal('not-understood', 'nonce');
  return read.data;
}

/** Why the text can't be sent as it is, if so. */
export function faultOf(posted: Posted): 'empty' | 'too-long' | undefined {
  if (posted.pick !== undefined) return undefined;
  if (posted.text.trim() === '') return 'empty';
  return posted.text.length > MAX_MESSAGE ? 'too-long' : undefined;
}

/** The first thing on a thread: the assistant introduces itself. Its id is always the same, so it happens once. */
export function openingOf(thread: string, language: Language): Incoming {
  return { ...incoming(thread, OPEN_EVENT, language), activity: { type: 'event', name: OPEN_EVENT } };
}

/** The reader is still there: their silence begins anew, and nothing is said. */
export function stillHere(thread: string, nonce: string, language: Language): Incoming {
  const activity = { type: 'event', name: KEEP_OPEN_EVENT };
  return { ...incoming(thread, `keep.${nonce}`, language), onlyIfOpen: true, activity };
}

/** What was typed, or the label of the button that was pressed with the value behind it. */
export function messageOf(
  thread: string,
  posted: Posted,
  label: string | undefined,
  language: Language,
): Incoming {
  const { nonce: id, pick, text } = posted;
  const activity =
    pick === undefined
      ? { type: 'message', text }
      : { type: 'message', text: label ?? pick, value: { pick } };
  return { ...incoming(thread, id, language), clientId: id, activity };
}

/** A photo, which is on disk already. */
export function photoOf(
  thread: string,
  nonce: string,
  files: Incoming['files'],
  language: Language,
): Incoming {
  return {
    ...incoming(thread, nonce, language),
    clientId: nonce,
    files,
    activity: { type: 'message', text: '' },
  };
}

export function incoming(thread: string, id: string, language: Language): Omit<Incoming, 'activity'> {
  return {
    channel: 'web',
    can: DIRECT_LINE,
    delivery: 'followed',
    thread,
    id,
    sender: { visitor: thread },
    language,
    // The answer is the page itself, read from the thread; where to find it is said in headers.
    answer: () => ({ status: 303, type: 'text/plain; charset=utf-8', body: '' }),
  };
}
