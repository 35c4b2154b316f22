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
    speech: "Rwyf wedi gofyn am berson, a byddan nhw'n dod ar yr alwad hon. {where}",
  },
  'desk.offer': {
    web: "Gall rhywun o'r cyngor siarad â chi yma. {where} Neu gallan nhw eich ffonio. Hoffech chi ymuno â'r ciw?",
    text: "Gall rhywun o'r cyngor anfon negeseuon atoch. {where} Neu gallan nhw eich ffonio.",
    speech: "Gall rhywun o'r cyngor ddod ar yr alwad hon. {where} Neu gallan nhw eich ffonio wedyn.",
  },
  'desk.offer-here': {
    web: "Gall rhywun o'r cyngor siarad â chi yma. {where} Hoffech chi ymuno â'r ciw?",
    speech: "Gall rhywun o'r cyngor ddod ar yr alwad hon. {where} Hoffech chi ymuno â'r ciw?",
  },
  'desk.press-to-be-rung': "Os byddai'n well gennych gael galwad yn ôl, pwyswch 1.",
  'desk.rung-if-cut-off':
    'Os bydd y llinell yn torri, neu os rhowch y ffôn i lawr, bydd rhywun yn eich ffonio yn ôl ar y rhif hwn.',
  'desk.place-lost': 'Os rhowch y ffôn i lawr, byddwch yn colli eich lle.',
  'desk.still-with': 'Mae {name} gyda chi o hyd.',
  'desk.rang-off': "Mae'r galwr wedi rhoi'r ffôn i lawr.",
  'desk.wait': 'Aros yma',
  'desk.neither': "Dim un o'r rhain",
  'desk.noted': "Rwyf wedi rhoi hynny gyda'r gweddill. Byddan nhw'n ei weld pan ddôn nhw. {where}",
  'desk.waiting': "Rydych chi'n dal i aros am berson. {where}",
  'desk.left': "Rwyf wedi eich tynnu o'r ciw.",
  'desk.closed': "Mae'r swyddfa ar gau ar hyn o bryd. Bydd yn agor eto: {opens}.",
  'desk.closed-long': "Mae'r swyddfa ar gau ar hyn o bryd.",
  'desk.nobody': {
    web: 'Does neb ar gael i siarad â chi yma ar hyn o bryd.',
    speech: 'Does neb ar gael i siarad â chi ar hyn o bryd.',
  },
  'desk.closes': "Mae'r swyddfa wedi cau, a doedd neb yn rhydd mewn pryd. Mae'n ddrwg gen i.",
  'desk.opens': 'Bydd yn agor eto: {opens}.',
  'desk.gone': "Does neb wrth y ddesg mwyach. Mae'n ddrwg gen i eich bod chi wedi aros.",
  'desk.too-long': "Does neb wedi dod yn rhydd, ac rydych chi wedi aros yn rhy hir. Mae'n ddrwg gen i.",
  'desk.here': {
    web: "Mae {name} o'r cyngor gyda chi nawr.",
    speech:
      "Mae {name} o'r cyngor gyda chi nawr. Maen nhw'n darllen yr hyn a ddywedwch, ac rwyf innau'n darllen yr hyn maen nhw'n ei ysgrifennu. Gall hynny gymryd eiliad.",
  },
  'desk.passed-on': "Rydych chi gyda {name} o'r cyngor nawr.",
  'desk.put-back': 'Mae {name} wedi eich rhoi yn ôl yn y ciw. {where}',
  'desk.moved': 'Mae {name} wedi eich trosglwyddo: {team}. {where}',
  'desk.lost': "Mae {name} wedi colli'r cysylltiad. Rydych chi wedi cadw eich lle. {where}",
  'desk.back': 'Y cynorthwyydd awtomatig sydd yma eto.',
  'desk.finished': 'Mae {name} wedi gorffen yma.',
  'desk.automatic': 'Neges awtomatig yw hon.',
  'desk.removed': 'Cafodd y neges hon ei thynnu.',
  'desk.blocked': {
    web: 'Allwch chi ddim ysgrifennu aton ni yma am y tro, oherwydd yr hyn a ysgrifennoch. Daw hynny i ben: {until}. Gallwch ein ffonio ar {phone}, neu ysgrifennu at {post}. Os oes rhywun mewn perygl, dywedwch wrtha i nawr neu ffoniwch 999.',
    text: 'Allwch chi ddim anfon neges destun aton ni am y tro, oherwydd yr hyn a ysgrifennoch. Daw hynny i ben: {until}. Gallwch ein ffonio ar {phone}. Os oes rhywun mewn perygl, dywedwch wrtha i neu ffoniwch 999.',
    speech:
      'Allwch chi ddim siarad â ni yma am y tro, oherwydd yr hyn a ddywedoch. Daw hynny i ben: {until}. Gallwch ysgrifennu at {post}. Os oes rhywun mewn perygl, dywedwch wrtha i nawr neu ffoniwch 999.',
  },
};
