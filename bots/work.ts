import type { Masked } from '../base/masking';
import type { Owner } from '../citizens/owner';
import type { Talk } from '../dialogs/converse';
import type { Effect } from '../dialogs/effects';
import type { Records } from '../dialogs/records';
import type { Language, Shown } from '../language/reply';
import type { Line } from './call-line';
import type { Incoming } from './incoming';
import type { Loaded } from './load';

/** One turn in the making: what it started from, and what it has come to so far. */
export interface Work {
  readonly incoming: Incoming;
  readonly loaded: Loaded;
  readonly now: number;
  /** What came in, as it is logged: with card and bank numbers blanked. */
  readonly shownText: string;
  /** What the dialogs hear: the same, or the code of the choice that was picked. */
  readonly text: string;
  readonly masked: readonly Masked[];
  /** What the dialogs may read. */
  readonly records: Records;
  /** Whose it is from now on, as was found when it was time to look. */
  readonly found?: Owner;
  /** The line, where this is a call. */
  readonly line?: Line;
  /** Whose the conversation is after what has happened so far. */
  owner: Owner;
  talk: Talk;
  language: Language;
  effects: readonly Effect[];
}

/** Where a turn's work stands in botbuilder's turn state. */
export const WORK = Symbol('work');

/** What the bot decided, once it has run. */
export interface Ran {
  readonly talk: Talk;
  readonly language: Language;
  readonly effects: readonly Effect[];
  readonly shown: readonly Shown[];
  /** How many of them, from the first one on, are an agent's own words. */
  readonly fromAgent: number;
}
