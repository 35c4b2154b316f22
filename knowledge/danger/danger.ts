import type { Service } from '../catalogue/service';
import type { Steps } from '../services/gradual';
import { DANGER_KINDS, type Danger } from './kinds';
import { type Compare, learnLikeness } from './likeness';
import { sentencesOf } from './sentences';
import { inTable } from './table';

/** What threatens somebody according to a text, or nothing. */
export type DangerFinder = (text: string) => Danger | undefined;

/** So like the known dangers is nothing harmless, but for one message in two hundred. */
const ALIKE = 0.7;
/** Messages about its services from which a council's finder knows what is said all day. With fewer the table decides alone. */
const ENOUGH = 3000;

/** The table, and beside it the likeness to known dangers in other words. */
export function* learnDanger(services: readonly Service[]): Steps<DangerFinder> {
  const said = services.flatMap(({ examples }) => [...examples.en, ...examples.cy]);
  if (said.length < ENOUGH) return (text) => worstOf(text, inTable);
  const compare = yield* learnLikeness(said.filter((text) => !worstOf(text, inTable)));
  return (text) => worstOf(text, (words) => inTable(words) ?? alike(words, compare));
}

function alike(words: readonly string[], compare: Compare): Danger | undefined {
  const likeness = compare(words);
  if (!likeness || likeness.share < ALIKE) return undefined;
  return { kind: likeness.kind, because: `${Math.round(likeness.share * 100)} % like known dangers` };
}

function worstOf(text: string, find: (words: readonly string[]) => Danger | undefined): Danger | undefined {
  const found = sentencesOf(text).flatMap((words) => find(words) ?? []);
  return found.sort((a, b) => DANGER_KINDS.indexOf(a.kind) - DANGER_KINDS.indexOf(b.kind))[0];
}
