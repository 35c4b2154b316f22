import { learnClasses } from './classifier';
import type { Steps } from './gradual';
import type { Lesson } from './lesson';
import { OTHERS } from './others';

/** Whose hands a matter is in. */
export interface Hands {
  /** How likely it is someone else's, given the share of each of the bodies that it may be for. */
  outside(text: string, shares: Float32Array): number;
}

/** How many topics are the council's and how many are others'. */
interface Counted {
  readonly services: readonly unknown[];
  readonly bodies: readonly unknown[];
}

/** The council's, someone else's, or nobody's. */
const OURS = 0;
const THEIRS = 1;
const NOBODYS = 2;
const CLASSES = 3;

/** What is to be learnt of whose hands a matter is in; nothing where most topics are others', for then whatever is strange seems theirs. */
export function handsLessonOf(topics: Lesson, { services, bodies }: Counted): Lesson | undefined {
  const handsOf = (topic: number): number =>
    topic < services.length ? OURS : topic < services.length + bodies.length ? THEIRS : NOBODYS;
  const examples = topics.examples.map(({ text, is }) => ({ text, is: handsOf(is) }));
  const count = (hands: number): number => examples.filter(({ is }) => is === hands).length;
  if (count(OURS) <= count(THEIRS)) return undefined;
  const others = OTHERS.map((text) => ({ text, is: THEIRS }));
  return { name: 'hands', examples: [...examples, ...others], classes: CLASSES };
}

/**
 * Learns from the topics to tell what the council does from what others do, whichever it is: where it can't be told
 * which of many services or bodies a message is about, whose hands it is in may be plain all the same.
 */
export function* learnHands(lesson: Lesson | undefined, dataDir?: string): Steps<Hands> {
  if (!lesson) return { outside: (_, shares) => Math.max(0, ...shares) };
  const classifier = yield* learnClasses(lesson, dataDir);
  return {
    outside(text, shares) {
      const together = shares.reduce((sum, share) => sum + share, 0);
      return (together + (classifier.shares(text)?.[THEIRS] ?? 0)) / 2;
    },
  };
}
