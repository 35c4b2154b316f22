import type { Journey } from '../journey';

/** Galwadau yn Gymraeg: calls in Welsh, which no phone can hear, so that keys say it all. */
export const keys: readonly Journey[] = [
  {
    title: 'galwad yn ôl yn Gymraeg, gyda bysellau yn unig',
    channels: ['speech'],
    language: 'cy',
    lines: [
      ['(keys) 1', ['says language.chosen', 'says language.not-heard']],
      ['(keys) 1', ['says person.begin', 'asks phone']],
      ['(keys) 1', 'asks best-time'],
      ['(keys) 2', 'summary'],
      ['(keys) 1', 'sent'],
    ],
    stored: {
      filed: [{ service: 'call-back', answers: { 'best-time': 'morning', about: 'unknown' } }],
      marks: { service: 'call-back', answered: 'best-time' },
      open: 'nothing',
    },
  },
  {
    title: 'rhif arall, a gaiff ei allweddu',
    channels: ['speech'],
    language: 'cy',
    lines: [
      ['(keys) 1', 'says language.not-heard'],
      ['(keys) 1', 'asks phone'],
      ['(keys) 2', 'says phone.other'],
      ['(keys) 07700900123', 'asks best-time'],
      ['(keys) 3', 'summary'],
      ['(keys) 1', 'sent'],
    ],
    stored: {
      filed: [{ service: 'call-back', answers: { phone: '+447700900123', 'best-time': 'afternoon' } }],
      open: 'nothing',
    },
  },
  {
    title: 'nought asks for a person, and a star hears it again',
    channels: ['speech'],
    language: 'cy',
    lines: [
      ['(keys) 1', 'says language.not-heard'],
      ['(keys) *', 'says language.not-heard'],
      ['(keys) 0', 'asks phone'],
      ['(keys) 1', 'asks best-time'],
      ['(keys) *', 'asks best-time'],
    ],
    stored: { filed: [], open: 'report call-back' },
  },
];
