import type { StreetRounds } from '../../knowledge/catalogue/collections/collections';
import {
  type Calendar,
  type Collection,
  collectionsBetween,
  coming,
  nextOfEach,
} from '../../knowledge/collections/coming';
import { addDays, localNow, weekdayOf } from '../../knowledge/values/calendar';
import type { Say } from '../../language/reply';
import type { Asked } from './asked';
import { binName, daysOf, saidDays, saidOne } from './days';

/** What is said, and the days that it names. */
export interface Told {
  readonly say: readonly Say[];
  readonly days: readonly string[];
}

interface Looking {
  readonly calendar: Calendar;
  readonly at: StreetRounds;
  readonly now: { readonly day: string; readonly time: string };
  readonly all: readonly Collection[];
}

/** Weeks that are told of when nothing narrower was asked; what is out of season is left out. */
const DAYS_TOLD = 20;

/** The answer to what was asked of the bin days of a place: short, the day first. */
export function told(calendar: Calendar, at: StreetRounds, asked: Asked, moment: number): Told {
  const now = localNow(moment);
  const looking: Looking = { calendar, at, now, all: coming(calendar, at, now) };
  return asked.bin === undefined ? ofAll(looking, asked) : ofBin(looking, asked.bin, asked);
}

function ofBin(looking: Looking, bin: string, asked: Asked): Told {
  const { now } = looking;
  const { bins } = looking.calendar.collections;
  const own = looking.all.filter((one) => one.bin === bin);
  const [next] = own;
  if (!next) return { say: [{ key: 'bins.no-such-bin', values: { bin: binName(bin, bins) } }], days: [] };
  const tell = (one: Collection, ...lead: Say[]): Told => ({
    say: [...lead, ...saidOne(one, bins, now.day)],
    days: [one.on],
  });
  const [from, to] = rangeOf(asked, now.day);
  if (from === undefined) return tell(next);
  const then = own.find((one) => one.on >= from && one.on <= to);
  if (then) return tell(then, { key: 'bins.yes' });
  if (asked.day !== undefined)
    return tell(next, { key: 'bins.not-that-bin', values: { day: { day: asked.day } } });
  if (asked.week === 'next') return tell(next, { key: 'bins.not-next-week' });
  const gone = collectionsBetween(looking.calendar, looking.at, from, now.day).findLast(
    (one) => one.bin === bin,
  );
  return gone
    ? tell(next, { key: 'bins.it-was-due', values: { day: { day: gone.on } } })
    : tell(next, { key: 'bins.not-this-week' });
}

function ofAll({ all, calendar, now }: Looking, asked: Asked): Told {
  const tell = (some: readonly Collection[], ...lead: Say[]): Told => ({
    say: [...lead, ...saidDays(some, calendar.collections.bins, now.day)],
    days: daysOf(some),
  });
  const [from, to] = rangeOf(asked, now.day);
  if (from === undefined) return tell(untilEachCame(all, now.day));
  const then = all.filter((one) => one.on >= from && one.on <= to);
  if (then.length > 0) return tell(then);
  const following = all.filter((one) => one.on === all.find((other) => other.on > to)?.on);
  if (asked.day !== undefined)
    return tell(following, { key: 'bins.not-that-day', values: { day: { day: asked.day } } });
  return tell(following, { key: asked.week === 'next' ? 'bins.not-next-week' : 'bins.no-more-this-week' });
}

/** All days up to the one by which each bin of the season has come once. */
function untilEachCame(all: readonly Collection[], today: string): Collection[] {
  const soon = all.filter((one) => one.on <= addDays(today, DAYS_TOLD));
  const last = nextOfEach(soon).at(-1);
  return last ? soon.filter((one) => one.on <= last.on) : all.filter((one) => one.on === all[0]?.on);
}

/** The days that were asked about, both with them. A week begins on Monday. */
function rangeOf({ week, day }: Asked, today: string): readonly [string, string] | readonly [undefined, ''] {
  if (day !== undefined) return [day, day];
  if (!week) return [undefined, ''];
  const monday = addDays(today, 1 - weekdayOf(today) + (week === 'next' ? 7 : 0));
  return [monday, addDays(monday, 6)];
}
