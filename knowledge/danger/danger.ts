import type { Service } from '../catalogue/service';
import type { Steps } from '../services/gradual';
import { DANGER_KINDS, type Danger } from './kinds';
import { type Compare, learnLikeness } from './likeness';
import { sentencesOf } from './sentences';
import { toldIn } from './table';

/** What threatens somebody according to a text, or nothing. */
export type DangerFinder = (text: string) => Danger | undefined;

/** A sentence as like the known dangers as that is taken for one, if nothing in it calls that off. */
const ALIKE = 0.6;
/** Fewer words, numbers aside, are too few to be like anything: "my husband", or "sorry, 14 not 41". */
const FEWEST_WORDS = 4;
const WORD = /^\p{L}/u;
/** Messages about its services from which a council's finder knows what is said all day. With fewer the table decides alone. */
const ENOUGH = 3000;

/** More words than this tell a story, in which words of danger lie about by chance. */
const STORY = 60;
/** So close together must words of danger stand in a story. */
const CLOSE = 4;

/** The table, and beside it the likeness to known dangers in other words. */
export function* learnDanger(services: readonly Service[]): Steps<DangerFinder> {
  const said = services.flatMap(({ examples }) => [...examples.en, ...examples.cy]);
  if (said.length < ENOUGH) return (text) => worstIn(text);
  const compare = yield* learnLikeness(said.filter((text) => !worstIn(text)));
  return (text) => worstIn(text, compare);
}

function worstIn(text: string, compare?: Compare): Danger | undefined {
  const sentences = sentencesOf(text);
  const story = sentences.reduce((sum, words) => sum + words.length, 0) > STORY;
  const found = sentences.flatMap((words) =>
    story ? (toldIn(words, CLOSE).danger ?? []) : (inSentence(words, compare) ?? []),
  );
  return found.sort((a, b) => DANGER_KINDS.indexOf(a.kind) - DANGER_KINDS.indexOf(b.kind))[0];
}

function inSentence(words: readonly string[], compare?: Compare): Danger | undefined {
  const { danger, callsOff } = toldIn(words);
  if (danger || words.filter((word) => WORD.test(word)).length < FEWEST_WORDS) return danger;
  const likeness = compare?.(words);
  if (!likeness || likeness.share < ALIKE || callsOff(likeness.kind)) return undefined;
  return { kind: likeness.kind, because: `${Math.round(likeness.share * 100)} % like known dangers` };
}
