import type { Language } from '../language/reply';
import type { Answer, Place } from './catalogue/answer';
import type { Body } from './catalogue/body';
import type { Question, Service } from './catalogue/service';
import type { Danger } from './danger/kinds';
import type { Hardship } from './hardship/kinds';
import type { Purpose } from './purpose/purposes';
import type { Paying } from './replies/paying';

export interface Guess<T> {
  readonly is: T;
  /** 0 to 1: the share of such guesses that are right. */
  readonly confidence: number;
}

/** What a person wants of a form that is open, apart from answering: */
export type Wish =
  | 'go-back'
  | 'skip'
  | 'dont-know'
  | 'start-again'
  | 'repeat'
  | 'slower'
  | 'person'
  | 'leave'
  | 'summary'
  | 'change';

/**
 * One thing that a person said, and what can be made of it. Every question is worked out when it is first asked and
 * then remembered, so that a turn pays only for what it needs: an answer to "how deep is it?" waits for no model.
 */
export interface Hearing {
  /** As said: white space collapsed, control signs removed. */
  readonly text: string;
  readonly language: Language;
  /** What threatens somebody, if it tells of that: heard before all else. */
  danger(): Promise<Danger | undefined>;
  /** Which of the offered things was picked: its number, its value, its label or words for it. */
  picked(
    choices: readonly { readonly value: string; readonly words: readonly string[] }[],
  ): string | undefined;
  yesNo(): boolean | undefined;
  wish(): Wish | undefined;
  /** A value of the question's type that the text holds, whatever else it says. `open`: the text answers this very question. */
  value(question: Question, open: boolean): Promise<Answer | undefined>;
  /** Places it may mean, best first, at most three. `open`: it answers "where is it?", so that any words are a place. */
  places(open: boolean): readonly Guess<Place>[];
  /** What it is for. */
  purpose(): Promise<Guess<Purpose>>;
  /** Its parts, if each holds a need of its own. */
  needs(): Promise<readonly string[]>;
  /** Services it may mean, best first, at most three. */
  services(): Promise<readonly Guess<Service>[]>;
  /** The body that is not the council and that it is for, if that is likelier than any service. */
  elsewhere(): Promise<Guess<Body> | undefined>;
  /** What they tell that they go through, beside what they need. */
  hardship(): Hardship | undefined;
  /** Whether it is a wish to pay the council, or to know on what terms one may. */
  paying(): Paying | undefined;
  /** The language it is written in, if that is plain to see, or the one it asks for. */
  spoken(): Language | undefined;
  /** The language it is plainly written in, by its code (BCP 47), if that is neither English nor Welsh. */
  foreign(): string | undefined;
}

export interface Knowledge {
  hear(text: string, language: Language): Hearing;
}
