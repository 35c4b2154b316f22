import type { Slot } from '../../knowledge/catalogue/answer';
import type { Question } from '../../knowledge/catalogue/service';
import { bareWords } from '../../language/same-words';
import { type PartOfDay, partOf } from '../../requests/slot-words';
import type { Scene } from '../dialog';
import { exactly } from '../offered';
import { ANOTHER_DAY, LATER, timeChoices, timeValue } from './offered';

/** What a message says of the times that were offered. */
export type Picked =
  | { readonly is: 'time'; readonly slot: Slot }
  | { readonly is: 'later' }
  | { readonly is: 'another-day' }
  | { readonly is: 'day'; readonly day: string };

const DAY: Question = {
  code: 'day',
  ask: { en: 'day' },
  label: { en: 'day' },
  purpose: { en: 'day' },
  type: 'date',
  when: 'future',
  required: true,
};

/** How the times are counted off, and nothing else is said. */
const COUNTED: readonly RegExp[] = [
  'first|earliest|soonest|nearest|asap|as soon as possible|cyntaf|cynta|cynharaf',
  'second|ail',
  'third|trydydd',
].map(
  (names) => new RegExp(`^((um|er|the|yr|y|please|yes) )*(${names})( (one|time|slot|please|un|amser))*$`),
);
const LATER_WORDS = /\b(later|more times|other times|another time|hwyrach|nes ymlaen|amser arall)\b/;
const OTHER_DAY =
  /\b(another|different|other) days?\b|\bnone of (these|those|them)\b|\bdiwrnod arall\b|\bdim un o r rhain\b/;
const PARTS: readonly (readonly [PartOfDay, RegExp])[] = [
  ['morning', /\b(mornings?|am|bore|bora)\b/],
  ['afternoon', /\b(afternoons?|pm|after lunch|prynhawn|pnawn)\b/],
  ['evening', /\b(evenings?|tonight|noswaith|gyda r nos)\b/],
];
/** In more words than this "later" is part of a story. */
const MOST_WORDS = 8;

export async function pickedTime(
  { heard }: Scene,
  times: readonly Slot[],
  open = true,
): Promise<Picked | undefined> {
  const value = exactly(heard.text, timeChoices(times), open);
  const slot = times.find((time) => timeValue(time) === value);
  if (slot) return { is: 'time', slot };
  if (value === LATER.value) return { is: 'later' };
  if (value === ANOTHER_DAY.value) return { is: 'another-day' };
  const words = bareWords(heard.text);
  const counted = times[COUNTED.findIndex((names) => names.test(words))];
  if (counted) return { is: 'time', slot: counted };
  const part = PARTS.find(([, names]) => names.test(words))?.[0];
  const found = await heard.value(DAY, false);
  if (found?.type === 'date') return ofDay(found.day, part, times);
  if (words.split(' ').length > MOST_WORDS) return undefined;
  if (OTHER_DAY.test(words)) return { is: 'another-day' };
  if (LATER_WORDS.test(words)) return { is: 'later' };
  const fitting = part === undefined ? [] : times.filter((time) => partOf(time) === part);
  if (fitting.length === 1) return { is: 'time', slot: fitting[0]! };
  const [only, ...others] = times;
  return only && others.length === 0 && heard.yesNo() === true ? { is: 'time', slot: only } : undefined;
}

/** A day that was named is picked if one time of it was offered; else all of it is looked at. */
function ofDay(day: string, part: PartOfDay | undefined, times: readonly Slot[]): Picked {
  const onDay = times.filter((time) => time.day === day);
  const fitting = part === undefined ? onDay : onDay.filter((time) => partOf(time) === part);
  return fitting.length === 1 ? { is: 'time', slot: fitting[0]! } : { is: 'day', day };
}
