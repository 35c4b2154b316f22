import type { Phrase } from './phrase';

/** What staff are written when the assistant can't help itself. */
export const alertsEn = {
  'alert.subject': '{council} assistant: something needs a person',
  'alert.lead': 'These things need a person to look at them:',
  'alert.dead-letter': 'Messages that could not be sent: {n}.',
  'alert.text-failed': 'Texts with a reference, a code or news that did not arrive: {n}.',
  'alert.request-stuck': "Requests that can't be sent on to the back office: {n}.",
  'alert.parked': 'Messages that the assistant failed on: {n}.',
  'alert.flood': 'Far too many texts or calls from one number: {n}.',
  'alert.spend-ceiling': 'The limit of a day for all texts or calls was reached: {n}.',
  'alert.end': 'To see what they are, run this beside the server: npm run undelivered',
} as const satisfies Readonly<Record<string, Phrase>>;
