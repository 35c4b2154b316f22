import type { Example } from './classifier';

/** Classes of texts that are to be told apart, as examples of each. */
export interface Lesson {
  /** What is told apart, such as "services"; it names the file in which what was learnt is kept. */
  readonly name: string;
  readonly examples: readonly Example[];
  readonly classes: number;
  /** It is how a thing is said that tells them apart, and not what it is about. */
  readonly byManner?: boolean;
}
