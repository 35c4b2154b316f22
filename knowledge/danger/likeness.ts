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

/** Dangers, and what only sounds like them. */
const KNOWN: readonly Example[] = [
  ...DANGER_KINDS.flatMap((kind, is) => linesOf(DANGERS[kind]).map((text) => ({ text, is }))),
  ...linesOf(HARMLESS).map((text) => ({ text, is: NONE })),
];

/** Only what is nearly like danger by its words is read by its meaning, so that this need not know what is said all day. */
export const DANGER_BY_MEANING: Lesson = { name: 'danger', examples: KNOWN, classes: NONE + 1 };

/**
 * Learns what dangers sound like beyond the words of the table. `said`: what is said to this council all day about its
 * services, without which any sentence about a person would sound like danger. Some of it is danger indeed, as the
 * table tells, and must not be learnt as harmless.
 */
export function* learnLikeness(said: readonly string[], table: Table, dataDir?: string): Steps<Compare> {
  const classifier = yield* learnClasses(lessonOf(said, table), dataDir);
  return (text) => {
    const shares = classifier.shares(text);
    return shares && likenessOf(shares);
  };
}

/** What the shares of the classes come to. */
export function likenessOf(shares: Float32Array): Likeness {
  const kinds = shares.subarray(0, NONE);
  return { kind: DANGER_KINDS[kinds.indexOf(Math.max(...kinds))]!, share: 1 - shares[NONE]! };
}

/** What is written in the table, and what it finds. */
export interface Table {
  readonly written: unknown;
  readonly tells: (text: string) => boolean;
}

function lessonOf(said: readonly string[], { written, tells }: Table): Lesson {
  const examples = [...KNOWN, ...said.map((text) => ({ text, is: NONE }))];
  const harmless = new Set(linesOf(HARMLESS));
  const leavesOut = ({ text, is }: Example): boolean => is === NONE && !harmless.has(text) && tells(text);
  const sieve = { restsOn: written, leavesOut };
  return { name: 'danger', examples, classes: NONE + 1, sieve };
}

export function linesOf(lines: string): string[] {
  return lines.trim().split('\n');
}
