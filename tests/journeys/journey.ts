/**
 * A conversation as a table that the same citizen leads on the page, by text and by phone.
 *
 * What the assistant says is told by what it means, with "; " between, and never by its wording:
 *   asks pothole/depth   asks this question of this form, and waits for the answer
 *   waits pothole/depth  waits for that answer, however it is put this time
 *   sums up pothole      shows the whole form and asks whether to send it
 *   says filed.sent      says this phrase of language/phrases
 *   answers bin-day      quotes the approved article of this name
 *   shows Mill Lane      these words of the citizen's own, or of the council's folder, stand in it
 *   keeps quiet about Mill Lane
 *
 * `{reference}` in the citizen's words is the reference they got last. "(the next day)" is no word: they come back.
 */
export type Turn = readonly [citizen: string, assistant: string];

export interface Journey {
  readonly title: string;
  readonly turns: readonly Turn[];
  readonly stored: Stored;
  /** Welsh is heard on the page and in texts; a call hears English (language/reply, Capabilities). */
  readonly language?: 'cy';
}

/** What must be in the store when it is over. */
export interface Stored {
  /** All that was sent, in order. */
  readonly requests: readonly StoredRequest[];
  /** The question that waits, such as "pothole/depth"; another dialog's name; or "nothing". */
  readonly waits: string;
  /** Marks of the log, each at some entry. */
  readonly marks?: readonly Readonly<Record<string, string | number | boolean>>[];
  /** Services whose forms are put aside until the citizen comes back to them. */
  readonly aside?: readonly string[];
}

export interface StoredRequest {
  readonly service: string;
  readonly place?: string;
  /** Answers by the code of their question, in the codes of the council's folder. */
  readonly answers?: Readonly<Record<string, string | number | boolean | readonly string[]>>;
}

/** Checks a theme's tables as they are written down. */
export const theme = (...journeys: readonly Journey[]): readonly Journey[] => journeys;
