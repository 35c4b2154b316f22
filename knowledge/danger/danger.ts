import type { Service } from '../catalogue/service';
import type { Steps } from '../services/gradual';
import { DANGER_KINDS, type Danger } from './kinds';
import { type Compare, learnLikeness, type Likeness, type Table } from './likeness';
import { sentencesOf } from './sentences';
import { toldIn, WHOLE_TABLE } from './table';

/** What threatens somebody according to a text, or nothing. */
export type DangerFinder = (text: string) => Danger | undefined;

/** In so few words the table is right; what it finds in more is danger unless that is hardly like any. */
const FEW = 6;
const SHORT = 15;
const HARDLY_ALIKE_SHORT = 0.001;
const HARDLY_ALIKE = 0.01;
/** What is so like danger needs no table. */
const ALIKE = 0.75;
/** Fewer words, numbers aside, are too few to be like anything: "by the back door", or "sorry, 14 not 41". */
const FEWEST_WORDS = 5;
const WORD = /^\p{L}/u;
/** Messages about its services from which a council's finder knows what is said all day. With fewer the table decides alone. */
const ENOUGH = 3000;

/** More words than this tell a story, in which words of danger lie about by chance. */
const STORY = 60;
/** So close together must words of danger stand in a story. */
const CLOSE = 4;

/** The table alone: it is there at once, and cries wolf in a story. */
export function inTable(text: string): Danger | undefined {
  const sentences = sentencesOf(text);
  const story = sentences.reduce((sum, words) => sum + words.length, 0) > STORY;
  const found = sentences.flatMap((words) => toldIn(words, story ? CLOSE : undefined) ?? []);
  return found.sort((a, b) => DANGER_KINDS.indexOf(a.kind) - DANGER_KINDS.indexOf(b.kind))[0];
}

const TABLE: Table = { written: WHOLE_TABLE, tells: (text) => inTable(text) !== undefined };

/** The table and the likeness to known dangers together: each finds what the other misses, and each calms the other. */
export function* learnDanger(services: readonly Service[], dataDir?: string): Steps<DangerFinder> {
  const examples = services.flatMap(({ examples: { en, cy } }) => [...en, ...cy]);
  if (examples.length < ENOUGH) return inTable;
  const compare = yield* learnLikeness(examples, TABLE, dataDir);
  return (text) => together(text, compare);
}

function together(text: string, compare: Compare): Danger | undefined {
  const told = inTable(text);
  const words = text.split(' ');
  if (told) return words.length <= FEW || shareOf(compare(text)) >= leastShare(words) ? told : undefined;
  if (words.filter((word) => WORD.test(word)).length < FEWEST_WORDS) return undefined;
  const likeness = compare(text);
  if (!likeness || likeness.share < ALIKE) return undefined;
  return { kind: likeness.kind, because: `${Math.round(likeness.share * 100)} % like known dangers` };
}

const leastShare = ({ length }: readonly string[]): number =>
  length <= SHORT ? HARDLY_ALIKE_SHORT : HARDLY_ALIKE;

const shareOf = (likeness: Likeness | undefined): number => likeness?.share ?? 0;
