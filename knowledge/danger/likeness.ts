import { learnClasses } from '../services/classifier';
import type { Steps } from '../services/gradual';
import type { Lesson } from '../services/lesson';
import { DANGERS } from './examples/dangers';
import { HARMLESS } from './examples/harmless';
import { DANGER_KINDS, type DangerKind } from './kinds';

/** How like the known dangers a message is. */
export interface Likeness {
  readonly kind: DangerKind;
  /** Share of all dangers together, 0 to 1. */
  readonly share: number;
}

export type Compare = (text: string) => Likeness | undefined;

/** One class past the kinds stands for no danger. */
const NONE = DANGER_KINDS.length;

/**
 * Learns what dangers sound like beyond the words of the table. `harmless`: what is said to this council all day
 * about its services, without which any sentence about a person would sound like danger.
 */
export function* learnLikeness(harmless: readonly string[], dataDir?: string): Steps<Compare> {
  const classifier = yield* learnClasses(lessonOf(harmless), dataDir);
  return (text) => {
    const shares = classifier.shares(text);
    if (!shares) return undefined;
    const kinds = shares.subarray(0, NONE);
    return { kind: DANGER_KINDS[kinds.indexOf(Math.max(...kinds))]!, share: 1 - shares[NONE]! };
  };
}

function lessonOf(harmless: readonly string[]): Lesson {
  const dangers = DANGER_KINDS.flatMap((kind, is) => linesOf(DANGERS[kind]).map((text) => ({ text, is })));
  const others = [...linesOf(HARMLESS), ...harmless].map((text) => ({ text, is: NONE }));
  return { name: 'danger', examples: [...dangers, ...others], classes: NONE + 1 };
}

export const linesOf = (lines: string): string[] => lines.trim().split('\n');
