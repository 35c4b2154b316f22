import { z } from 'zod';
import { toE164 } from '../../base/phone-numbers';

/** Words in English and, where the council has written them, Welsh. */
export const localised = z.strictObject({
  en: z.string().min(1).describe('the words in English'),
  cy: z.string().min(1).optional().describe('the words in Welsh'),
});

export const code = z
  .string()
  .regex(/^[a-z][a-z0-9-]{1,40}$/, 'must be small letters, digits and hyphens, such as "missed-bin"');

/** A day of the calendar, kept as it is written: "2026-12-25". */
export const day = z.string().refine(isDay, 'must be a day of the calendar written as in 2026-12-25');

/** A phone number as people write it, kept in E.164. */
export const phone = z
  .string('must be a phone number in quotation marks, such as "01632 960100"')
  .refine(isPhone, 'must be a whole phone number, such as "01632 960100"')
  .transform((text) => toE164(text)!);

/** What the whole country shares: numbers of three digits, free ones of six, and old free ones that are a digit short. */
const SHORT_NUMBER = /^(?:[19]\d\d|116 \d{3}|0800(?: ?\d){6})$/;

/** A number to be rung, kept in E.164 unless it is too short for that, such as 101. */
export const anyNumber = z
  .string('must be a phone number in quotation marks, such as "101" or "01632 960100"')
  .refine(
    (text) => SHORT_NUMBER.test(text) || isPhone(text),
    'must be a whole phone number, such as "101" or "01632 960100"',
  )
  .transform((text) => (SHORT_NUMBER.test(text) ? text : toE164(text)!));

export const signature = z.strictObject({
  by: z.string().min(1).describe('the name of the Welsh speaker who has read it'),
  on: day.describe('the day on which it was signed, such as 2026-09-01'),
});

export const httpsAddress = z.url({
  protocol: /^https$/,
  error: 'must be a full address that begins with https://',
});

/** British numbers have ten digits after their 0, some free ones nine; fewer are a slip of the pen. */
function isPhone(text: string): boolean {
  const e164 = /^[+(]?[0-9][0-9 ()-]+$/.test(text) ? toE164(text) : undefined;
  if (e164 === undefined) return false;
  return e164.startsWith('+44') ? /^\+44(?:[1-9]\d{9}|800\d{6})$/.test(e164) : true;
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const midnight = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(text);
}
