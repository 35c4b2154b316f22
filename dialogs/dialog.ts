import type { z } from 'zod';
import type { Catalogue } from '../knowledge/catalogue/catalogue';
import type { CrewRecords } from '../knowledge/catalogue/collections/collections';
import type { Hearing, Knowledge } from '../knowledge/hearing';
import type { Capabilities, Language, Reply, Shown } from '../language/reply';
import type { Effect } from './effects';
import type { Filed } from './filed';
import type { Known } from './known';
import type { Records } from './records';

/** A dialog as it stands on the stack of a conversation, in the store between two turns. */
export interface Frame {
  readonly dialog: string;
  /** The shape of the state; a dialog that meets a shape it does not know starts politely anew with what still fits. */
  readonly version: number;
  readonly state: unknown;
}

/** All that a dialog may look at. It reads nothing else: no clock, no channel, and of the store only `records`. */
export interface Situation {
  /**
   * What brought this turn: a thread was opened, something was said, a phone heard nothing, a fragment has waited long
   * enough, photos that were on their way can't be had, the desk has done something, there is news, a time that is booked is near, or a call of ours came to nothing.
   */
  readonly event:
    'open' | 'message' | 'silence' | 'waited' | 'photo-lost' | 'desk' | 'update' | 'reminder' | 'rung';
  /** The request of which there is news or a reminder, or why our call came to nothing. */
  readonly about?: string;
  readonly now: number;
  readonly language: Language;
  readonly can: Capabilities;
  readonly catalogue: Catalogue;
  /** What the bin crews have sent up to the beginning of this turn. */
  readonly crews: CrewRecords;
  /** What was just said; its text is empty when nothing was. */
  readonly heard: Hearing;
  /** Hears other words: fragments joined to one thought, or an answer with a part of it put right. */
  readonly knowledge: Knowledge;
  /** Files that came with it. */
  readonly files: readonly { readonly id: string; readonly type: string; readonly name: string }[];
  /** More files came with it, which are still on their way to us. */
  readonly coming: boolean;
  /** The message came so soon after the last that its writer can't have read our question: it adds to the same thought. */
  readonly sameThought: boolean;
  /** A card or bank number was blanked in what was said. */
  readonly masked: boolean;
  /** What was blanked is a card number: somebody is about to pay. */
  readonly card: boolean;
  /** The last thing we said on this thread, for "say that again". */
  readonly lastSaid?: Shown;
  /** The number that texts or rings, claimed and not proved; absent on the web. */
  readonly phone?: string;
  /** Whether the council sends e-mail; where it doesn't, nobody is asked for an address. */
  readonly mails: boolean;
  /** A link into this conversation, as it stands in words that are kept: it gets its code when they leave. */
  readonly addLink: string;
  /** Whether we can ring people. */
  readonly rings: boolean;
  /** What was said is known to be for this. */
  readonly adds?: 'place';
  /** For how long (ms) whoever waits for a person on a call, or talks with one, has heard nothing. */
  readonly quietFor?: number;
  readonly records: Records;
  /** Makes a new reference for a request; collisions are caught by the commit. */
  reference(): string;
}

/** The situation together with what the talk so far tells about it. */
export interface Scene extends Situation {
  /** Misses in a row before this turn. */
  readonly misses: number;
  /** This dialog begins with this turn: what was said was said to another one. */
  readonly begins: boolean;
  /** What was sent in this conversation before this turn. */
  readonly filed: readonly Filed[];
  /** What the citizen told of themself within a day before this turn. */
  readonly known?: Known;
}

/** What a dialog decided. The replies and effects are collected; nothing has happened yet. */
export interface Step<S> {
  readonly replies: readonly Reply[];
  readonly effects?: readonly Effect[];
  /** Nothing was understood. */
  readonly missed?: true;
  /**
   * The dialog waits for the next message with this state; ends; gives way to another, which runs at once; or passes
   * what was said on to the one below it and is gone.
   */
  readonly then: { readonly wait: S } | 'end' | 'pass' | { readonly begin: Frame; readonly keep?: S };
}

/** How an open question is put once more: as before, in other words, or with the keys to press. */
export type Way = 'again' | 'otherwise' | 'keyed';

/** A conversation about one thing: from its state and what was understood to its state and what is said. */
export interface Dialog<S> {
  readonly name: string;
  readonly version: number;
  readonly shape: z.ZodType<S>;
  run(state: S, scene: Scene): Step<S> | Promise<Step<S>>;
  /** What it waits for, asked once more. */
  ask(state: S, scene: Scene, way: Way): Reply | undefined;
  /** What can go on of a state in a shape that is not known here, older or newer. */
  revive(state: unknown, scene: Scene): S | undefined;
}
