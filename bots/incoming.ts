import type { Activity } from 'botframework-schema';
import type { RingAddress } from '../citizens/ring';
import type { StaffAct } from './staff';
import type { Capabilities, Language, Shown } from '../language/reply';

/** Who sends on a thread: what is claimed, not what is proved. */
export type Sender = { readonly phone: string } | { readonly visitor: string };

/** One activity from outside, verified, masked and translated by its adapter. */
export interface Incoming {
  readonly channel: ChannelName;
  readonly can: Capabilities;
  readonly delivery: Delivery;
  /** Opaque id of the thread: made by us, or a keyed hash. Never a phone number. */
  readonly thread: string;
  /** The sender's own id for this activity: the same id again is the same activity, and gets the same answer. */
  readonly id: string;
  readonly sender: Sender;
  /** Language for a new conversation, if the channel knows one (the page's language, the number that was rung). */
  readonly language?: Language;
  readonly activity: Partial<Activity> & { readonly type: string };
  /** The client's own id of its message, given back to it with the entry. */
  readonly clientId?: string;
  /** Files already on disk that came with it. */
  readonly files?: readonly { readonly id: string; readonly type: string; readonly name: string }[];
  /** A member of staff acts, and nobody else speaks. */
  readonly staff?: StaffAct;
  /** It only speaks on a thread that is open already; on any other it is refused as not found. */
  readonly onlyIfOpen?: true;
  /** The link by which it comes: into that link's conversation, to which a new thread then points, and no other. */
  readonly link?: string;
  /** The call of ours that was picked up: into the conversation from which it was asked for, and no other. */
  readonly ring?: RingAddress;
  /** What the words are for, where that is known: the place of what is reported. */
  readonly adds?: 'place';
  /** It came before and could not be answered: this entry of the log is what was said then. */
  readonly logged?: { readonly conversation: string; readonly entry: number };
  /** The connection on which it came, as a keyed hash; absent where a carrier brings it. */
  readonly connection?: string;
  /** What it sends waits for the hours in which people may be texted. */
  readonly byDay?: true;
  /** Turns what was said into the bytes of the answer. A repeat is given the same words, so it gets the same bytes. */
  answer(said: Said): Answer;
}

/** Where pictures can be fetched that came with it; they are a turn of their own when they have been. */
export const comingWith = ({ activity }: Incoming): readonly string[] =>
  (activity.attachments ?? []).flatMap(({ contentType, contentUrl }) =>
    contentUrl && contentType.startsWith('image/') ? [contentUrl] : [],
  );

/**
 * How replies reach the citizen: on the open connection, by the feed of the thread that its clients follow, later
 * by a sender, or when the call on which it is to be heard asks for its next step.
 */
export type Delivery = 'at-once' | 'followed' | 'later' | 'spoken-later';

export type ChannelName = 'web' | 'sms' | 'voice' | 'email' | 'bot-service';

/** What a turn has to say on the open connection. */
export interface Said {
  readonly language: Language;
  readonly shown: readonly Shown[];
  /** Number of the log entry of what came in, within its conversation; absent if it left no entry. */
  readonly entry?: number;
  /** Number of the log entry of the first thing shown; the others follow it. */
  readonly first: number;
  readonly conversation: string;
  /** The call ends after this. */
  readonly hangUp: boolean;
  /** They wait for a person on this very line. */
  readonly holding?: boolean;
}

/** An HTTP answer in full, so that a repeat can be answered byte for byte. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

/** What is answered to a repeat whose answer is no longer kept. */
export const FORGOTTEN: Answer = { status: 200, type: 'text/plain', body: '' };

/** An activity of type "event" with this name opens a thread: the assistant introduces itself. */
export const OPEN_EVENT = 'open';
/** Nothing was said, but whoever has the page open wants the conversation kept open. */
export const KEEP_OPEN_EVENT = 'keep-open';
/** A phone heard nothing. */
export const SILENCE_EVENT = 'silence';
/** Three seconds have passed since a fragment that waits. */
export const WAITED_EVENT = 'waited';

/** Time to look after a conversation that people have. */
export const WATCH_EVENT = 'watch';
/** Pictures that were announced can't be had. */
export const PHOTO_LOST_EVENT = 'photo-lost';
/** A call of ours came to nothing; the activity's value says why. */
export const RUNG_EVENT = 'rung';
/** Something has become of a request; the activity's value says of which. */
export { UPDATE as UPDATE_EVENT } from '../requests/updates';
/** A time that is booked for a request is near; the activity's value says for which. */
export { REMINDER as REMINDER_EVENT } from '../requests/reminding';

/** The number wants no more texts, or wants them again: the carrier's STOP and START. */
export const OPT_OUT_EVENT = 'opt-out';
export const OPT_IN_EVENT = 'opt-in';

/** Takes one activity through a whole turn. */
export interface TurnTaker {
  take(incoming: Incoming): Promise<Answer>;
  /** What this very activity was answered with, if it was taken before. */
  again(incoming: Incoming): Promise<Answer | undefined>;
}
