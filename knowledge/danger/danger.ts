import type { Service } from '../catalogue/service';
import { isForEncoder } from '../sentences/english';
import type { Deeper } from '../services/cascade';
import type { Steps } from '../services/gradual';
import { softmax } from '../services/logistic';
import { DANGER_KINDS, type Danger } from './kinds';
import {
  type Compare,
  DANGER_BY_MEANING,
  learnLikeness,
  type Likeness,
  likenessOf,
  type Table,
} from './likeness';
import { sentencesOf } from './sentences';
import { toldIn, WHOLE_TABLE } from './table';

/** What threatens somebody according to a text, or nothing. */
export interface DangerFinder {
  /** By the words alone, at once. */
  readonly quick: (text: string) => Danger | undefined;
  /** What the words leave open is read by its meaning too. */
  readonly find: (text: string) => Promise<Danger | undefined>;
}

/** In so few words the table is right; what it finds in more is danger unless that is hardly like any. */
const FEW = 6;
const SHORT = 15;
const HARDLY_ALIKE_SHORT = 0.001;
const HARDLY_ALIKE = 0.01;
/** What is so like danger needs no table. */
const ALIKE = 0.75;
/** What is less like it than that but like it all the same, which is hardly one message in a hundred, is danger if its meaning says so. */
const PERHAPS_ALIKE = 0.1;
const MEANT = 0.9;
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

export const byTable: DangerFinder = { quick: inTable, find: async (text) => inTable(text) };

const TABLE: Table = { written: WHOLE_TABLE, tells: (text) => inTable(text) !== undefined };

/** The table and the likeness to known dangers together: each finds what the other misses, and each calms the other. */
export function* learnDanger(
  services: readonly Service[],
  deeper: Deeper,
  dataDir?: string,
): Steps<DangerFinder> {
  const examples = services.flatMap(({ examples: { en, cy } }) => [...en, ...cy]);
  if (examples.length < ENOUGH) return byTable;
  const compare = yield* learnLikeness(examples, TABLE, dataDir);
  return {
    quick(text) {
      const told = byWords(text, compare);
      return told === 'open' ? undefined : told;
    },
    async find(text) {
      const told = byWords(text, compare);
      return told === 'open' ? byMeaning(text, deeper) : told;
    },
  };
}

/** What the words tell; 'open' where only the meaning could. */
function byWords(text: string, compare: Compare): Danger | 'open' | undefined {
  const told = inTable(text);
  const words = text.split(' ');
  if (told) return words.length <= FEW || shareOf(compare(text)) >= leastShare(words) ? told : undefined;
  if (words.filter((word) => WORD.test(word)).length < FEWEST_WORDS) return undefined;
  const likeness = compare(text);
  if (!likeness || likeness.share < PERHAPS_ALIKE) return undefined;
  return likeness.share < ALIKE ? 'open' : alike(likeness);
}

async function byMeaning(text: string, deeper: Deeper): Promise<Danger | undefined> {
  const scores = isForEncoder(text) ? await deeper(DANGER_BY_MEANING.name, text) : undefined;
  const likeness = scores && likenessOf(softmax(scores));
  return likeness && likeness.share >= MEANT ? alike(likeness) : undefined;
}

const alike = ({ kind, share }: Likeness): Danger => ({
  kind,
  because: `${Math.round(share * 100)} % like known dangers`,
});

const leastShare = ({ length }: readonly string[]): number =>
  length <= SHORT ? HARDLY_ALIKE_SHORT : HARDLY_ALIKE;

const shareOf = (likeness: Likeness | undefined): number => likeness?.share ?? 0;
