import type { alertsEn } from './alerts.en';
import type { Phrase } from './phrase';

export const alertsCy: Readonly<Record<keyof typeof alertsEn, Phrase>> = {
  'alert.subject': 'Cynorthwyydd {council}: mae angen sylw rhywun',
  'alert.lead': 'Mae angen i rywun edrych ar y pethau hyn:',
  'alert.dead-letter': 'Negeseuon nad oedd modd eu hanfon: {n}.',
  'alert.text-failed': 'Negeseuon testun â chyfeirnod, cod neu newyddion na chyrhaeddodd: {n}.',
  'alert.request-stuck': "Ceisiadau na ellir eu hanfon ymlaen i'r swyddfa gefn: {n}.",
  'alert.parked': "Negeseuon y methodd y cynorthwyydd â'u trin: {n}.",
  'alert.flood': 'Llawer gormod o negeseuon testun neu alwadau o un rhif: {n}.',
  'alert.spend-ceiling': 'Cyrhaeddwyd terfyn diwrnod ar gyfer pob neges destun neu alwad: {n}.',
  'alert.end': 'I weld beth ydyn nhw, rhedwch hyn wrth ymyl y gweinydd: npm run undelivered',
};
