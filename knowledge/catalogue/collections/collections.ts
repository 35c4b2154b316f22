import type { Localised } from '../../../language/reply';
import type { Houses } from './houses';

/** When which bin is emptied where, as the council has written it down. Days are ISO, times "16:00". */
export interface Collections {
  readonly bins: readonly Bin[];
  /** Bins are to be at the kerb by then. */
  readonly outBy: string;
  /** Until then a bin of today may still be emptied. */
  readonly crewsWorkUntil: string;
  readonly rounds: readonly Round[];
  readonly streets: readonly StreetRounds[];
  readonly shifts: readonly Shift[];
}

export interface Bin {
  readonly code: string;
  /** As it stands in a sentence: "black rubbish bin". */
  readonly name: Localised;
  /** Other words for it. */
  readonly said: readonly string[];
}

/** A lorry's turn: it comes on `first` and every so many weeks after, if it has a season only within that. */
export interface Round {
  readonly code: string;
  readonly bin: string;
  readonly first: string;
  readonly weeks: number;
  /** Month and day, both within the season: "03-01" to "11-30". It may go over New Year. */
  readonly season?: { readonly from: string; readonly to: string };
}

/** The rounds of a street, or of some of its houses. */
export interface StreetRounds {
  readonly street: string;
  readonly area: string;
  readonly houses: Houses;
  /** Round by bin; a bin that is not there is not collected. */
  readonly rounds: Readonly<Record<string, string>>;
}

/** All that is due on a day comes on another. */
export interface Shift {
  readonly from: string;
  readonly to: string;
  /** "New Year's Day": what stands after "because of". */
  readonly reason: Localised;
}

/** What is known of the days at hand. It changes while we run, and may hold nothing. */
export interface CrewRecords {
  readonly delays: readonly Delay[];
  readonly notes: readonly CrewNote[];
}

/** A round that did not come, or will not. */
export interface Delay {
  readonly round: string;
  /** The day on which it should have come. */
  readonly date: string;
  /** Absent while nobody knows. */
  readonly comesOn?: string;
  /** A sentence. */
  readonly reason: Localised;
}

export const NOTED = ['not-out', 'contaminated', 'too-heavy', 'road-blocked'] as const;
export type Noted = (typeof NOTED)[number];

/** Why a crew left a bin where it was. */
export interface CrewNote {
  readonly street: string;
  readonly area: string;
  /** Absent where it is about the whole street. */
  readonly house?: string;
  readonly bin: string;
  readonly date: string;
  readonly time?: string;
  readonly what: Noted;
  /** The day on which the crew comes again, where there is one. */
  readonly comesOn?: string;
}

export const NO_RECORDS: CrewRecords = { delays: [], notes: [] };
