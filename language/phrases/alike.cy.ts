import type { alikeEn } from './alike.en';
import type { Phrase } from './phrase';

export const alikeCy: Readonly<Record<keyof typeof alikeEn, Phrase>> = {
  'alike.here':
    "Rydyn ni'n gwybod am un yn {place} yn barod. Cafodd ei riportio ar {day}, cyfeirnod {reference}.",
  'alike.near':
    "Rydyn ni'n gwybod am un tua {metres} metr i ffwrdd yn barod, yn {place}. Cafodd ei riportio ar {day}, cyfeirnod {reference}.",
  'alike.ask': 'Ai yr un un yw hi?',
  'alike.same': 'Ie, yr un un',
  'alike.another': 'Nage, un arall',
  'alike.done-here': "Cafodd un yn {place} ei nodi fel un wedi'i wneud ar {day}, cyfeirnod {reference}.",
  'alike.done-near':
    "Cafodd un tua {metres} metr i ffwrdd, yn {place}, ei nodi fel un wedi'i wneud ar {day}. Y cyfeirnod yw {reference}.",
  'alike.is-back': 'Ydy e wedi dod yn ôl?',
  'alike.back': "Ydy, mae e'n ôl",
  'alike.not-back': 'Nac ydy, un arall',
  'alike.reopened': "Diolch. Rydw i wedi ailagor {reference} i'r tîm hwn: {team}.",
  'alike.follows': "Byddaf yn ei anfon fel adroddiad newydd sy'n enwi {reference}.",
  'alike.joined': "Diolch. Rwyf wedi ychwanegu'r hyn a ddywedoch at {reference}.",
  'alike.follow': {
    web: "Byddaf yn dweud wrthych yma sut mae'n mynd.",
    text: "Byddwn yn anfon neges destun i ddweud sut mae'n mynd.",
    speech: "I glywed sut mae'n mynd, ffoniwch ni a rhowch y cyfeirnod.",
  },
};
