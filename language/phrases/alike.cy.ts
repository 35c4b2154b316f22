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
  'alike.joined': "Diolch. Rwyf wedi ychwanegu'r hyn a ddywedoch at {reference}.",
  'alike.follow': {
    web: "Byddaf yn dweud wrthych yma sut mae'n mynd.",
    text: "Byddwn yn anfon neges destun i ddweud sut mae'n mynd.",
    speech: "I glywed sut mae'n mynd, ffoniwch ni a rhowch y cyfeirnod.",
  },
};
