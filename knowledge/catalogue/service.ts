import { z } from 'zod';

/** Words in English and, where the council has written them, Welsh. */
export const localised = z.strictObject({ en: z.string().min(1), cy: z.string().min(1).optional() });

const code = z
  .string()
  .regex(/^[a-z][a-z0-9-]{1,40}$/, 'must be small letters, digits and hyphens, such as "missed-bin"');

export const QUESTION_TYPES = [
  'text',
  'number',
  'money',
  'date',
  'datetime',
  'choice',
  'choices',
  'yes-no',
  'place',
  'photo',
  'phone',
  'email',
  'vehicle',
] as const;

const choice = z.strictObject({
  code,
  label: localised,
  /** Other ways in which people say it: "dinner plate" for a size. */
  said: z.array(z.string().min(1)).default([]),
});

/** One question of a form, in the shape of an Open311 attribute: code, what to ask, type, values, required. */
const question = z
  .strictObject({
    code,
    ask: localised,
    /** How the answer is called in the summary: "Depth". */
    label: localised,
    type: z.enum(QUESTION_TYPES),
    choices: z.array(choice).optional(),
    required: z.boolean(),
    /** Why we ask, shown when someone wonders. */
    purpose: localised,
    /** For dates: "past" chooses last Tuesday, "future" next Tuesday. */
    when: z.enum(['past', 'future']).optional(),
    /** Ask only if an earlier question was answered so. */
    only_if: z.strictObject({ question: code, is: z.array(z.string()).min(1) }).optional(),
  })
  .refine(
    (q) =>
      (q.type === 'choice' || q.type === 'choices') === (q.choices !== undefined && q.choices.length > 1),
    {
      message: 'needs at least two choices if its type is choice or choices, and none otherwise',
      path: ['choices'],
    },
  );

/** What a rule says instead of taking the report, when an answer is one of these. */
const stopRule = z.strictObject({ question: code, is: z.array(z.string()).min(1), say: localised });

export const serviceSchema = z.strictObject({
  code,
  lgsl: z.number().int().positive(),
  title: localised,
  /** The short noun that fits into a sentence: "a pothole". */
  noun: localised,
  group: code,
  team: code,
  kind: z.enum(['report', 'request', 'information']),
  urgent: z.boolean().default(false),
  /** What people say when they mean this, in their own words. */
  examples: z.strictObject({
    en: z.array(z.string().min(1)).min(3),
    cy: z.array(z.string().min(1)).default([]),
  }),
  place: z.enum(['required', 'optional', 'none']),
  /** How to ask for the place; the standard words are used where absent. */
  place_ask: localised.optional(),
  questions: z.array(question).default([]),
  stop_rules: z.array(stopRule).default([]),
  /** Shown before the first question: danger, who else may be responsible. */
  notices: z.array(localised).default([]),
  /** What happens next and by when; the text may use {by}, the day by which the team will have looked. */
  target: z.strictObject({ working_days: z.number().int().min(0), says: localised }).optional(),
  article: code.optional(),
});

export type Service = z.infer<typeof serviceSchema>;
export type Question = z.infer<typeof question>;
export type QuestionType = (typeof QUESTION_TYPES)[number];
