import type { Phrase } from './phrase';

/** Waiting for a person, and talking with one. */
export const deskEn = {
  'desk.next': 'You are next in the queue.',
  'desk.place': 'You are number {place} in the queue.',
  'desk.place-more': 'There are {place} people or more in the queue.',
  'desk.queued': {
    web: "I've asked for a person, and they will answer you here. {where} What you have told me goes to them too. If you don't want to wait, say never mind, or ask us to ring you.",
    text: "I've asked for a person, and they will text you. {where} If you don't want to wait, reply NEVER MIND or RING ME.",
    speech: "I've asked for a person, and they will come on this call. {where}",
  },
  'desk.offer': {
    web: 'Someone from the council can talk with you here. {where} Or they can ring you. Shall I put you in the queue?',
    text: 'Someone from the council can text with you. {where} Or they can ring you.',
    speech: 'Someone from the council can come on this call. {where} Or they can ring you later.',
  },
  'desk.offer-here': {
    web: 'Someone from the council can talk with you here. {where} Shall I put you in the queue?',
    speech: 'Someone from the council can come on this call. {where} Shall I put you in the queue?',
  },
  'desk.press-to-be-rung': 'If you would rather be rung, press 1.',
  'desk.rung-if-cut-off': 'If the line goes, or you ring off, someone rings you back on this number.',
  'desk.place-lost': 'If you ring off, you lose your place.',
  'desk.still-with': '{name} is still with you.',
  'desk.rang-off': 'The caller has rung off.',
  'desk.wait': 'Wait here',
  'desk.neither': 'Neither',
  'desk.noted': "I've put that with the rest. They will see it when they come. {where}",
  'desk.waiting': 'You are still waiting for a person. {where}',
  'desk.left': "I've taken you out of the queue.",
  'desk.closed': 'The office is closed just now. It opens on {opens}.',
  'desk.closed-long': 'The office is closed just now.',
  'desk.nobody': {
    web: 'Nobody is free to talk with you here just now.',
    speech: 'Nobody is free to talk with you just now.',
  },
  'desk.closes': 'The office has closed, and nobody came free in time. I am sorry.',
  'desk.opens': 'It opens on {opens}.',
  'desk.gone': 'Nobody is at the desk any more. I am sorry that you waited.',
  'desk.too-long': 'Nobody has come free, and you have waited too long. I am sorry.',
  'desk.here': {
    web: '{name} from the council is with you now.',
    speech:
      '{name} from the council is with you now. They read what you say, and I read out what they write. That can take a moment.',
  },
  'desk.passed-on': 'You are now with {name} from the council.',
  'desk.put-back': '{name} has put you back in the queue. {where}',
  'desk.moved': '{name} has passed you to {team}. {where}',
  'desk.lost': '{name} has lost the line. You have kept your place. {where}',
  'desk.back': 'This is the automated assistant again.',
  'desk.finished': '{name} has finished here.',
  'desk.automatic': 'This is an automatic message.',
  'desk.removed': 'This message was removed.',
  'desk.blocked': {
    web: "You can't write to us here until {until}, because of what you wrote. You can still ring us on {phone}, or write to {post}. If someone is in danger, tell me now or ring 999.",
    text: "You can't text us until {until}, because of what you wrote. You can still ring us on {phone}. If someone is in danger, tell me or ring 999.",
    speech:
      "You can't talk with us here until {until}, because of what you said. You can still write to {post}. If someone is in danger, tell me now or ring 999.",
  },
} as const satisfies Readonly<Record<string, Phrase>>;
