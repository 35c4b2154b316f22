import { type Delivery, type Incoming, OPEN_EVENT } from '../../bots/incoming';
import type { Capabilities } from '../../language/reply';
import type { FoundLink } from '../channel';
import { MAX_MESSAGE } from '../http/body';
import { SMS_CAN } from '../sms/capabilities';
import { VOICE_CAN } from '../voice/capabilities';
import { incoming } from './receive';

/** As long as a code is. */
export const isCode = (text: string): boolean => /^[\w-]{22}$/.test(text);

/** How what is added is answered: by text, or in the call when its caller speaks next. */
export const ADDS_TO: Readonly<
  Record<string, { channel: Incoming['channel']; can: Capabilities; delivery: Delivery }>
> = {
  sms: { channel: 'sms', can: SMS_CAN, delivery: 'later' },
  voice: { channel: 'voice', can: VOICE_CAN, delivery: 'spoken-later' },
};

/** The words for a place, if there are any that could be one. */
export function readPlace(form: URLSearchParams): string | undefined {
  const place = (form.get('place') ?? '').trim();
  return place === '' || place.length > MAX_MESSAGE ? undefined : place;
}

/** A photo, which is on disk already. */
export const addedPhoto = (link: FoundLink, id: string, files: Incoming['files']): Incoming => ({
  ...toThreadOf(link, id),
  files,
  activity: { type: 'message', text: '' },
});

export const addedPlace = (link: FoundLink, id: string, place: string): Incoming => ({
  ...toThreadOf(link, id),
  adds: 'place',
  activity: { type: 'message', text: place },
});

/** The conversation goes on on a thread of this browser, where its open question is asked once more. */
export const goneOn = (link: FoundLink, thread: string): Incoming => ({
  ...incoming(thread, OPEN_EVENT, link.language),
  link: link.id,
  activity: { type: 'event', name: OPEN_EVENT },
});

function toThreadOf({ id: link, thread, channel }: FoundLink, id: string): Omit<Incoming, 'activity'> {
  return {
    ...ADDS_TO[channel]!,
    thread,
    id: `add.${id}`,
    link,
    // Nobody new speaks: the thread has its identity already.
    sender: { visitor: thread },
    onlyIfOpen: true,
    answer: () => ({ status: 303, type: 'text/plain; charset=utf-8', body: '' }),
  };
}
