import type { Edit } from './edit';

/** What council.yaml may get wrong. */
export const brokenCouncils: readonly Edit[] = [
  {
    when: 'the number of the office is too short',
    file: 'council.yaml',
    from: 'phone: "01632 960100"',
    to: 'phone: "01632 96"',
    says: '`phone` must be a whole phone number, such as "01632 960100", but is "01632 96".',
  },
  {
    when: 'the number of the office is not in quotation marks',
    file: 'council.yaml',
    from: 'phone: "01632 960100"',
    to: 'phone: 01632960100',
    says: '`phone` must be a phone number in quotation marks, such as "01632 960100".',
  },
  {
    when: "the office opens at 25 o'clock",
    file: 'council.yaml',
    from: 'monday: "09:00-17:00"',
    to: 'monday: "09:00-25:00"',
    says: '`monday` must be two times of one day, the earlier first, written as in "09:00-17:00", but is "09:00-25:00".',
  },
  {
    when: 'the office closes before it opens',
    file: 'council.yaml',
    from: 'monday: "09:00-17:00"',
    to: 'monday: "17:00-09:00"',
    says: '`monday` must be two times of one day, the earlier first, written as in "09:00-17:00", but is "17:00-09:00".',
  },
  {
    when: 'a weekday is misspelt',
    file: 'council.yaml',
    from: 'wednesday:',
    to: 'wensday:',
    says: '`wensday` is not a field we know; did you mean `wednesday`?',
  },
  {
    when: 'a holiday is not a day of the calendar',
    file: 'council.yaml',
    from: '2026-12-25 #',
    to: '2026-02-30 #',
    says: 'entry 7 of `holidays` must be a day of the calendar written as in 2026-12-25, but is "2026-02-30".',
  },
  {
    when: 'a holiday is written the British way',
    file: 'council.yaml',
    from: '2026-12-25 #',
    to: '25/12/2026 #',
    says: 'entry 7 of `holidays` must be a day of the calendar written as in 2026-12-25, but is "25/12/2026".',
  },
  {
    when: 'a language is not one we speak',
    file: 'council.yaml',
    from: 'languages: [en, cy]',
    to: 'languages: [en, fr]',
    says: 'entry 2 of `languages` cannot be "fr"; it can be "en" or "cy".',
  },
  {
    when: 'English is missing among the languages',
    file: 'council.yaml',
    from: 'languages: [en, cy]',
    to: 'languages: [cy]',
    says: '`languages` must hold en, since every text has its English.',
  },
  {
    when: 'a page is no address',
    file: 'council.yaml',
    from: 'page: https://www.elwern.example/pay',
    to: 'page: www.elwern.example/pay',
    says: '`page` must be a full address that begins with https://, but is "www.elwern.example/pay".',
  },
  {
    when: 'an origin has a path',
    file: 'council.yaml',
    from: 'https://beta.elwern.example',
    to: 'https://beta.elwern.example/chat',
    says: 'entry 2 of `origins` must be the beginning of a web address without a path, such as https://www.council.gov.uk, but is "https://beta.elwern.example/chat".',
  },
  {
    when: 'the retention is no number',
    file: 'council.yaml',
    from: 'files: 365',
    to: 'files: a year',
    says: '`files` must be a number, but is "a year".',
  },
];
