import { MINUTE, SECOND } from '../base/clock';

/** A call on which people are waited for or talked with. It is kept beside the conversation, so that listening alone changes nothing that staff see. */
export interface CallLine {
  readonly shape: 1;
  readonly conversation: string;
  /** When the caller was last told something, ms. */
  readonly toldAt: number;
  /** Until when the line is believed to be open, ms: by then the call asks for its next step. */
  readonly until: number;
  /** Numbers of the log entries that the caller has yet to hear. */
  readonly waiting: readonly number[];
}

export const lineKey = (thread: string): string => `line:${thread}`;

/** Longest that somebody speaks at a stretch (Twilio ends it after a minute), and what the wires take. */
const LISTENS = 90 * SECOND;
/** A patient voice needs no longer for one letter. */
const PER_LETTER = 100;
/** What was to be heard on a call is forgotten with it. */
const KEPT = 10 * MINUTE;

/** Until when the line is believed to be open, after so many letters were given to it to say. */
export const believedUntil = (now: number, letters: number): number => now + LISTENS + letters * PER_LETTER;

export const keptUntil = ({ until }: CallLine): number => until + KEPT;

export const isOver = (line: CallLine | undefined, now: number): boolean =>
  line === undefined || now >= line.until;
