import type { Answer } from '../catalogue/answer';
import type { Found, Recognised } from './recogniser';
import type { When } from './time-spans';

/** The longest text that the recognisers are given: their time grows much faster than the text. */
export const LONGEST_RECOGNISED = 250;

const HINTS: Readonly<Record<Recognised, RegExp>> = {
  number:
    /\d|\b(?:hundred|thousand|half|quarter|third|dozen|score|one|two|three|four|five|six|seven|eight|nine|ten|\w{3,7}teen|\w{3,5}ty)\b/u,
  money: /[£€$\d]|\b(?:pounds?|quid|pence|pee|sterling)\b/u,
  date: /\d|\b(?:\w{2,6}day|\w{3,9}uary|march|april|may|june|july|august|\w{3,6}ember|october|week|weekend|month|year|days?|ago|christmas|easter|eve|bank holiday|first|second|third|\w{3,8}th)\b/u,
  datetime:
    /\d|\b(?:\w{2,6}day|\w{3,9}uary|march|april|may|june|july|august|\w{3,6}ember|october|week|weekend|month|days?|hours?|minutes?|ago|o'clock|morning|afternoon|evening|night)\b/u,
};

/** The part of a plain text that is worth the recogniser's time: around its first hint, and short. */
export function worthRecognising(text: string, type: Recognised): string | undefined {
  // Which Monday a bank holiday is, the library does not know; it takes the nearest one.
  if (/bank holiday/.test(text)) return undefined;
  const hint = HINTS[type].exec(text.slice(0, 10_000));
  if (!hint) return undefined;
  const from = Math.max(0, hint.index - 80);
  // Runs of digits and signs are what makes them slow, and no value has such.
  const part = text
    .slice(from, from + LONGEST_RECOGNISED)
    .replace(/[^\p{L}\p{N} .,:/'£-]/gu, ' ')
    .replace(/\d{13,}/g, ' ');
  const calm = part.replace(/([^\p{L}\p{N}])\1+/gu, '$1').trim();
  return calm === '' ? undefined : calm;
}

/** What was found, as an answer. Several values that differ are none. */
export function answerFrom(found: readonly Found[], type: Recognised, when: When): Answer | undefined {
  if (type === 'number' || type === 'money') {
    const amounts = new Set(found.flatMap((f) => amountIn(f, type) ?? []));
    const [amount] = amounts;
    if (amounts.size !== 1 || amount === undefined) return undefined;
    return type === 'number' ? { type, number: amount } : { type, pence: Math.round(amount * 100) };
  }
  const moments = new Set(found.flatMap((f) => momentIn(f, type, when) ?? []));
  const [moment] = moments;
  if (moments.size !== 1 || moment === undefined) return undefined;
  const [day, time] = moment.split(' ');
  return type === 'date' ? { type, day: day! } : { type, day: day!, time: time!.slice(0, 5) };
}

function amountIn({ resolution }: Found, type: 'number' | 'money'): number | undefined {
  const value = Number(resolution?.value ?? Number.NaN);
  if (!Number.isFinite(value)) return undefined;
  if (type === 'number') return value;
  const unit = resolution?.unit;
  if (unit === 'Penny' || unit === 'Pence') return value / 100;
  return unit === 'Pound' || unit === 'British pound' || unit === 'Pound sterling' ? value : undefined;
}

/** An undated day has two candidates, the past one first. Parts of a range are no moment. */
function momentIn({ type, resolution }: Found, asked: 'date' | 'datetime', when: When): string | undefined {
  const kind = asked === 'date' ? /^datetimeV2\.(?:date|datetime)$/ : /^datetimeV2\.datetime$/;
  if (!kind.test(type) || !resolution?.values) return undefined;
  const values = resolution.values.flatMap((v) => v.value ?? []).filter((v) => /^\d{4}-\d\d-\d\d/.test(v));
  const value = when === 'future' ? values[values.length - 1] : values[0];
  if (value === undefined || (values.length > 1 && when === undefined)) return undefined;
  return asked === 'date' ? value.slice(0, 10) : value;
}
