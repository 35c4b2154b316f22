import type { Example } from './classifier';

/** Classes of texts that are to be told apart, as examples of each. */
export interface Lesson {
  /** What is told apart, such as "services"; it names the file in which what was learnt is kept. */
  readonly name: string;
  readonly examples: readonly Example[];
  readonly classes: number;
  /** It is how a thing is said that tells them apart, and not what it is about. */
  readonly byManner?: boolean;
  readonly sieve?: Sieve;
}

/** Tells examples that prove to be of another class than they were given for. It is asked when the lesson is learnt, and not where it is kept. */
export interface Sieve {
  /** All that the judgement rests on: when it changes the lesson is learnt anew. */
  readonly restsOn: unknown;
  leavesOut(example: Example): boolean;
}
