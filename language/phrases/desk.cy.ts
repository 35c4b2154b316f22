import type { Phrase } from './phrase';
import type { deskEn } from './desk.en';

/** Aros am berson, a siarad â rhywun. */
export const deskCy: Readonly<Record<keyof typeof deskEn, Phrase>> = {
  'desk.next': 'Chi sydd nesaf yn y ciw.',
  'desk.place': 'Rydych chi yn rhif {place} yn y ciw.',
  'desk.place-more': 'Mae {place} neu fwy o bobl yn y ciw.',
  'desk.queued': {
    web: "Rwyf wedi gofyn am berson, a byddan nhw'n eich ateb chi yma. {where} Bydd yr hyn rydych chi wedi'i ddweud wrthyf yn mynd atyn nhw hefyd. Os nad ydych chi am aros, dywedwch dim ots, neu gofynnwch i ni eich ffonio.",
    text: "Rwyf wedi gofyn am berson, a byddan nhw'n anfon neges destun atoch. {where} Os nad ydych chi am aros, atebwch DIM OTS neu FFONIWCH FI.",
  },
  'desk.offer': {
    web: "Gall rhywun o'r cyngor siarad â chi yma. {where} Neu gallan nhw eich ffonio. Hoffech chi ymuno â'r ciw?",
    text: "Gall rhywun o'r cyngor anfon negeseuon atoch. {where} Neu gallan nhw eich ffonio.",
  },
  'desk.offer-here': "Gall rhywun o'r cyngor siarad â chi yma. {where} Hoffech chi ymuno â'r ciw?",
  'desk.wait': 'Aros yma',
  'desk.neither': "Dim un o'r rhain",
  'desk.noted': "Rwyf wedi rhoi hynny gyda'r gweddill. Byddan nhw'n ei weld pan ddôn nhw. {where}",
  'desk.waiting': "Rydych chi'n dal i aros am berson. {where}",
  'desk.left': "Rwyf wedi eich tynnu o'r ciw.",
  'desk.closed': "Mae'r swyddfa ar gau ar hyn o bryd. Bydd yn agor eto: {opens}.",
  'desk.closed-long': "Mae'r swyddfa ar gau ar hyn o bryd.",
  'desk.nobody': 'Does neb ar gael i siarad â chi yma ar hyn o bryd.',
  'desk.closes': "Mae'r swyddfa wedi cau, a doedd neb yn rhydd mewn pryd. Mae'n ddrwg gen i.",
  'desk.opens': 'Bydd yn agor eto: {opens}.',
  'desk.gone': "Does neb wrth y ddesg mwyach. Mae'n ddrwg gen i eich bod chi wedi aros.",
  'desk.too-long': "Does neb wedi dod yn rhydd, ac rydych chi wedi aros yn rhy hir. Mae'n ddrwg gen i.",
  'desk.here': "Mae {name} o'r cyngor gyda chi nawr.",
  'desk.passed-on': "Rydych chi gyda {name} o'r cyngor nawr.",
  'desk.put-back': 'Mae {name} wedi eich rhoi yn ôl yn y ciw. {where}',
  'desk.moved': 'Mae {name} wedi eich trosglwyddo: {team}. {where}',
  'desk.lost': "Mae {name} wedi colli'r cysylltiad. Rydych chi wedi cadw eich lle. {where}",
  'desk.back': 'Y cynorthwyydd awtomatig sydd yma eto.',
  'desk.finished': 'Mae {name} wedi gorffen yma.',
  'desk.automatic': 'Neges awtomatig yw hon.',
};
