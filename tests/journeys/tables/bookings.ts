import type { Journey } from '../journey';

const SOFA = [
  ['can you collect my old sofa', 'asks place'],
  ['16 Mill Lane', 'asks outside'],
  ['yes', 'asks phone'],
  ['07700 900123', 'says slots.ask'],
] as const;

const FILED = { service: 'bulky-waste', place: '16 Mill Lane, Aldersford' };

/** Times that are booked, moved and given up; P14 has the race for the last one. */
export const bookings: readonly Journey[] = [
  {
    title: 'the first time that is free',
    lines: [...SOFA, ['1', 'summary'], ['yes', 'sent']],
    stored: { filed: [FILED], open: 'nothing' },
  },
  {
    title: 'later times, another day, a day that is said, and a change before it is sent',
    lines: [
      ...SOFA,
      ['later', 'says slots.ask'],
      ['another day', 'says slots.which-day'],
      ['next thursday', 'says slots.ask'],
      ['the afternoon one', 'summary'],
      ['change the day and time', 'says slots.ask'],
      ['the first one', 'summary'],
      ['yes', 'sent'],
    ],
    stored: { filed: [FILED], open: 'nothing' },
  },
  {
    title: 'no time wanted',
    lines: [...SOFA, ['skip', 'summary'], ['yes', 'sent']],
    stored: { filed: [FILED], open: 'nothing' },
  },
  {
    title: 'another time for it, and then none at all',
    channels: ['web', 'text'],
    lines: [
      ...SOFA,
      ['1', 'summary'],
      ['yes', 'sent'],
      ['can I change my collection day', 'says slots.ask'],
      ['2', 'says slots.moved'],
      ['i dont need the collection i booked any more', 'says slots.sure'],
      ['yes', 'says slots.given-up'],
      ['what happened to {reference}', 'says status.closed'],
    ],
    stored: { filed: [FILED], open: 'nothing' },
  },
  {
    title: 'a collection that is to stay after all',
    lines: [
      ...SOFA,
      ['1', 'summary'],
      ['yes', 'sent'],
      ['change my booking', 'says slots.ask'],
      ['leave it as it is', 'says slots.kept'],
    ],
    stored: { filed: [FILED], open: 'nothing' },
  },
  {
    title: 'a Welsh time',
    language: 'cy',
    channels: ['web', 'text'],
    lines: [
      ['Cymraeg', 'says language.chosen'],
      ['allwch chi gasglu fy hen soffa', 'asks place'],
      ['16 Mill Lane', 'asks outside'],
      ['ie', 'asks phone'],
      ['07700 900123', 'says slots.ask'],
      ['1', 'summary'],
      ['ie', 'sent'],
      ['newid fy apwyntiad', 'says slots.ask'],
      ['1', 'says slots.moved'],
    ],
    stored: { filed: [FILED], open: 'nothing' },
  },
];
