import { isForEncoder } from '../sentences/english';
import { learnClasses } from './classifier';
import type { Steps } from './gradual';
import type { Lesson } from './lesson';

/** Reads a text by its meaning as well, which takes a hundred times as long; nothing where that can't be had. */
export type Deeper = (lesson: string, text: string) => Promise<Float32Array | undefined>;

/** Tells the classes of one lesson apart: shares of the classes, or nothing if none of the words was ever seen. */
export interface Cascade {
  /** By the words alone, at once. */
  quick(text: string): Float32Array | undefined;
  /** What the words leave open is read by its meaning too. */
  shares(text: string): Promise<Float32Array | undefined>;
}

/** Where the words alone are so plain, the meaning changes nothing. */
const PLAIN = 0.5;

export function* learnCascade(lesson: Lesson, deeper: Deeper, dataDir?: string): Steps<Cascade> {
  const words = yield* learnClasses(lesson, dataDir);
  return {
    quick: (text) => words.shares(text),
    async shares(text) {
      const quick = words.shares(text);
      if (!quick || Math.max(...quick) >= PLAIN || !isForEncoder(text)) return quick;
      return (await deeper(lesson.name, text)) ?? quick;
    },
  };
}
