import { bare, wordsOf } from '../words/plain';
import { addDays } from './calendar';
import { monthDay, writtenDay } from './dates';
import { LONGEST_NEAR, NEAR } from './day-words';
import { spanAt } from './time-spans';
import type { FoundDay as Found, When } from './time-spans';
import { weekday } from './weekdays';

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
