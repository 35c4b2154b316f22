import type { Phrase } from './phrase';

/** Waiting for a person, and talking with one. */
export const deskEn = {
  'desk.next': 'You are next in the queue.',
  'desk.place': 'You are number {place} in the queue.',
  'desk.place-more': 'There are {place} people or more in the queue.',
  'desk.queued': {
    web: "I've asked for a person, and they will answer you here. {where} What you have told me goes to them too. If you don't want to wait, say never mind, or ask us to ring you.",
    text: "I've asked for a person, and they will text you. {where} If you don't want to wait, reply NEVER MIND or RING ME.",
  },
  'desk.offer': {
    web: 'Someone from the council can talk with you here. {where} Or they can ring you. Shall I put you in the queue?',
    text: 'Someone from the council can text with you. {where} Or they can ring you.',
  },
  'desk.offer-here': 'Someone from the council can talk with you here. {where} Shall I put you in the queue?',
  'desk.wait': 'Wait here',
  'desk.neither': 'Neither',
  'desk.noted': "I've put that with the rest. They will see it when they come. {where}",
  'desk.waiting': 'You are still waiting for a person. {where}',
  'desk.left': "I've taken you out of the queue.",
  'desk.closed': 'The office is closed just now. It opens on {opens}.',
  'desk.closed-long': 'The office is closed just now.',
  'desk.nobody': 'Nobody is free to talk with you here just now.',
  'desk.closes': 'The office has closed, and nobody came free in time. I am sorry.',
  'desk.opens': 'It opens on {opens}.',
  'desk.gone': 'Nobody is at the desk any more. I am sorry that you waited.',
  'desk.too-long': 'Nobody has come free, and you have waited too long. I am sorry.',
  'desk.here': '{name} from the council is with you now.',
  'desk.passed-on': 'You are now with {name} from the council.',
  'desk.put-back': '{name} has put you back in the queue. {where}',
  'desk.moved': '{name} has passed you to {team}. {where}',
  'desk.lost': '{name} has lost the line. You have kept your place. {where}',
  'desk.back': 'This is the automated assistant again.',
  'desk.finished': '{name} has finished here.',
  'desk.automatic': 'This is an automatic message.',
} as const satisfies Readonly<Record<string, Phrase>>;
