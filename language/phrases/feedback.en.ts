import type { Phrase } from './phrase';

/** What is said of how well a thing was done, and to those who complain, praise or suggest. */
export const feedbackEn = {
  'rate.ask': {
    web: 'One question, if you like: how well or badly have we dealt with this so far ({what})?',
    text: 'If you like: how well or badly have we dealt with this so far?',
  },
  'rate.ask-person': 'One question, if you like: how well or badly did {name} help you?',
  'rate.5': 'Very well',
  'rate.4': 'Well',
  'rate.3': 'Neither',
  'rate.2': 'Badly',
  'rate.1': 'Very badly',
  'rate.better': {
    web: 'Noted. What should we do better? You can skip this.',
    text: 'Noted. What should we do better? Or reply SKIP.',
  },
  'rate.thanks': 'Thank you. {team} can read it.',
  'rate.skipped': 'All right. Thank you for telling us.',

  'complain.or-report': 'Thank you for saying. I can report it now, or take a formal complaint. Which?',
  'complain.earlier': 'You told us about this here before, on {days}.',
  'complain.report': 'Report it now',
  'complain.complain': 'Make a complaint',
  'complaint.begin': "Thank you for telling us. I'll take it as a formal complaint.",
  'complaint.stage': {
    web: '{name}: we write within {acknowledged} working days to say we have it, and answer within {answered}.',
    text: '{name}: we answer within {answered} working days.',
  },
  'complaint.ombudsman': {
    web: 'If our last answer does not settle it, you can go to {name}, free, on {phone} or {link}.',
    text: 'After that: {name}, {phone}, {link}',
    speech: 'If our last answer does not settle it, you can go to {name}, free, on {phone}.',
  },
  'complaint.answer-by': 'We must answer by {by} at the latest.',
} as const satisfies Readonly<Record<string, Phrase>>;
