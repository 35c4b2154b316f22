import { numeralAt } from '../words/numerals';
import { bare, wordsOf } from '../words/plain';
import { addDays, addMonths, dayOf, weekdayOf } from './calendar';
import { LONGEST_NEAR, MONTHS, NEAR, WEEKDAYS } from './day-words';
import { spanAt } from './time-spans';
import type { FoundDay as Found } from './time-spans';

export type When = 'past' | 'future' | undefined;

/**
 * The day that a plain text names, seen from `today`. A day without a year or a week is taken before or after today as the question
 * asks; of two different days none is chosen.
 */
export function dayIn(text: string, today: string, when: When): string | undefined {
  const written = writtenDay(text, today, when);
  if (written !== undefined) return written || undefined;
  const words = wordsOf(text.slice(0, 2000)).map(bare).slice(0, 300);
  const found: Found[] = [];
  for (let i = 0; i < words.length; i++) {
    const here = read(words, i, today, when);
    if (!here || (found.length > 0 && here.from < found[found.length - 1]!.to)) continue;
    found.push(here);
    i = Math.max(i, here.to - 1);
  }
  const days = new Set(found.map((f) => f.day));
  return days.size === 1 ? found[0]!.day : undefined;
}

const ISO = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/u;
const NUMERIC = /(?<![\d/.,£-])(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}|\d{2}))?(?![\d/]|[.-]\d|\p{L})/u;

/** Day first, as Britain writes. '' where the signs are a date that does not exist. */
function writtenDay(text: string, today: string, when: When): string | undefined {
  const iso = ISO.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3])) ?? '';
  const m = NUMERIC.exec(text);
  // "2.5" is a number and "2-3" a range: without a year only a slash makes a date.
  if (!m || (m[4] === undefined && m[2] !== '/')) return undefined;
  return (
    datedDay(Number(m[1]), Number(m[3]), m[4] === undefined ? undefined : fullYear(m[4]), today, when) ?? ''
  );
}

function fullYear(year: string): number {
  return year.length === 4 ? Number(year) : Number(year) + (Number(year) > 70 ? 1900 : 2000);
}

function datedDay(
  date: number,
  month: number,
  year: number | undefined,
  today: string,
  when: When,
): string | undefined {
  if (year !== undefined) return dayOf(year, month, date);
  const now = Number(today.slice(0, 4));
  const days = [now - 1, now, now + 1].flatMap((y) => dayOf(y, month, date) ?? []);
  if (when === 'past') return days.filter((day) => day <= today).pop();
  if (when === 'future') return days.find((day) => day >= today);
  return days.sort((a, b) => distance(a, today) - distance(b, today))[0];
}

const distance = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b));

function read(words: readonly string[], at: number, today: string, when: When): Found | undefined {
  return (
    near(words, at, today) ??
    spanAt(words, at, today, when === 'past') ??
    monthDay(words, at, today, when) ??
    weekday(words, at, today, when)
  );
}

function near(words: readonly string[], at: number, today: string): Found | undefined {
  for (let n = Math.min(LONGEST_NEAR, words.length - at); n > 0; n--) {
    const days = NEAR.get(n === 1 ? words[at]! : words.slice(at, at + n).join(' '));
    if (days !== undefined) return { day: addDays(today, days), from: at, to: at + n };
  }
  return undefined;
}

/** "3 march", "the 3rd of March 2027", "march the third", "22 Tachwedd"; also "the 22nd" alone. */
function monthDay(words: readonly string[], at: number, today: string, when: When): Found | undefined {
  const month = MONTHS.get(words[at]!);
  if (month !== undefined) return monthFirst(words, at, month, today, when);
  const date = dateAt(words, at);
  if (!date) return undefined;
  let i = at + date.length;
  if (words[i] === 'of' || words[i] === 'o') i++;
  if (words[i] === 'fis' || words[i] === 'mis') i++;
  const named = MONTHS.get(words[i] ?? '');
  if (named !== undefined) return dated(words, at, i + 1, date.number, named, today, when);
  const alone = words.length === date.length;
  if (!date.ordinal || !(alone || words[at - 1] === 'the' || words[at - 1] === 'on')) return undefined;
  return { day: thatDateNearby(date.number, today, when) ?? '', from: at, to: at + date.length };
}

function monthFirst(
  words: readonly string[],
  at: number,
  month: number,
  today: string,
  when: When,
): Found | undefined {
  const skip = words[at + 1] === 'the' ? 2 : 1;
  const date = dateAt(words, at + skip);
  return date ? dated(words, at, at + skip + date.length, date.number, month, today, when) : undefined;
}

function dated(
  words: readonly string[],
  from: number,
  end: number,
  date: number,
  month: number,
  today: string,
  when: When,
): Found | undefined {
  const year = /^(?:19|20)\d\d$/.test(words[end] ?? '') ? Number(words[end]) : undefined;
  const day = datedDay(date, month, year, today, when);
  return day ? { day, from, to: year === undefined ? end : end + 1 } : undefined;
}

const DATE = /^(\d{1,2})(st|nd|rd|th|af|il|ydd|fed|eg|ed|ain)?$/;
const DATE_WORDS = new Map(
  (
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth ' +
    'nineteenth twentieth twenty_first twenty_second twenty_third twenty_fourth twenty_fifth twenty_sixth twenty_seventh twenty_eighth twenty_ninth thirtieth thirty_first'
  )
    .split(' ')
    .map((word, i) => [word, i + 1]),
);

function dateAt(
  words: readonly string[],
  at: number,
): { number: number; length: number; ordinal: boolean } | undefined {
  const match = DATE.exec(words[at] ?? '');
  if (match) return { number: Number(match[1]), length: 1, ordinal: match[2] !== undefined };
  const two = DATE_WORDS.get(`${words[at]}_${words[at + 1]}`);
  if (two !== undefined) return { number: two, length: 2, ordinal: true };
  const one = DATE_WORDS.get(words[at] ?? '');
  if (one !== undefined) return { number: one, length: 1, ordinal: true };
  const numeral = numeralAt(words, at);
  return numeral && numeral.number <= 31 ? { ...numeral, ordinal: false } : undefined;
}

function thatDateNearby(date: number, today: string, when: When): string | undefined {
  const month = today.slice(0, 7);
  const days = [-1, 0, 1]
    .map((n) => addMonths(`${month}-01`, n))
    .flatMap((first) => dayOf(Number(first.slice(0, 4)), Number(first.slice(5, 7)), date) ?? []);
  if (when === 'future') return days.find((day) => day >= today);
  return days.filter((day) => day <= today).pop();
}

const LAST = new Set('last diwethaf ddiwethaf'.split(' '));
const WEEK_LATER = /^(?:week|wk)$/;

/** "tuesday", "last tues", "next Tuesday", "Tuesday week", "a week on Tuesday", "dydd Mawrth nesaf". */
function weekday(words: readonly string[], at: number, today: string, when: When): Found | undefined {
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
