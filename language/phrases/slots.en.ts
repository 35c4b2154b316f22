import type { Phrase } from './phrase';

/** What is said of times that can be booked, moved and given up. */
export const slotsEn = {
  'slots.morning': {
    web: '{day}, morning ({from} to {to})',
    text: '{day}, {from} to {to}',
    speech: '{day}, in the morning',
  },
  'slots.afternoon': {
    web: '{day}, afternoon ({from} to {to})',
    text: '{day}, {from} to {to}',
    speech: '{day}, in the afternoon',
  },
  'slots.evening': {
    web: '{day}, evening ({from} to {to})',
    text: '{day}, {from} to {to}',
    speech: '{day}, in the evening',
  },
  'slots.hours': '{day}, {from} to {to}',

  'slots.label': 'Day and time',
  'slots.ask': 'Which of these times suits you?',
  'slots.ask-one': 'Does this time suit you?',
  'slots.which-day': 'Which day would suit you?',
  'slots.purpose': "The time is kept for you alone, so that nobody waits in vain. Skip it if you don't mind.",
  'slots.later': 'Later times',
  'slots.another-day': 'Another day',
  'slots.not-that-day': 'Nothing is free on {day}. Here is what comes nearest.',
  'slots.no-later': 'Those are the last ones free for now.',
  'slots.gone': 'Sorry, that time has just gone. These are still free.',
  'slots.gone-all': 'Sorry, that time has just gone, and no other is free for now.',
  'slots.none':
    'No time is free in the next weeks. Send it all the same, and we get in touch with you to agree a day.',

  'slots.stands': 'It is booked for {time}. You can change that here.',
  'slots.freed': 'The time that was booked no longer stands.',
  'slots.reminder': 'A reminder of {what}, {reference}.',
  'slots.which': 'Which of these is it about?',
  'slots.to-do': 'You have {time} for {what}. Do you want another time, or give it up?',
  'slots.to-do-again': 'Say whether you want another time, want to give it up, or leave it as it is.',
  'slots.move': 'Another time',
  'slots.give-up': 'Give it up',
  'slots.keep': 'Leave it as it is',
  'slots.sure': 'Give up {what}, {time}? Then nobody comes or rings.',
  'slots.yes-give-up': 'Yes, give it up',
  'slots.moved': 'Done: {what} is now {time}. The old time is free again. Your reference stays {reference}.',
  'slots.given-up':
    'Done: {what} on {time} is given up. Nobody comes or rings. The reference was {reference}.',
  'slots.given-up-note': 'Given up, as you wished.',
  'slots.kept': 'It stays as it is: {time}.',
  'slots.nothing-free': 'No other time is free for now. It stays as it is: {time}.',
  'slots.too-late': "It is too late to change {what} here. Ring us on {phone} if it can't stay as it is.",
  'slots.no-booking': "I can't find a time booked with us that is still to come.",
  'slots.not-booked': 'No time is booked for {reference}.',
  'slots.proof-first': "I can change it once I know that it is yours. So first I'll text you a code.",
} as const satisfies Readonly<Record<string, Phrase>>;
