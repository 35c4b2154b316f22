import { numeralAt } from '../words/numerals';
import { bare, wordsOf } from '../words/plain';

const CLOCK =
  /(?<![\d:.,£/-])(\d{1,2})(?:[:.]([0-5]\d)|h([0-5]\d))? ?(am|pm|a\.m\.|p\.m\.|yb|yp)?(?![\d:/-]|\p{L})/gu;
const NAMED: readonly (readonly [RegExp, string])[] = [
  [/\b(?:midday|noon|lunch ?time|hanner dydd|amser cinio)\b/, '12:00'],
  [/\b(?:midnight|hanner nos)\b/, '00:00'],
  [/\b(?:early (?:this|yesterday|in the) morning|first thing|crack of dawn|ben bore)\b/, '07:00'],
  [/\b(?:morning|breakfast ?time|bore)\b/, '09:00'],
  [/\b(?:afternoon|prynhawn|pnawn)\b/, '14:00'],
  [/\b(?:evening|tea ?time|nos|noswaith|gyda'r nos)\b/, '18:00'],
  [/\b(?:tonight|last night|at night|heno|neithiwr)\b/, '21:00'],
];

/** A time of day, "14:30". Without am or pm the hours from one to six are taken as afternoon, unless the text speaks of morning or night. */
export function timeIn(text: string): string | undefined {
  const short = text.slice(0, 500);
  const half = inWords(short);
  if (half) return half;
  const times = new Set<string>();
  for (const m of short.matchAll(CLOCK)) {
    const minutes = m[2] ?? m[3];
    if (minutes === undefined && m[4] === undefined) continue;
    const time = clock(Number(m[1]), Number(minutes ?? 0), m[4], short);
    if (time) times.add(time);
  }
  if (times.size > 0) return times.size === 1 ? [...times][0] : undefined;
  return atHour(short) ?? NAMED.find(([pattern]) => pattern.test(short))?.[1];
}

function clock(hour: number, minute: number, half: string | undefined, text: string): string | undefined {
  if (hour > 24 || minute > 59) return undefined;
  const late = half?.startsWith('p') || half === 'yp';
  const early = half?.startsWith('a') || half === 'yb';
  let h = hour % 24;
  if (late && h < 12) h += 12;
  else if (early && h === 12) h = 0;
  else if (!late && !early && h > 0 && h < 12) h += laterHalf(h, text) ? 12 : 0;
  return `${String(h).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function laterHalf(hour: number, text: string): boolean {
  if (/\b(?:morning|bore|yb)\b/.test(text)) return false;
  if (/\b(?:evening|tonight|last night|night|afternoon|nos|heno|neithiwr|prynhawn|pnawn)\b/.test(text))
    return hour >= (/night|nos|neithiwr|heno/.test(text) ? 5 : 1);
  return hour <= 6;
}

/** "half two", "half past two", "quarter to 5", "ten past three", "hanner awr wedi dau", "chwarter i bump". */
function inWords(text: string): string | undefined {
  const words = wordsOf(text).map(bare);
  for (let i = 0; i < words.length - 1; i++) {
    const minutes = partAt(words, i);
    if (!minutes) continue;
    const word = words[minutes.end] ?? '';
    const to = word === 'to' || word === 'i' || word === 'before';
    const past = word === 'past' || word === 'after' || word === 'wedi';
    const colloquial = words[i] === 'half' && !to && !past;
    if (!to && !past && !colloquial) continue;
    const hour = hourAt(words, minutes.end + (colloquial ? 0 : 1));
    if (hour === undefined) continue;
    const whole = to ? (hour + 23) % 24 : hour;
    return clock(whole === 0 ? 12 : whole, to ? 60 - minutes.number : minutes.number, halfIn(text), text);
  }
  return undefined;
}

/** Welsh "am" means "at", so that it counts only behind a digit or at the end. */
function halfIn(text: string): string | undefined {
  const found = /\d ?(am|pm)\b|\b(am|pm)[.!]?$/u.exec(text);
  return found?.[1] ?? found?.[2];
}

function partAt(words: readonly string[], at: number): { number: number; end: number } | undefined {
  const word = words[at]!;
  if (word === 'half') return { number: 30, end: at + 1 };
  if (word === 'hanner' && words[at + 1] === 'awr') return { number: 30, end: at + 2 };
  if (word === 'quarter' || word === 'chwarter') return { number: 15, end: at + 1 };
  const numeral = /^\d{1,2}$/.test(word) ? { number: Number(word), length: 1 } : numeralAt(words, at);
  if (!numeral || numeral.number < 1 || numeral.number > 29) return undefined;
  const end = at + numeral.length;
  return {
    number: numeral.number,
    end: words[end] === 'minutes' || words[end] === 'mins' || words[end] === 'munud' ? end + 1 : end,
  };
}

const MUTATED: Readonly<Record<string, number>> = {
  ddau: 2, dri: 3, bedwar: 4, bump: 5, chwech: 6, ddeg: 10, unarddeg: 11, ddeuddeg: 12, eleven: 11,
}; // prettier-ignore

function hourAt(words: readonly string[], at: number): number | undefined {
  const word = words[at] ?? '';
  const digits = /^(\d{1,2})(?:am|pm)?$/.exec(word);
  const hour = digits ? Number(digits[1]) : (MUTATED[word] ?? numeralAt(words, at)?.number);
  return hour !== undefined && hour >= 1 && hour <= 12 ? hour : undefined;
}

/** "at 3", "about four o'clock", "tua thri o'r gloch": an hour counts only with such a word. */
function atHour(text: string): string | undefined {
  const found =
    /\b(?:at|about|around|circa|roughly|am|tua|tuag at) (?:about |around )?(\d{1,2}|[a-z]{3,8})(?: o'?clock| o'r gloch)?(?=$|[ .,!?])(?! ?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|times|or \d|diwrnod|wythnos|mis)\b)/u.exec(
      text,
    );
  const oclock = /(?:^|\s)(\d{1,2}|[a-z]{3,8}) (?:o'? ?clock|o'r gloch)/u.exec(text);
  const hour = hourAt([(oclock ?? found)?.[1] ?? ''], 0);
  return hour === undefined ? undefined : clock(hour, 0, undefined, text);
}
