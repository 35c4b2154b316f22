import { z } from 'zod';
import { HARDSHIPS } from '../hardship/kinds';
import { code, localised, signature } from './fields';
import { partsOf, saidWords } from './said-words';

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

/** What people say of the council unasked; each goes to a service of its own. */
export const TAKEN = ['complaints', 'compliments', 'suggestions'] as const;
export type Taken = (typeof TAKEN)[number];

/** What the public may see of requests for a service: nothing, or the bare facts with a rounded or an exact place. */
export const PUBLIC = ['no', 'rounded', 'exact'] as const;
export type Public = (typeof PUBLIC)[number];

/** The answers to an earlier question on which something depends. */
export const answeredSo = {
  question: code.describe('the code of an earlier question of this form'),
  is: z
    .array(z.string())
    .min(1)
    .describe('the answers on which it depends: codes of its choices, or yes or no, in square brackets'),
};

/** A code of the back office's, which may be any text; as it is written, zeros at its head included. */
const theirs = z.string('must be text in quotation marks, such as "001"').min(1).max(200);

const choice = z.strictObject({
  code: code.describe('a short code for the answer, such as golf-ball'),
  open311: theirs.optional().describe('what the back office calls the answer, where it is not the code'),
  label: localised.describe('the answer as it is offered'),
  /** Other ways in which people say it: "dinner plate" for a size. */
  said: saidWords
    .default([])
    .describe('other ways in which people say it, in any language, with commas between them'),
});

/** One question of a form, in the shape of an Open311 attribute: code, what to ask, type, values, required. */
const question = z
  .strictObject({
    code: code.describe('a short code for the question, such as depth'),
    open311: theirs.optional().describe('what the back office calls the question, such as DEPTH'),
    ask: localised.describe('the question as it is asked'),
    /** Where there is no mail server, nobody is asked for an e-mail address. */
    ask_with_email: localised
      .optional()
      .describe('how it is asked where the council sends e-mail, if it then takes an e-mail address as well'),
    /** How the answer is called in the summary: "Depth". */
    label: localised.describe('what the answer is called in the summary, such as Depth'),
    type: z.enum(QUESTION_TYPES).describe('what kind of answer it takes'),
    choices: z.array(choice).optional().describe('the answers offered, at least two'),
    /** It is the same from one form to the next, so that nobody is asked for it twice in a conversation. */
    about_you: z
      .enum(['name', 'contact', 'address'])
      .optional()
      .describe('name, contact or address, if it asks for that of the person who writes; only for a text'),
    required: z.boolean().describe('true if the team cannot work without the answer, else false'),
    /** What somebody said to begin with is the answer, unless it only names the matter; or the one thing named in it is. */
    already_said: z
      .union([z.boolean(), localised], {
        error: 'must be true, or words in `en` and `cy` with commas between them',
      })
      .optional()
      .describe(
        'true if the words with which people begin answer it, or the things with commas between them of which one may be named there; only for a text',
      ),
    /** Its name where the summary says what may be added: it is offered there and never asked. */
    add: localised
      .optional()
      .describe('what may be added at the end, such as a photo; only where required is false'),
    /** Why we ask, shown when someone wonders. */
    purpose: localised.describe('why the team needs the answer, as a short sentence'),
    /** For dates: "past" chooses last Tuesday, "future" next Tuesday. */
    when: z
      .enum(['past', 'future'])
      .optional()
      .describe('for a date, past if it has happened, future if it will'),
    /** Ask only if an earlier question was answered so. */
    only_if: z
      .strictObject(answeredSo)
      .optional()
      .describe('the earlier answer without which this is not asked'),
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
const stopRule = z.strictObject({
  ...answeredSo,
  say: localised.describe('what is said instead of taking the report, with what to do now'),
});

const target = z.strictObject({
  working_days: z
    .number()
    .int()
    .min(0)
    .describe('the number of working days in which the team will have looked'),
  says: localised.describe('what happens next; {by} in it becomes the day'),
});

/** Messages, one a line below `en: |`: people's words hold every sign that would need quotation marks in a list. */
const messages = (least: number) =>
  z.preprocess(
    (written) => (typeof written === 'string' ? partsOf(written, '\n') : written),
    z.array(z.string().min(1)).min(least),
  );

/** The record against which a report is held before it is taken, and the questions that tell what to look up. */
const check = z.strictObject({
  against: z.enum(['collections']).describe('collections'),
  bin: code.describe(
    'the code of the question that asks for the bin; its choices have the codes of the bins',
  ),
  day: code.optional().describe('the code of the question that asks for the collection day'),
});

const near = z.strictObject({
  metres: z.number().int().min(1).max(200).describe('a whole number of metres, 200 at most'),
  days: z.number().int().min(1).max(365).describe('a whole number of days'),
});

/** The calendar whose free times are offered at the end of the form. */
const slots = z.strictObject({
  calendar: code.describe('the name of a calendar, as it stands in slots.csv'),
  only: z
    .enum(['out-of-hours'])
    .optional()
    .describe('out-of-hours, if a time may be chosen only while the council is closed'),
  says: localised.describe('what happens next if a time is booked; {time} in it becomes the time'),
});

export const examples = z.strictObject({
  en: messages(3).describe('at least three messages in English, one a line below `en: |`'),
  cy: messages(0).default([]).describe('messages in Welsh, one a line below `cy: |`'),
});

export const serviceSchema = z.strictObject({
  code: code.describe('a short code for the service, such as missed-bin'),
  /** Then only questions that have such a code themselves are attributes there; the others go into the description. */
  open311: theirs.optional().describe('what the back office calls the service, such as "001"'),
  lgsl: z
    .number()
    .int()
    .positive()
    .describe('the number of the nearest service in the Local Government Service List, such as 557'),
  title: localised.describe('the name of the service, such as Report a pothole'),
  /** The short noun that fits into a sentence: "a pothole". */
  noun: localised.describe('a short name that fits into a sentence, such as a pothole'),
  group: code.describe('the heading it stands under, a code from groups in council.yaml'),
  team: code.describe('the team that does the work, a code from teams in council.yaml'),
  kind: z.enum(['report', 'request', 'information']).describe('report, request or information'),
  urgent: z.boolean().default(false).describe('true if it may be dangerous, else false'),
  /** What people say when they mean this, in their own words. */
  examples: examples.describe('what people say when they mean this, in their own words'),
  place: z.enum(['required', 'optional', 'none']).describe('required, optional or none'),
  /** How to ask for the place; the standard words are used where absent. */
  place_ask: localised.optional().describe('how to ask for the place, if the standard words do not fit'),
  questions: z.array(question).default([]).describe('what the form asks, in order'),
  stop_rules: z.array(stopRule).default([]).describe('answers after which the form is not the right help'),
  /** Shown before the first question: danger, who else may be responsible. */
  notices: z.array(localised).default([]).describe('what is said before the first question'),
  /** What happens next and by when; the text may use {by}, the day by which the team will have looked. */
  target: target.optional().describe('what happens next and by when'),
  check: check.optional().describe('the record that is looked at before a report is taken'),
  /** The calendar answers whoever asks for their own day; the article answers the rest. */
  answered_by: z
    .enum(['collections'])
    .optional()
    .describe('collections, if the bin days of the place that is said are the answer'),
  /** What anybody may see of its requests. */
  public: z
    .enum(PUBLIC)
    .default('no')
    .describe(
      'no; rounded, if anybody may see its requests with their place to about 100 metres; or exact, for what lies in the street',
    ),
  /** Within so far and so long, a report may be of the same thing as one before it. */
  near: near.optional().describe('how near and how recent a report must be to be of the same thing'),
  /** It ends in an appointment. */
  slots: slots.optional().describe('the calendar of free times, if it ends in an appointment'),
  /** Whoever tells of one of these and of nothing that is plainer is offered this. */
  helps: z
    .array(z.enum(HARDSHIPS))
    .optional()
    .describe('what this helps people with who tell of it: loss, illness, job, debt, distress or disability'),
  /** What comes in without being asked for, and goes to this form. */
  takes: z
    .enum(TAKEN)
    .optional()
    .describe('complaints, compliments or suggestions, if that is where such words go'),
  article: code.optional().describe('the code of the article that answers questions about it'),
  /** Until it is there, English is said in its place. */
  welsh_missing: z.literal(true).optional().describe('true while its Welsh is still to be written'),
  /** Until a Welsh speaker has signed, the page says that the Welsh is unreviewed. */
  welsh_signed: signature.optional().describe('who has read the Welsh and signed it, and when'),
});

export type Service = z.infer<typeof serviceSchema>;
export type Question = z.infer<typeof question>;
export type QuestionType = (typeof QUESTION_TYPES)[number];
