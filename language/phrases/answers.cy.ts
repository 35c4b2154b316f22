import type { answersEn } from './answers.en';
import type { Phrase } from './phrase';

/** What is said after an approved answer. */
export const answersCy: Readonly<Record<keyof typeof answersEn, Phrase>> = {
  'answer.from': {
    web: 'O {source}, wedi ei wirio ar {reviewed}.',
    text: 'Mwy: {source} (gwiriwyd {reviewed})',
    speech: 'Cafodd hyn ei wirio ddiwethaf ar {reviewed}.',
  },
  'answer.rest': {
    web: '',
    text: 'Atebwch MWY i ddarllen ymlaen.',
    speech: 'Dywedwch mwy i glywed y gweddill.',
  },
  'answer.person': { web: '', text: '', speech: 'Os oes angen mwy arnoch, gofynnwch am berson.' },
  'answer.offer': {
    web: 'Gallwch wneud hyn yma: {title}. Ga i ddechrau?',
    text: 'Gallwch wneud hyn yma: {title}. Atebwch 1 i ddechrau.',
  },
  'answer.more': 'Dywedwch fwy',
  'answer.helped': "Mae hynny'n ateb y cwestiwn",
  'answer.not-helped': 'Nid dyna oedd y cwestiwn',
  'answer.done': "O'r gorau.",
  'answer.all': "Dyna'r cyfan sydd gen i am hyn.",
  'answer.unhelped': {
    web: 'Yr ateb anghywir oedd hwnnw, felly, a fi sydd ar fai. Dywedwch mewn geiriau eraill beth hoffech chi ei wybod, neu gofynnwch am berson.',
    text: 'Yr ateb anghywir oedd hwnnw, a fi sydd ar fai. Gofynnwch mewn geiriau eraill, neu atebwch FFONIWCH FI.',
    speech:
      'Yr ateb anghywir oedd hwnnw, felly, a fi sydd ar fai. Dywedwch mewn geiriau eraill beth hoffech chi ei wybod, neu dywedwch ffoniwch fi.',
  },
};
