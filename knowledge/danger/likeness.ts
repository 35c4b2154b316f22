import { learnClasses } from '../services/classifier';
import type { Example } from '../services/classifier';
import type { Steps } from '../services/gradual';
import { CARE_EXAMPLES } from './examples/care';
import { HARMLESS } from './examples/harmless';
import { HAZARD_EXAMPLES } from './examples/hazards';
import { PERSON_EXAMPLES } from './examples/persons';
import { DANGER_KINDS, type DangerKind } from './kinds';
import { sentencesOf } from './sentences';

/** How like the known dangers something is. */
export interface Likeness {
  readonly kind: DangerKind;
  /** Share of all dangers together, 0 to 1. */
  readonly share: number;
}

export type Compare = (sentence: readonly string[]) => Likeness | undefined;

/** One class past the kinds stands for no danger. */
const NONE = DANGER_KINDS.length;

/**
 * Learns what dangers sound like beyond the words of the table. `harmless`: what is said to this council all day
 * about its services, without which any sentence about a person would sound like danger.
 */
export function* learnLikeness(harmless: readonly string[]): Steps<Compare> {
  const examples: Example[] = [...messages(HARMLESS), ...harmless].map((text) => ({ text, is: NONE }));
  for (const [kind, said] of Object.entries({ ...HAZARD_EXAMPLES, ...PERSON_EXAMPLES, ...CARE_EXAMPLES }))
    for (const text of messages(said)) examples.push({ text, is: DANGER_KINDS.indexOf(kind as DangerKind) });
  const classifier = yield* learnClasses(examples.map(known), NONE + 1, (text) => signsOf(text.split(' ')));
  return (sentence) => {
    const shares = classifier.shares(sentence.join(' '));
    if (!shares) return undefined;
    const kinds = shares.subarray(0, NONE);
    return { kind: DANGER_KINDS[kinds.indexOf(Math.max(...kinds))]!, share: 1 - shares[NONE]! };
  };
}

/** As the table knows the words. */
const known = ({ text, is }: Example): Example => ({ text: sentencesOf(text).flat().join(' '), is });

const messages = (said: string): string[] => said.trim().split(/[|\n]/);

const PIECE = 4;
const LONGEST_WORD = 24;

/** Words without their endings, pairs of them, and pieces of four letters, by which a misspelt word still speaks. */
function signsOf(words: readonly string[]): string[] {
  const signs: string[] = [];
  let before = '^';
  for (const word of words) {
    const stem = /\d/.test(word) ? '#' : word.replace(/(?:ing|ed|es|s|in)$/, '');
    signs.push(stem, `${before} ${stem}`);
    before = stem;
    const edged = `<${stem.slice(0, LONGEST_WORD)}>`;
    for (let i = 0; i + PIECE <= edged.length; i++) signs.push(edged.slice(i, i + PIECE));
  }
  return signs;
}
