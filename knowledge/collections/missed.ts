import type { CrewNote, StreetRounds } from '../catalogue/collections/collections';
import { addDays } from '../values/calendar';
import { type Calendar, type Collection, collectionsBetween, coming } from './coming';

/** What is known of a bin that somebody says was missed. */
export type BinState =
  | { readonly is: 'not-collected' }
  | { readonly is: 'not-due'; readonly next: Collection }
  | { readonly is: 'due-today'; readonly day: string; readonly until: string }
  | { readonly is: 'delayed'; readonly collection: Collection }
  | { readonly is: 'logged'; readonly note: CrewNote; readonly day: string; readonly next?: Collection }
  | { readonly is: 'missed'; readonly day: string };

export interface SaidMissed {
  readonly bin: string;
  /** The house number that was said. */
  readonly house?: string;
  /** The day on which it should have been emptied, if that was said. */
  readonly day?: string;
}

type Moment = { readonly day: string; readonly time: string };

/** How far back a missed bin is looked for. */
const LOOK_BACK = 35;

/** Whether the bin was due, is late, was left for a reason, or was really missed. */
export function stateOf(calendar: Calendar, at: StreetRounds, said: SaidMissed, now: Moment): BinState {
  if (at.rounds[said.bin] === undefined) return { is: 'not-collected' };
  const ofBin = (all: readonly Collection[]): Collection[] => all.filter((one) => one.bin === said.bin);
  // What is late may come on a day ahead, and should have come on one behind.
  const near = ofBin(
    collectionsBetween(calendar, at, addDays(now.day, -LOOK_BACK), addDays(now.day, LOOK_BACK)),
  );
  const begun = near.filter((one) => one.planned <= now.day);
  const next = ofBin(coming(calendar, at, now)).find((one) => one.planned > now.day);
  const meant = begun.find((one) => said.day !== undefined && daysOf(one).includes(said.day));
  const last = begun.at(-1);
  const target = meant ?? (last && (!next || isNearer(last, next, now.day)) ? last : undefined);
  if (target) return stateOfOne(calendar, at, target, { said, now, next });
  return next ? { is: 'not-due', next } : { is: 'not-collected' };
}

const daysOf = ({ due, planned, on }: Collection): string[] => [due, planned, on];

/** Halfway between two collections it is the next that people wait for. */
const isNearer = (last: Collection, next: Collection, today: string): boolean =>
  last.on >= today || Date.parse(today) - Date.parse(last.on) < Date.parse(next.on) - Date.parse(today);

function stateOfOne(
  calendar: Calendar,
  at: StreetRounds,
  target: Collection,
  { said, now, next }: { said: SaidMissed; now: Moment; next?: Collection },
): BinState {
  const note = noteOn(calendar, at, target, said);
  if (note) return { is: 'logged', note, day: target.on, ...(next ? { next } : {}) };
  const over = now.time >= calendar.collections.crewsWorkUntil;
  const pending = target.on > now.day || (target.on === now.day && !over);
  if (target.late && (!target.late.known || pending)) return { is: 'delayed', collection: target };
  if (pending) return { is: 'due-today', day: target.on, until: calendar.collections.crewsWorkUntil };
  return { is: 'missed', day: target.on };
}

/** A note on this very house says more than one on its street; of two the later counts. */
function noteOn(
  { records }: Calendar,
  at: StreetRounds,
  target: Collection,
  { bin, house }: SaidMissed,
): CrewNote | undefined {
  const days = daysOf(target);
  const notes = records.notes.filter(
    (note) =>
      note.bin === bin && days.includes(note.date) && note.street === at.street && note.area === at.area,
  );
  const own = notes.findLast((note) => note.house !== undefined && note.house === house?.toLowerCase());
  return own ?? notes.findLast((note) => note.house === undefined);
}
