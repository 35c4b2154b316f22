import { z } from 'zod';
import { LANGUAGES } from '../../language/reply';
import type { Council } from './catalogue';
import { code, day, httpsAddress, localised, phone, signature } from './fields';
import { limitsSchema, toLimits } from './limits';
import { answeredSo } from './service';

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

const hours = z
  .string()
  .refine(areHours, 'must be two times of one day, the earlier first, written as in "09:00-17:00"');

const days = z.number().int().min(1).max(36_500);

const named = z.strictObject({ name: localised.describe('the name as citizens see it') });

const origin = z
  .string()
  .regex(
    /^(https:\/\/[a-z0-9.-]+|http:\/\/localhost)(:\d{1,5})?$/,
    'must be the beginning of a web address without a path, such as https://www.council.gov.uk',
  );

const contact = z.strictObject({
  phone: phone.describe('the main number, in quotation marks'),
  out_of_hours_phone: phone.describe('the number for emergencies while the office is closed'),
  email: z.email('must be an e-mail address').optional().describe('the main e-mail address'),
  office: localised.describe('where people can come to, as a sentence can say it'),
  post: localised.describe('the address for letters'),
});

const outOfHours = z.strictObject({
  about: localised.describe('what the number is for'),
  phone: phone.describe('the number, in quotation marks'),
});

const deskSchema = z.strictObject({
  team: code.describe('the team that takes conversations over, a code from teams in council.yaml'),
  longest_wait: z
    .number()
    .int()
    .min(3)
    .max(60)
    .describe('minutes after which nobody waits any longer and a call back is offered, 3 to 60'),
  capacity: z
    .number()
    .int()
    .min(1)
    .max(20)
    .default(4)
    .describe('how many conversations one agent may have at once, 1 to 20'),
  offer: z
    .enum(['choice', 'next'])
    .default('choice')
    .describe('choice if agents choose whom they take, next if they are offered who comes next'),
});

const openingHours = z.strictObject(
  Object.fromEntries(
    WEEKDAYS.map((weekday) => [weekday, hours.optional().describe('such as "09:00-17:00"')]),
  ) as Record<(typeof WEEKDAYS)[number], z.ZodOptional<typeof hours>>,
);

const retention = z.strictObject({
  conversations: days.describe('days for which what was said is kept'),
  requests: days.describe('days for which a finished request is kept'),
  files: days.describe('days for which photos are kept'),
  audit: days.describe('days for which we keep who looked at what'),
});

const pay = z.strictObject({
  page: httpsAddress.describe('the page on which citizens pay'),
  phone: phone.describe('the payment line, in quotation marks'),
});

const workingDays = z.number().int().min(1).max(60);

const complaints = z.strictObject({
  stages: z
    .array(
      z.strictObject({
        name: localised.describe('what the stage is called, such as first stage'),
        acknowledged: workingDays.describe('within how many working days you write that you have it'),
        answered: workingDays.describe('within how many working days you answer it'),
        only_if: z
          .strictObject(answeredSo)
          .optional()
          .describe("the answer of the complaint's form by which it begins at this stage"),
      }),
    )
    .min(1)
    .describe('the stages of a complaint, the first one first'),
  ombudsman: z
    .strictObject({
      name: localised.describe('the name of the ombudsman'),
      phone: phone.describe("the ombudsman's number, in quotation marks"),
      link: httpsAddress.describe("the ombudsman's page, as a full https:// address"),
    })
    .describe('who looks at it after the last stage'),
});

export const councilSchema = z.strictObject({
  slug: code.describe('a short name in small letters, such as northfield'),
  name: localised.describe("the council's name"),
  languages: z
    .array(z.enum(LANGUAGES))
    .min(1)
    .refine((list) => list.includes('en'), 'must hold en, since every text has its English')
    .describe('en, or en and cy, in square brackets'),
  wards: z.array(z.string().min(1)).min(1).describe('the names of the wards'),
  contact: contact.describe('how a person is reached'),
  out_of_hours: z.record(code, outOfHours).default({}).describe('numbers for special matters out of hours'),
  opening_hours: openingHours.describe('the hours of each weekday; a day that is not named is closed'),
  holidays: z.array(day).describe('the days on which the office is closed, such as 2026-12-25'),
  teams: z.record(code, named).describe('the teams that do the work'),
  desk: deskSchema.optional().describe('who talks with citizens in the conversation itself, if anybody does'),
  groups: z.record(code, named).describe('the headings under which the services stand'),
  first_offered: z
    .array(code)
    .max(3)
    .default([])
    .describe('services named as examples of what can be asked for, at most three, by their codes'),
  channels: z
    .array(z.enum(['web', 'sms', 'voice', 'whatsapp']))
    .min(1)
    .describe('any of web, sms, voice and whatsapp, in square brackets'),
  retention: retention.describe('how long each kind of record is kept'),
  pay: pay.describe('where citizens pay'),
  interpreters: z
    .boolean()
    .default(false)
    .describe('true if people who ring can ask for an interpreter, else false'),
  complaints: complaints.optional().describe('how a complaint is dealt with, stage by stage'),
  quiet_hours: z.number().min(1).max(720).describe('hours of silence after which a conversation closes'),
  text_hours: hours
    .default('08:00-20:00')
    .describe('when texts that are not urgent may be sent, such as "08:00-20:00"'),
  limits: limitsSchema.prefault({}).describe('what texts and calls may come to'),
  alerts_to: z
    .email('must be an e-mail address')
    .optional()
    .describe('the e-mail address of those who look after the assistant'),
  origins: z.array(origin).describe("the council's own sites on which the chat may stand"),
  welsh_signed: signature.optional().describe('who has read the Welsh and signed it, and when'),
});

/** council.yaml, checked, in the house's own shape. */
export function toCouncil(file: z.infer<typeof councilSchema>): Council {
  const { out_of_hours_phone: outOfHoursPhone, ...contact } = file.contact;
  return {
    slug: file.slug,
    name: file.name,
    languages: file.languages,
    wards: file.wards,
    contact: { ...contact, outOfHoursPhone },
    outOfHours: file.out_of_hours,
    openingHours: byNumber(file.opening_hours),
    holidays: file.holidays,
    teams: file.teams,
    desk: file.desk && deskOf(file.desk),
    groups: file.groups,
    firstOffered: file.first_offered,
    channels: file.channels,
    retention: file.retention,
    pay: file.pay,
    interpreters: file.interpreters,
    complaints: file.complaints,
    quietHours: file.quiet_hours,
    textHours: file.text_hours,
    limits: toLimits(file.limits),
    alertsTo: file.alerts_to,
    origins: file.origins,
    welshSigned: file.welsh_signed,
  };
}

const deskOf = ({ longest_wait: longestWait, ...desk }: z.infer<typeof deskSchema>): Council['desk'] => ({
  ...desk,
  longestWait,
});

/** Monday is 1 and Sunday 7, as in ISO 8601. */
function byNumber(week: z.infer<typeof openingHours>): Record<string, string> {
  return Object.fromEntries(
    WEEKDAYS.flatMap((weekday, i) => (week[weekday] ? [[String(i + 1), week[weekday]]] : [])),
  );
}

function areHours(text: string): boolean {
  const clock = '([01][0-9]|2[0-3]):[0-5][0-9]';
  const [from, to] = text.split('-');
  return new RegExp(`^${clock}-${clock}$`).test(text) && from! < to!;
}
