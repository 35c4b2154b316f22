import { addDays, weekdayOf } from './calendar';
import { dateAt } from './dates';
import { WEEKDAYS } from './day-words';
import type { FoundDay as Found, When } from './time-spans';

const LAST = new Set('last diwethaf ddiwethaf'.split(' '));
const WEEK_LATER = /^(?:week|wk)$/;

/** "tuesday", "last tues", "next Tuesday", "Tuesday week", "a week on Tuesday", "dydd Mawrth nesaf". */
export function weekday(words: readonly string[], at: number, today: string, when: When): Found | undefined {
  const number = WEEKDAYS.get(words[at]!);
  if (number === undefined || !standsAlone(words, at) || isPartOfMore(words, at)) return undefined;
  const before =
    words[at - 1] === 'dydd' || words[at - 1] === 'nos' || words[at - 1] === 'on'
      ? words[at - 2]
      : words[at - 1];
  const after = words[at + 1] ?? '';
  const ahead = (number - weekdayOf(today) + 7) % 7;
  const found = (days: number, taken = 0): Found => ({
    day: addDays(today, days),
    from: at,
    to: at + 1 + taken,
  });
  if (WEEK_LATER.test(after) && words[at + 2] !== 'ago') return found((ahead === 0 ? 7 : ahead) + 7, 1);
  if (before === 'week') return found((ahead === 0 ? 7 : ahead) + 7);
  if (LAST.has(before ?? '') || LAST.has(after) || (after === 'last' && words[at + 2] === 'week'))
    return found(ahead === 0 ? -7 : ahead - 7);
  if (before === 'next' || after === 'nesaf') return found(nextWeek(number, today));
  if (before === 'this' || before === 'coming')
    return found(when === 'past' && ahead > 0 ? ahead - 7 : ahead);
  if (when === 'future') return found(ahead === 0 ? 7 : ahead);
  return found(ahead === 0 ? 0 : ahead - 7);
}

/** A feast ("good friday", "bank holiday monday") is another day, and in "friday the 4th" the date says which. */
function isPartOfMore(words: readonly string[], at: number): boolean {
  if (/^(?:good|holiday|black|easter|shrove|whit|boxing|ash|pancake|palm)$/.test(words[at - 1] ?? ''))
    return true;
  const date = dateAt(words, words[at + 1] === 'the' ? at + 2 : at + 1);
  return date?.ordinal ?? false;
}

/** "Mon", "sat" and "sun" are words of their own: short names count after "on" and the like, or alone. */
function standsAlone(words: readonly string[], at: number): boolean {
  if (!/^(?:mon|wed|sat|sun|fri|mar|lun|iau|sul|fawrth|mawrth|llun)$/.test(words[at]!)) return true;
  return (
    words.length <= 3 ||
    /^(?:on|last|next|this|since|dydd|nos|every|from|until|by|week)$/.test(words[at - 1] ?? '')
  );
}

/** Said of the week after this one, as most of Britain means it. */
function nextWeek(weekday: number, today: string): number {
  return 7 - weekdayOf(today) + weekday;
}
