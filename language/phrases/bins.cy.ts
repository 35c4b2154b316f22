import type { Phrase } from './phrase';
import type { binsEn } from './bins.en';

export const binsCy: Readonly<Record<keyof typeof binsEn, Phrase>> = {
  'bins.day': '{day}: {bins}.',
  'bins.today': 'Heddiw, {day}: {bins}.',
  'bins.tomorrow': 'Yfory, {day}: {bins}.',
  'bins.one': '{bin}: {day}.',
  'bins.one-today': '{bin}: heddiw, {day}.',
  'bins.one-tomorrow': '{bin}: yfory, {day}.',
  'bins.holiday': 'Mae hynny yn lle {usual}, oherwydd {reason}.',
  'bins.late': 'Mae hwnnw yn hwyr. Y diwrnod cywir oedd {usual}. {reason}',
  'bins.late-open': 'Mae hwnnw yn hwyr, a dydyn ni ddim yn gwybod y diwrnod newydd eto. {reason}',
  'bins.yes': 'Ydy.',
  'bins.not-this-week': 'Nid yr wythnos hon.',
  'bins.not-next-week': 'Nid yr wythnos nesaf.',
  'bins.not-that-day': 'Dim casgliad: {day}.',
  'bins.not-that-bin': 'Dim casgliad o hwnnw: {day}.',
  'bins.no-more-this-week': 'Dim casgliad arall yr wythnos hon.',
  'bins.no-such-bin': '{bin}: dydy hwnnw ddim yn cael ei gasglu yn y cyfeiriad hwnnw, yn ôl ein rhestr ni.',
  'bins.which-house': "Beth yw rhif y tŷ? Dydy'r diwrnod ddim yr un fath ar hyd y stryd honno.",
  'bins.which-street': 'Alla i ddim dod o hyd i hwnnw ar ein rhestr o strydoedd.',
  'bins.unlisted': 'Does gen i ddim dyddiau biniau ar gyfer y lle hwnnw. Gallwch ein ffonio ar {phone}.',

  'bins.not-due': '{bin}: dydy hi ddim yn amser ei gasglu eto. Y diwrnod nesaf yw {day}.',
  'bins.due-today':
    "{bin}: mae'r casgliad heddiw, ac mae'r criwiau yn gweithio tan {until}. Gadewch e allan tan hynny.",
  'bins.delayed':
    "{bin}: mae'r casgliad yn hwyr. {reason} Y diwrnod newydd yw {day}. Gadewch e wrth ymyl y ffordd.",
  'bins.delayed-open':
    "{bin}: mae'r casgliad yn hwyr. {reason} Dydyn ni ddim yn gwybod y diwrnod newydd eto. Gadewch e wrth ymyl y ffordd.",
  'bins.left-not-out': 'Nododd y criw nad oedd e allan: {at}.',
  'bins.left-contaminated':
    "Nododd y criw fod y pethau anghywir ynddo: {at}. Tynnwch nhw allan a bydd yn mynd gyda'r rownd nesaf.",
  'bins.left-too-heavy': "Nododd y criw ei fod yn rhy drwm i'w godi: {at}.",
  'bins.left-road-blocked': "Nododd y criw na allen nhw fynd heibio am fod y ffordd wedi'i chau: {at}.",
  'bins.crew-again': 'Y diwrnod y byddan nhw yn dod eto yw {day}.',
  'bins.next': 'Y rownd nesaf yw {day}.',
  'bins.ask-anyway': 'Ydych chi am i mi ei anfon ymlaen beth bynnag?',
  'bins.report-anyway': 'Anfon beth bynnag',
  'bins.leave-it': 'Ei adael am y tro',
  'bins.it-was-due': 'Y diwrnod casglu oedd {day}.',
  'bins.another-day': 'Ar ein rhestr ni y diwrnod oedd {day}, felly dyna rydw i wedi ei nodi.',
};
