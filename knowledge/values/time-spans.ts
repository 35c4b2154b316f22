import { numeralAt } from '../words/numerals';
import { addDays, addMonths } from './calendar';
import { SPANS } from './day-words';

/** Where a question looks for days that may be either. */
export type When = 'past' | 'future' | undefined;

/** A day that a text names, and the words that do. */
export interface FoundDay {
  readonly day: string;
  readonly from: number;
  readonly to: number;
}

const AHEAD = new Set(['in', 'mewn', 'ymhen']);
/** What stands before a time that something has lasted: "for about 3 weeks", "ers wythnos". */
const LASTING = new Set(
  'for ers since about around nearly almost over roughly past last approx tua bron tros'.split(' '),
);
/** Counts that are no number: of them no day is made. */
const VAGUE = new Set('few several some many couple half other'.split(' '));

/** "3 days ago", "a fortnight back", "in two weeks", "wythnos yn ôl"; where the past is asked for also "for about a month". */
export function spanAt(
  words: readonly string[],
  at: number,
  today: string,
  past: boolean,
): FoundDay | undefined {
  const ahead = AHEAD.has(words[at]!);
  const counted = countAt(words, ahead ? at + 1 : at);
  if (!counted) return undefined;
  const unit = Object.hasOwn(SPANS, words[counted.end] ?? '') ? SPANS[words[counted.end]!] : undefined;
  if (!unit) return undefined;
  let end = counted.end + 1;
  if (words[end] === 'or' && words[end + 1] === 'so') end += 2;
  const back = backAt(words, end);
  const lasting = past && (at === 0 ? end === words.length : LASTING.has(words[at - 1]!));
  if (!ahead && back === 0 && !lasting) return undefined;
  const n = (ahead ? 1 : -1) * counted.number;
  const day = 'days' in unit ? addDays(today, n * unit.days) : addMonths(today, n * unit.months);
  return { day, from: at, to: end + back + (ahead && words[end] === 'time' ? 1 : 0) };
}

function backAt(words: readonly string[], at: number): number {
  if (words[at] === 'ago' || words[at] === 'back' || words[at] === 'earlier') return 1;
  return words[at] === 'yn' && words[at + 1] === 'ol' ? 2 : 0;
}

/** How many of the unit that stands at `end`; "week ago" and "wythnos" count one without a word for it. */
function countAt(words: readonly string[], at: number): { number: number; end: number } | undefined {
  const word = words[at] ?? '';
  const article = word === 'a' || word === 'an';
  if (article && words[at + 1] === 'couple') return { number: 2, end: at + (words[at + 2] === 'of' ? 3 : 2) };
  if (article) return { number: 1, end: at + 1 };
  if (/^\d{1,3}$/.test(word)) return { number: Number(word), end: at + 1 };
  const numeral = numeralAt(words, at);
  if (numeral) return { number: numeral.number, end: at + numeral.length };
  const plural =
    word.endsWith('s') && word !== 'wythnos' && word !== 'pythefnos' && word !== 'mis' && word !== 'fis';
  return plural || VAGUE.has(words[at - 1] ?? '') ? undefined : { number: 1, end: at };
}

const AGO =
  /\b(half an|an|a|a couple of|couple of|\d{1,3}) (hours?|hrs?|minutes?|mins?) (?:or so )?(?:ago|back|earlier)\b|\b(awr|hanner awr|\d{1,3} munud) yn (?:ol|ôl)/u;

/** Minutes since then: "10 mins ago", "half an hour ago", "awr yn ôl". */
export function minutesAgo(text: string): number | undefined {
  const found = AGO.exec(text);
  if (!found) return undefined;
  const [, count, unit, welsh] = found;
  if (welsh !== undefined)
    return welsh === 'awr' ? 60 : welsh === 'hanner awr' ? 30 : Number.parseInt(welsh, 10);
  const minutes = unit!.startsWith('h') ? 60 : 1;
  if (count === 'half an') return minutes / 2;
  const n = count!.includes('couple') ? 2 : /^an?$/.test(count!) ? 1 : Number(count);
  return n * minutes;
}
