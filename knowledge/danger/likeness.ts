import { type Example, learnClasses } from '../services/classifier';
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
 * Learns what dangers sound like beyond the words of the table. `said`: what is said to this council all day about its
 * services, without which any sentence about a person would sound like danger. Some of it is danger indeed, as the
 * table tells, and must not be learnt as harmless.
 */
export function* learnLikeness(said: readonly string[], table: Table, dataDir?: string): Steps<Compare> {
  const classifier = yield* learnClasses(lessonOf(said, table), dataDir);
  return (text) => {
    const shares = classifier.shares(text);
    if (!shares) return undefined;
    const kinds = shares.subarray(0, NONE);
    return { kind: DANGER_KINDS[kinds.indexOf(Math.max(...kinds))]!, share: 1 - shares[NONE]! };
  };
}

/** What is written in the table, and what it finds. */
export interface Table {
  readonly written: unknown;
  readonly tells: (text: string) => boolean;
}

function lessonOf(said: readonly string[], { written, tells }: Table): Lesson {
  const dangers = DANGER_KINDS.flatMap((kind, is) => linesOf(DANGERS[kind]).map((text) => ({ text, is })));
  const harmless = new Set(linesOf(HARMLESS));
  const others = [...harmless, ...said].map((text) => ({ text, is: NONE }));
  const leavesOut = ({ text, is }: Example): boolean => is === NONE && !harmless.has(text) && tells(text);
  const sieve = { restsOn: written, leavesOut };
  return { name: 'danger', examples: [...dangers, ...others], classes: NONE + 1, sieve };
}

export const linesOf = (lines: string): string[] => lines.trim().split('\n');
