import { z } from 'zod';
import type { Localised } from '../../language/reply';
import { day, localised, signature } from './fields';

const KINDS = ['money', 'number', 'percent', 'days', 'date', 'time'] as const;

const CODE = /^[a-z][a-z0-9-]{1,59}$/;

const pounds = z
  .number('must be pounds as a number, such as 28.50')
  .min(0)
  .refine(isWholePence, 'must be pounds with at most two decimals, such as 28.50');

const time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time of the day, written as in "17:00"');

const entry = z
  .strictObject({
    money: pounds.optional().describe('an amount in pounds, such as 28.50'),
    number: z.number().optional().describe('a number, such as 12'),
    percent: z.number().optional().describe('how many per cent, such as 25'),
    days: z.number().int().min(1).optional().describe('a number of days, such as 28'),
    working: z.boolean().optional().describe('true if only working days count, else left out'),
    date: day.optional().describe('a day, such as 2026-10-31'),
    time: time.optional().describe('a time of the day in quotation marks, such as "17:00"'),
    what: localised.describe('what it is, in a few words'),
    valid_until: day.optional().describe('the last day on which it is right, such as 2027-03-31'),
  })
  .superRefine((written, context) => {
    // A misspelt kind is reported as such.
    if (context.issues.length > 0) return;
    const [kind, other] = KINDS.filter((one) => written[one] !== undefined);
    const wrong = (path: string[], message: string) => context.addIssue({ code: 'custom', path, message });
    if (!kind) wrong([], `has no value; add one of ${KINDS.map((one) => `\`${one}\``).join(', ')}`);
    if (other) wrong([other], `stands beside \`${kind}\`; keep one of the two`);
    if (written.working !== undefined && written.days === undefined)
      wrong(['working'], 'is for `days` only; take it out');
  });

/** figures/*.yaml: each figure below its code. */
export const figuresSchema = z
  .object({ welsh_signed: signature.optional().describe('who has read the Welsh and signed it, and when') })
  .catchall(entry)
  .superRefine((file, context) => {
    for (const code of Object.keys(file))
      if (code !== 'welsh_signed' && !CODE.test(code))
        context.addIssue({
          code: 'custom',
          path: [code],
          message: 'must be small letters, digits and hyphens, such as `blue-badge-fee`',
        });
  });

/** The value of a figure, by its kind. Money is in pence, a day is ISO, a time is "17:00". */
export type Amount =
  | { readonly kind: 'money'; readonly pence: number }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'percent'; readonly percent: number }
  | { readonly kind: 'days'; readonly days: number; readonly working: boolean }
  | { readonly kind: 'date'; readonly day: string }
  | { readonly kind: 'time'; readonly time: string };

/** An amount, a day or a limit that the council answers for, stored once for all the texts that name it. */
export interface Figure {
  readonly code: string;
  readonly what: Localised;
  readonly amount: Amount;
  /** The last day on which it is right, ISO; absent if it is right until somebody changes it. */
  readonly validUntil?: string;
}

export function toFigure(code: string, written: z.infer<typeof entry>): Figure {
  return { code, what: written.what, amount: toAmount(written), validUntil: written.valid_until };
}

function toAmount({ money, number, percent, days, working, date, time }: z.infer<typeof entry>): Amount {
  if (money !== undefined) return { kind: 'money', pence: Math.round(money * 100) };
  if (number !== undefined) return { kind: 'number', number };
  if (percent !== undefined) return { kind: 'percent', percent };
  if (days !== undefined) return { kind: 'days', days, working: working ?? false };
  if (date !== undefined) return { kind: 'date', day: date };
  return { kind: 'time', time: time! };
}

function isWholePence(amount: number): boolean {
  return Math.abs(amount * 100 - Math.round(amount * 100)) < 1e-6;
}
