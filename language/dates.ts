import { DateTime } from 'luxon';
import type { Language, Medium } from './reply';

export const ZONE = 'Europe/London';

const MONTHS_AFTER_O = [
  'Ionawr',
  'Chwefror',
  'Fawrth',
  'Ebrill',
  'Fai',
  'Fehefin',
  'Orffennaf',
  'Awst',
  'Fedi',
  'Hydref',
  'Dachwedd',
  'Ragfyr',
];
const WELSH_ENDINGS: Readonly<Record<number, string>> = {
  1: 'af',
  2: 'il',
  3: 'ydd',
  4: 'ydd',
  5: 'ed',
  6: 'ed',
  11: 'eg',
  13: 'eg',
  14: 'eg',
  16: 'eg',
  17: 'eg',
  19: 'eg',
};

/** Ordinals that are said with a vowel first, "ail" or "unfed", and take "yr". */
const WITH_A_VOWEL = new Set([2, 8, 11, 16, 17, 20, 21, 22, 28, 31]);

/** A day as people in the language say or write it: "Tuesday 24 November", "Tuesday the 24th of November". */
export function dayInWords(iso: string, language: Language, medium: Medium): string {
  const day = DateTime.fromISO(iso, { zone: ZONE });
  if (!day.isValid) return iso;
  const weekday = named(day, language, { weekday: 'long' });
  if (medium === 'speech') return spokenDay(day, weekday, language);
  const date = `${day.day} ${named(day, language, { month: 'long' })}`;
  return language === 'cy' ? `${weekday}, ${date}` : `${weekday} ${date}`;
}

/** A moment: its day, and the time as "2.30pm". */
export function timeInWords(at: number, language: Language, medium: Medium): string {
  const moment = DateTime.fromMillis(at, { zone: ZONE });
  const day = dayInWords(moment.toISODate() ?? '', language, medium);
  return `${day}${language === 'cy' ? ' am' : ' at'} ${clockInWords(moment)}`;
}

/** A time of the day, the same in each language: "9am", "2.30pm". */
export function clockInWords(moment: { readonly hour: number; readonly minute: number }): string {
  const hour = moment.hour % 12 === 0 ? 12 : moment.hour % 12;
  const minutes = moment.minute === 0 ? '' : `.${String(moment.minute).padStart(2, '0')}`;
  return `${hour}${minutes}${moment.hour < 12 ? 'am' : 'pm'}`;
}

/** A time written "09:30", as people say it: "9.30am". */
export function hourInWords(clock: string): string {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return clockInWords({ hour, minute });
}

/** A day of the week by its number: 1 is Monday. */
export const weekdayInWords = (weekday: number, language: Language): string =>
  // The first of January 2024 was a Monday.
  named(DateTime.fromISO(`2024-01-0${weekday}`, { zone: ZONE }), language, { weekday: 'long' });

// "Dydd" stands in the middle of a sentence more often than at its head, and has a small letter there.
function named(day: DateTime, language: Language, part: Intl.DateTimeFormatOptions): string {
  const locale = language === 'cy' ? 'cy' : 'en-GB';
  const name = new Intl.DateTimeFormat(locale, { ...part, timeZone: ZONE }).format(day.toJSDate());
  return language === 'cy' && part.weekday ? name[0]!.toLowerCase() + name.slice(1) : name;
}

function spokenDay(day: DateTime, weekday: string, language: Language): string {
  if (language === 'cy') {
    const ending = day.day > 20 ? 'ain' : (WELSH_ENDINGS[day.day] ?? 'fed');
    const the = WITH_A_VOWEL.has(day.day) ? 'yr' : 'y';
    return `${weekday}, ${the} ${day.day}${ending} o ${MONTHS_AFTER_O[day.month - 1]}`;
  }
  const ending = { 1: 'st', 2: 'nd', 3: 'rd' }[day.day > 10 && day.day < 14 ? 0 : day.day % 10] ?? 'th';
  return `${weekday} the ${day.day}${ending} of ${named(day, language, { month: 'long' })}`;
}
