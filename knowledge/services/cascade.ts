import { isForEncoder } from '../sentences/english';
import { learnClasses } from './classifier';
import type { Steps } from './gradual';
import type { Lesson } from './lesson';
import { softmax } from './logistic';

/** What the meaning of a text speaks for, which takes a hundred times as long as its words; nothing where that can't be had. */
export type Deeper = (lesson: string, text: string) => Promise<Float32Array | undefined>;

export const NO_DEEPER: Deeper = () => Promise.resolve(undefined);

/** Tells the classes of one lesson apart: shares of the classes, or nothing if none of the words was ever seen. */
export interface Cascade {
  /** By the words alone, at once. */
  quick(text: string): Float32Array | undefined;
  /** What the words leave open is read by its meaning too: by that of `matter`, where the text holds more than its matter. */
  shares(text: string, matter?: string): Promise<Float32Array | undefined>;
}

/** Where the words alone are so plain, the meaning changes nothing. */
const PLAIN = 0.7;
/** How much of a text's score is by its meaning, where that is read. */
const BY_MEANING = 0.55;

/** A letter longer than this has words enough to go by, and the encoder would read its beginning alone. */
const MOST_WORDS = 40;

const isShort = (text: string): boolean => text.split(/\s+/, MOST_WORDS + 1).length <= MOST_WORDS;

export function* learnCascade(lesson: Lesson, deeper: Deeper, dataDir?: string): Steps<Cascade> {
  const words = yield* learnClasses(lesson, dataDir);
  return {
    quick: (text) => words.shares(text),
    async shares(text, matter = text) {
      const scores = words.scores(text);
      if (!scores) return undefined;
      const quick = softmax(Float32Array.from(scores));
      if (Math.max(...quick) >= PLAIN || !isForEncoder(matter) || !isShort(matter)) return quick;
      const meaning = await deeper(lesson.name, matter);
      return meaning ? softmax(together(scores, meaning)) : quick;
    },
  };
}

/** The scores by words and by meaning as one: they err differently, so that together they err less. */
export const together = (words: Float32Array, meaning: Float32Array): Float32Array =>
  words.map((score, c) => (1 - BY_MEANING) * score + BY_MEANING * meaning[c]!);
