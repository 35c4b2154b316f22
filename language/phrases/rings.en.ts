import type { Phrase } from './phrase';

/** The call by which a conversation goes on by phone. */
export const ringsEn = {
  'ring.offer':
    'I can ring you on {phone} now, and we go on from here. It will be me again, the machine. Shall I?',
  'ring.which':
    'I can ring you now, and we go on from here. It will be me again, the machine. On which number?',
  'ring.now': 'Ring me now',
  'ring.here': 'Go on here',
  'ring.left': 'All right, we go on here.',
  'ring.ringing': "I'm ringing {phone} now. When you pick up, press 1. You can also go on here.",
  'ring.already': 'I am ringing you already. Pick up and press 1.',
  'ring.not-there': "I can't ring that number. You can ring us on {phone}.",
  'ring.who': 'Hello, this is {council}. If you asked us to ring you, press 1. If you did not, press 2.',
  'ring.over': 'Hello. This call is not needed any more. Goodbye.',
  'ring.sorry': 'Sorry to have rung you. I will not ring this number again. Goodbye.',
  'ring.no-answer': 'I rang you, but nobody picked up. Say ring me if I should try again.',
  'ring.busy': 'I rang you, but the line was busy. Say ring me if I should try again.',
  'ring.failed': "I couldn't ring you. You can ring us on {phone}, or go on here.",
  'ring.unpressed': 'I rang you, but nobody pressed 1. Say ring me if I should try again.',
  'ring.unknown': "I don't know if your phone rang. If it did not, say ring me, or go on here.",
  'ring.too-many': "I can't ring that number again today. You can ring us on {phone}, or go on here.",
  'ring.unwanted':
    "Whoever has that phone does not want us to ring it, so I won't. You can ring us on {phone}.",
  'page.ring-me': 'Ring me instead',
} as const satisfies Readonly<Record<string, Phrase>>;
