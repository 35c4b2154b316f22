import type { Phrase } from './phrase';

/** What is said after an approved answer. */
export const answersEn = {
  'answer.from': {
    web: 'From {source}, checked on {reviewed}.',
    text: 'More: {source} (checked {reviewed})',
    speech: 'This was last checked on {reviewed}.',
  },
  'answer.rest': { web: '', text: 'Reply MORE to read on.', speech: 'Say more to hear the rest.' },
  'answer.person': { web: '', text: '', speech: 'If you need more, ask for a person.' },
  'answer.offer': {
    web: 'You can do this here: {title}. Shall I start?',
    text: 'You can do this here: {title}. Reply 1 to start.',
  },
  'answer.more': 'Tell me more',
  'answer.helped': 'That answers it',
  'answer.not-helped': "That's not it",
  'answer.done': 'All right.',
  'answer.all': 'That is all I have on it.',
  'answer.unhelped': {
    web: 'Then that was the wrong answer, and that is my fault. Tell me in other words what you want to know, or ask for a person.',
    text: 'Then that was the wrong answer, my fault. Say it in other words, or reply RING ME for a person.',
    speech:
      'Then that was the wrong answer, and that is my fault. Tell me in other words what you want to know, or say ring me.',
  },
} as const satisfies Readonly<Record<string, Phrase>>;
