import { numeralAt } from '../words/numerals';
import { addMonths, dayOf } from './calendar';
import { MONTHS } from './day-words';
import type { FoundDay as Found, When } from './time-spans';

const ISO = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/u;
const NUMERIC = /(?<![\d/.,£-])(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}|\d{2}))?(?![\d/]|[.-]\d|\p{L})/u;

/** Day first, as Britain writes. '' where the signs are a date that does not exist. */
export function writtenDay(text: string, today: string, when: When): string | undefined {
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

/** "3 march", "the 3rd of March 2027", "march the third", "22 Tachwedd"; also "the 22nd" alone. */
export function monthDay(words: readonly string[], at: number, today: string, when: When): Found | undefined {
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
  const day = thatDateNearby(date.number, today, when);
  return day === undefined ? undefined : { day, from: at, to: at + date.length };
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

export function dateAt(
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
