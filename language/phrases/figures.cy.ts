import type { figuresEn } from './figures.en';
import type { Phrase } from './phrase';

/** Tudalen y ffigurau a gyhoeddir. */
export const figuresCy: Readonly<Record<keyof typeof figuresEn, Phrase>> = {
  'figures.title': "Sut hwyl rydyn ni'n ei gael",
  'figures.lead':
    "Yr hyn y gofynnodd pobl i ni amdano o {from} i {to}, a beth ddigwyddodd wedyn. Mae pob cais yn cyfrif yn y mis y daeth aton ni. Dyma'r rhifau fel y maen nhw nawr.",
  'figures.none': 'Does neb wedi gofyn am ddim byd eto.',
  'figures.by-service': 'Fesul gwasanaeth',
  'figures.service': 'Gwasanaeth',
  'figures.received': 'Wedi dod i law',
  'figures.done': "Wedi'i wneud",
  'figures.closed': "Wedi'i gau heb waith",
  'figures.confirmed': "Wedi'i gadarnhau",
  'figures.reopened': "Wedi'i ailagor",
  'figures.on-time': "Wedi'i wneud mewn pryd",
  'figures.of': '{part} o {whole}',
  'figures.few': 'llai na 5',
  'figures.few-why':
    'Lle mae gwasanaeth yn ymwneud â phobl yn hytrach na strydoedd, rydyn ni\'n ysgrifennu "llai na 5" a ddim yn dangos misoedd, fel na all neb gael ei adnabod o rif.',
  'figures.on-time-why':
    'Mae mewn pryd yn golygu erbyn y diwrnod a enwyd gennym pan anfonwyd y cais. Dydy ceisiadau heb ddiwrnod ddim yn cael eu cyfrif yma.',
  'figures.by-days': 'Sawl diwrnod gwaith a gymerodd y gwaith',
  'figures.same-day': 'Yr un diwrnod',
  'figures.days': '{days} diwrnod',
  'figures.one-day': '1 diwrnod',
  'figures.more-days': 'Mwy nag 20 diwrnod',
  'figures.by-month': 'Fesul mis',
  'figures.by-month-of': 'Fesul mis: {service}',
  'figures.month': 'Mis',
  'figures.all-services': 'Dangos pob gwasanaeth',
  'figures.assistant': 'Y cynorthwyydd ei hun',
  'figures.assistant-lead': 'Ers iddo ddechrau yma:',
  'figures.accepted': 'Ceisiadau a gymerwyd',
  'figures.answered': 'Negeseuon a atebwyd',
  'figures.handed-over': 'Sgyrsiau a drosglwyddwyd i berson',
  'figures.failed': 'Negeseuon a cheisiadau na ellid eu cyflwyno',
  'figures.oldest': "Yr un hynaf sy'n aros i adael",
  'figures.minutes': '{count} munud',
  'figures.data': 'Yr un rhifau fel data (JSON)',
  'figures.back': 'Siarad â ni',
};
