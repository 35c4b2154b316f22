import { z } from 'zod';
import type { Limits } from './catalogue';

const most = (n: number) => z.number().int().min(1).max(10_000_000).default(n);

/** What texts and calls may come to. Enough for a busy council, and far too little for whoever would make it pay. */
export const limitsSchema = z.strictObject({
  texts_a_day: most(5000).describe('how many texts may leave in a day, answers included'),
  texts_a_day_with_one_number: most(300).describe('how many of them to one number'),
  texts_an_hour_from_one_number: most(120).describe('how many texts from one number are answered in an hour'),
  calls_a_day: most(2000).describe('how many calls are taken in a day'),
  calls_a_day_from_one_number: most(40).describe('how many of them from one number'),
  calls_placed_a_day: most(200).describe('how many calls may be placed in a day to people who asked for one'),
  calls_placed_a_day_to_one_number: most(3).describe('how many of them to one number'),
  numbers: z
    .array(z.string().regex(/^\+[1-9]\d{0,5}$/, 'must be the beginning of a number, such as "+44"'))
    .min(1)
    .default(['+44'])
    .describe(
      'how the numbers begin that may be texted or rung without having texted or rung first, such as ["+44"]',
    ),
});

export const toLimits = (file: z.infer<typeof limitsSchema>): Limits => ({
  textsADay: file.texts_a_day,
  textsADayWithOneNumber: file.texts_a_day_with_one_number,
  textsAnHourFromOneNumber: file.texts_an_hour_from_one_number,
  callsADay: file.calls_a_day,
  callsADayFromOneNumber: file.calls_a_day_from_one_number,
  callsPlacedADay: file.calls_placed_a_day,
  callsPlacedADayToOneNumber: file.calls_placed_a_day_to_one_number,
  numbers: file.numbers,
});
