import type { feedbackEn } from './feedback.en';
import type { Phrase } from './phrase';

/** What is said of how well a thing was done, and to those who complain, praise or suggest. */
export const feedbackCy: Readonly<Record<keyof typeof feedbackEn, Phrase>> = {
  'rate.ask': {
    web: 'Un cwestiwn, os dymunwch: pa mor dda neu wael rydyn ni wedi delio â hyn hyd yma ({what})?',
    text: 'Os dymunwch: sut rydyn ni wedi trin hyn hyd yma, yn dda neu yn wael?',
  },
  'rate.ask-person': 'Un cwestiwn, os hoffech: pa mor dda neu wael y gwnaeth {name} eich helpu?',
  'rate.5': 'Da iawn',
  'rate.4': 'Da',
  'rate.3': "Y naill na'r llall",
  'rate.2': 'Gwael',
  'rate.1': 'Gwael iawn',
  'rate.better': {
    web: "Wedi'i nodi. Beth ddylen ni ei wneud yn well? Cewch hepgor hyn.",
    text: "Wedi'i nodi. Beth ddylen ni ei wneud yn well? Neu atebwch HEPGOR.",
  },
  'rate.thanks': 'Diolch. Gall y tîm hwn ei ddarllen: {team}.',
  'rate.skipped': "O'r gorau. Diolch am ddweud wrthon ni.",

  'complain.or-report': 'Diolch am ddweud. Galla i roi gwybod amdano nawr, neu gymryd cwyn ffurfiol. Pa un?',
  'complain.earlier': "Fe wnaethoch chi ddweud wrthon ni am hyn yma o'r blaen, ar {days}.",
  'complain.report': 'Rhoi gwybod nawr',
  'complain.complain': 'Gwneud cwyn',
  'complaint.begin': 'Diolch am ddweud wrthon ni. Fe gymera i hyn fel cwyn ffurfiol.',
  'complaint.stage': {
    web: '{name}: byddwn yn ysgrifennu o fewn {acknowledged} diwrnod gwaith i ddweud ei bod gennym, ac yn ateb o fewn {answered}.',
    text: '{name}: ateb o fewn {answered} diwrnod gwaith.',
  },
  'complaint.ombudsman': {
    web: "Os na fydd ein hateb olaf yn datrys pethau, mae modd cysylltu'n rhad ac am ddim â'r corff hwn: {name}, ar {phone} neu {link}.",
    text: 'Wedyn: {name}, {phone}, {link}',
    speech:
      "Os na fydd ein hateb olaf yn datrys pethau, mae corff arall sy'n gallu edrych arni am ddim. {name} yw hwnnw, ar {phone}.",
  },
  'complaint.answer-by': 'Rhaid i ni ateb erbyn {by} fan bellaf.',
};
