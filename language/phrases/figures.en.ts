import type { Phrase } from './phrase';

/** The page of published figures. */
export const figuresEn = {
  'figures.title': 'How we are doing',
  'figures.lead':
    'What people asked us for from {from} to {to}, and what became of it. Each request counts in the month in which we got it. The numbers are as they are right now.',
  'figures.none': 'Nobody has asked us for anything yet.',
  'figures.by-service': 'By service',
  'figures.service': 'Service',
  'figures.received': 'Received',
  'figures.done': 'Done',
  'figures.closed': 'Closed without work',
  'figures.confirmed': 'Confirmed fixed',
  'figures.reopened': 'Opened again',
  'figures.on-time': 'Done on time',
  'figures.of': '{part} of {whole}',
  'figures.few': 'fewer than 5',
  'figures.few-why':
    'Some services are about people, not streets. For those we write "fewer than 5" and show no months. So no number gives anybody away.',
  'figures.on-time-why':
    'On time means by the day that we named when the request was sent. Requests for which we named no day are left out of it.',
  'figures.by-days': 'How many working days the work took',
  'figures.same-day': 'Same day',
  'figures.days': '{days} days',
  'figures.one-day': '1 day',
  'figures.more-days': 'More than 20 days',
  'figures.by-month': 'By month',
  'figures.by-month-of': 'By month: {service}',
  'figures.month': 'Month',
  'figures.all-services': 'Show all services',
  'figures.assistant': 'The assistant itself',
  'figures.assistant-lead': 'Since it was started here:',
  'figures.accepted': 'Requests taken',
  'figures.answered': 'Messages answered',
  'figures.handed-over': 'Conversations passed to a person',
  'figures.failed': 'Messages and requests that could not be delivered',
  'figures.oldest': 'Oldest one waiting to leave',
  'figures.minutes': '{count} minutes',
  'figures.data': 'The same numbers as data (JSON)',
  'figures.back': 'Talk to us',
} as const satisfies Record<string, Phrase>;
