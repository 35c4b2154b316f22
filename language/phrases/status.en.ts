import type { Phrase } from './phrase';

/** What became of a request, and the code by which somebody shows that a number is theirs. */
export const statusEn = {
  'status.received': 'received on {day}',
  'status.sent': 'passed on to {team} on {day}',
  'status.accepted': 'with {team} since {day}',
  'status.in-progress': 'being worked on, as of {day}',
  'status.done': 'marked as done by {team} on {day}',
  'status.closed': 'closed by {team} on {day}',
  'status.confirmed-fixed': 'confirmed as fixed on {day}',
  'status.reopened': 'opened again on {day}',
  'status.note': 'They say: {note}',
  'status.not-right': 'If that is not right, ring us on {phone}.',
  'status.held-up':
    'It has not reached {team} yet, since their system is not working. It is safe with us, and we keep trying. You can ask on {phone}.',
  'status.stuck':
    'It could not be passed on to {team}, so it is on the list of our staff. You can ask on {phone}.',
  'fixed.ask': 'Was it fixed?',
  'fixed.partly': 'Partly',
  'fixed.thanks': "Thank you. I've noted that it is fixed.",
  'fixed.why': {
    web: "I'm sorry about that. I've opened it again for {team}. What is still wrong? You can skip this.",
    text: "Sorry about that. I've opened it again for {team}. What is still wrong? Or reply SKIP.",
  },
  'fixed.reopened': "I'm sorry about that. I've opened it again, and {team} will see your words.",
  'fixed.open-why': {
    web: "I'm sorry about that. It is open again for {team} already. What is still wrong? You can skip this.",
    text: 'Sorry about that. It is open again for {team} already. What is still wrong? Or reply SKIP.',
  },
  'fixed.open-too': "I'm sorry about that. It is open again already, and {team} will see your words.",
  'fixed.too-often': "I'm sorry about that. I can't open it again here, so a person should look at it.",
  'update.lead': 'News of your report, {reference}.',
  'status.public': '{what}, {state}.',
  'status.own': '{what}, {place}, {state}. Reference {reference}.',
  'status.own-placeless': '{what}, {state}. Reference {reference}.',
  'status.by': '{team} will look at it by {by}.',
  'status.late':
    "{team} should have looked at it by {by}. I can't see yet whether they have. You can ask on {phone}.",
  'status.more': 'And {count} more.',
  'status.older': {
    web: 'For older ones, give me the reference or ask me to send a code.',
    text: 'For older ones, text the reference or SEND A CODE.',
    speech: 'For older ones, say the reference, or say: send a code.',
  },
  'status.none': 'There is nothing under that number.',
  'status.not-found': "I can't find {reference}.",
  'status.slip': 'There is a slip in that reference.',
  'status.left': 'All right.',
  'status.which': {
    web: 'What is the reference? It looks like 47K-T2XQ. If you gave us a phone number, I can text it a code instead.',
    text: 'What is the reference? It looks like 47K-T2XQ.',
    speech:
      'What is the reference? Say it sign by sign. If you gave us a phone number, I can text it a code instead.',
  },
  'status.which-phone': {
    web: 'What is the reference? It looks like 47K-T2XQ. Or I can text a code to {phone}, to know that it is you.',
    text: 'What is the reference? It looks like 47K-T2XQ. Or I can text a code to {phone}, to know it is you.',
    speech:
      'What is the reference? Say it sign by sign. Or I can text a code to {phone}, to know that it is you.',
  },
  'status.number': 'Which phone number did you give us?',

  'proof.send': 'Send a code',
  'proof.send-again': 'Send a new code',
  'proof.sent': {
    web: 'If that number is known to us, a code is on its way to it by text. What are its six digits? It works for 10 minutes.',
    text: 'If that number is known to us, a code is on its way. Reply with its six digits within 10 minutes.',
    speech:
      'If that number is known to us, a code is on its way to it by text. Take your time. Say its six digits one by one, or key them in. It works for 10 minutes.',
  },
  'proof.ask': {
    web: 'What are the six digits of the code?',
    speech: 'What are the six digits of the code? Say them one by one, or key them in.',
  },
  'proof.wrong': 'That is not the code. Look at the newest text once more. Tries left: {count}.',
  'proof.gone': 'That code does not work, or not any more. I can send a new one.',
  'proof.too-many':
    'I have sent as many codes as I may for now. Try again in an hour, or ring us on {phone}.',
  'proof.right': "That's right, thank you.",
  'proof.message':
    'Your code for {council} is {code}. It works for 10 minutes. Nobody from the council will ever ring you to ask for it.',
} as const satisfies Readonly<Record<string, Phrase>>;
