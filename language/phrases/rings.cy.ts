import type { Phrase } from './phrase';
import type { ringsEn } from './rings.en';

export const ringsCy: Readonly<Record<keyof typeof ringsEn, Phrase>> = {
  'ring.offer':
    "Gallaf eich ffonio chi ar {phone} nawr, ac awn ni ymlaen o'r fan hon. Fi fydd yno eto, y peiriant. Hoffech chi hynny?",
  'ring.which':
    "Gallaf eich ffonio chi nawr, ac awn ni ymlaen o'r fan hon. Fi fydd yno eto, y peiriant. Ar ba rif?",
  'ring.now': 'Ffoniwch fi nawr',
  'ring.here': 'Mynd ymlaen yma',
  'ring.left': 'Iawn, awn ni ymlaen yma.',
  'ring.ringing':
    "Rydw i'n ffonio {phone} nawr. Pan fyddwch chi'n ateb, pwyswch 1. Gallwch hefyd fynd ymlaen yma.",
  'ring.already': "Rydw i'n eich ffonio chi'n barod. Atebwch a phwyswch 1.",
  'ring.not-there': "Alla i ddim ffonio'r rhif hwnnw. Gallwch ein ffonio ni ar {phone}.",
  'ring.who':
    'Helo, {council} sydd yma. Os gofynnoch chi i ni eich ffonio, pwyswch 1. Os na wnaethoch chi, pwyswch 2.',
  'ring.over': 'Helo. Does dim angen yr alwad hon bellach. Hwyl fawr.',
  'ring.sorry': "Mae'n ddrwg gen i am eich ffonio. Wna i ddim ffonio'r rhif hwn eto. Hwyl fawr.",
  'ring.no-answer': 'Ffoniais i chi, ond atebodd neb. Dywedwch ffoniwch fi os dylwn i roi cynnig arall arni.',
  'ring.busy':
    'Ffoniais i chi, ond roedd y llinell yn brysur. Dywedwch ffoniwch fi os dylwn i roi cynnig arall arni.',
  'ring.failed': 'Alla i ddim eich ffonio chi. Gallwch ein ffonio ni ar {phone}, neu fynd ymlaen yma.',
  'ring.unpressed':
    'Ffoniais i chi, ond phwysodd neb 1. Dywedwch ffoniwch fi os dylwn i roi cynnig arall arni.',
  'ring.unknown': 'Wn i ddim a ganodd eich ffôn. Os na wnaeth, dywedwch ffoniwch fi, neu ewch ymlaen yma.',
  'ring.too-many':
    "Alla i ddim ffonio'r rhif hwnnw eto heddiw. Gallwch ein ffonio ni ar {phone}, neu fynd ymlaen yma.",
  'ring.unwanted':
    "Dydy pwy bynnag sydd â'r ffôn hwnnw ddim eisiau i ni ei ffonio, felly wna i ddim. Gallwch ein ffonio ni ar {phone}.",
  'page.ring-me': 'Ffoniwch fi yn lle hynny',
};
