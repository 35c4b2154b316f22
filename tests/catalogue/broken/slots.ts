import type { Edit } from './edit';

const MONDAY = 'bulky-waste,monday,07:00,12:00,6,,2';
const file = 'slots.csv';

/** What the calendar of appointments, and a service that names it, may get wrong. */
export const brokenSlots: readonly Edit[] = [
  {
    when: 'a time is on a day that is none',
    file,
    from: MONDAY,
    to: 'bulky-waste,mondays,07:00,12:00,6,,2',
    says: '`day` must be a weekday such as monday, or a day of the calendar written as in 2026-12-24.',
  },
  {
    when: 'a time is written in another way',
    file,
    from: MONDAY,
    to: 'bulky-waste,monday,7am,12:00,6,,2',
    says: '`from` must be a time of the day with two digits for each, such as 07:30.',
  },
  {
    when: 'a time ends before it begins',
    file,
    from: MONDAY,
    to: 'bulky-waste,monday,12:00,07:00,6,,2',
    says: '`to` must be later than `from`.',
  },
  {
    when: 'nobody knows for how many a time is',
    file,
    from: MONDAY,
    to: 'bulky-waste,monday,07:00,12:00,some,,2',
    says: '`places` must be a whole number from 0 to 100.',
  },
  {
    when: 'a time must be booked months before',
    file,
    from: MONDAY,
    to: 'bulky-waste,monday,07:00,12:00,6,,60',
    says: '`notice` must be a whole number of working days from 0 to 20.',
  },
  {
    when: 'a time is for a ward that is not there',
    file,
    from: MONDAY,
    to: 'bulky-waste,monday,07:00,12:00,6,Castel,2',
    says: '"Castel" is not a ward of council.yaml; did you mean "Castle"?',
  },
  {
    when: 'a time stands there twice',
    file,
    from: MONDAY,
    to: `${MONDAY}\n${MONDAY.replace(',6,', ',3,')}`,
    at: MONDAY.replace(',6,', ',3,'),
    says: 'stands on line 2 already; give that line more places, or take one out.',
  },
  {
    when: 'a service names a calendar that is not there',
    file: 'services/call-back.yaml',
    from: 'calendar: call-back',
    to: 'calendar: callback',
    says: '"callback" is not a calendar of slots.csv; did you mean "call-back"?',
  },
  {
    when: 'a report ends in an appointment',
    file: 'services/call-back.yaml',
    from: 'kind: request',
    to: 'kind: report',
    at: 'slots:',
    says: '`slots` is for what somebody asks for themself: it needs `kind: request` and no `public`.',
  },
  {
    when: 'the sentence on a booked time has another gap',
    file: 'services/call-back.yaml',
    from: 'you on {time}',
    to: 'you on {day}',
    says: 'has a gap {day} that we cannot fill; only `target` has one, {by}, and `slots`, {time}.',
  },
];
