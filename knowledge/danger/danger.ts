import type { Service } from '../catalogue/service';
import type { Steps } from '../services/gradual';
import { DANGER_KINDS, type Danger } from './kinds';
import { type Compare, learnLikeness } from './likeness';
import { sentencesOf } from './sentences';
import { toldIn } from './table';

/** What threatens somebody according to a text, or nothing. */
export type DangerFinder = (text: string) => Danger | undefined;

/** A message as like the known dangers as that needs no table. */
const ALIKE = 0.7;
/** Fewer words, numbers aside, are too few to be like anything: "my husband", or "sorry, 14 not 41". */
const FEWEST_WORDS = 4;
const WORD = /^\p{L}/u;
/** Messages about its services from which a council's finder knows what is said all day. With fewer the table decides alone. */
const ENOUGH = 3000;

/** More words than this tell a story, in which words of danger lie about by chance. */
const STORY = 60;
/** So close together must words of danger stand in a story. */
const CLOSE = 4;
/** A sentence of a longer message that is less like any danger than that is none, whatever the table finds in it. */
const NEXT_TO_NOTHING = 0.01;
const LONGER = 25;

/**
 * The table, and beside it the likeness to known dangers in other words. What the table finds in a short message stands:
 * there the likeness errs more than the table does.
 */
export function* learnDanger(services: readonly Service[], dataDir?: string): Steps<DangerFinder> {
  const said = services.flatMap(({ examples }) => [...examples.en, ...examples.cy]);
  if (said.length < ENOUGH) return (text) => inTable(text);
  const harmless = said.filter((text) => !inTable(text));
  const compare = yield* learnLikeness(harmless, dataDir);
  return (text) => inTable(text, compare) ?? alike(text, compare);
}

function inTable(text: string, compare?: Compare): Danger | undefined {
  const sentences = sentencesOf(text);
  const length = sentences.reduce((sum, words) => sum + words.length, 0);
  const found = sentences.flatMap((words) => {
    const danger = toldIn(words, length > STORY ? CLOSE : undefined);
    return danger ? [{ danger, words }] : [];
  });
  found.sort((a, b) => DANGER_KINDS.indexOf(a.danger.kind) - DANGER_KINDS.indexOf(b.danger.kind));
  const stands = (words: readonly string[]): boolean =>
    !compare || length <= LONGER || (compare(words.join(' '))?.share ?? 0) >= NEXT_TO_NOTHING;
  return found.find(({ words }) => stands(words))?.danger;
}

function alike(text: string, compare: Compare): Danger | undefined {
  if (text.split(' ').filter((word) => WORD.test(word)).length < FEWEST_WORDS) return undefined;
  const likeness = compare(text);
  if (!likeness || likeness.share < ALIKE) return undefined;
  return { kind: likeness.kind, because: `${Math.round(likeness.share * 100)} % like known dangers` };
}
