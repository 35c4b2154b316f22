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
/** Messages about its services from which a council's finder knows what is said all day. With fewer the table decides alone. */
const ENOUGH = 3000;

type Find = (words: readonly string[]) => Danger | undefined;
const inTable: Find = (words) => toldIn(words).danger;

/** The table, and beside it the likeness to known dangers in other words. */
export function* learnDanger(services: readonly Service[]): Steps<DangerFinder> {
  const said = services.flatMap(({ examples }) => [...examples.en, ...examples.cy]);
  if (said.length < ENOUGH) return (text) => worstOf(text, inTable);
  const compare = yield* learnLikeness(said.filter((text) => !worstOf(text, inTable)));
  return (text) => worstOf(text, (words) => inTableOrAlike(words, compare));
}

function inTableOrAlike(words: readonly string[], compare: Compare): Danger | undefined {
  const { danger, callsOff } = toldIn(words);
  if (danger) return danger;
  const likeness = compare(words);
  if (!likeness || likeness.share < ALIKE || callsOff(likeness.kind)) return undefined;
  return { kind: likeness.kind, because: `${Math.round(likeness.share * 100)} % like known dangers` };
}

function worstOf(text: string, find: Find): Danger | undefined {
  const found = sentencesOf(text).flatMap((words) => find(words) ?? []);
  return found.sort((a, b) => DANGER_KINDS.indexOf(a.kind) - DANGER_KINDS.indexOf(b.kind))[0];
}
