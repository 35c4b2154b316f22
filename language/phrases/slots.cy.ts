import type { Phrase } from './phrase';
import type { slotsEn } from './slots.en';

export const slotsCy: Readonly<Record<keyof typeof slotsEn, Phrase>> = {
  'slots.morning': {
    web: '{day}, bore ({from} tan {to})',
    text: '{day}, {from}-{to}',
    speech: '{day}, yn y bore',
  },
  'slots.afternoon': {
    web: '{day}, prynhawn ({from} tan {to})',
    text: '{day}, {from}-{to}',
    speech: '{day}, yn y prynhawn',
  },
  'slots.evening': {
    web: "{day}, gyda'r nos ({from} tan {to})",
    text: '{day}, {from}-{to}',
    speech: "{day}, gyda'r nos",
  },
  'slots.hours': {
    web: '{day}, {from} tan {to}',
    text: '{day}, {from}-{to}',
    speech: '{day}, {from} tan {to}',
  },

  'slots.label': 'Diwrnod ac amser',
  'slots.ask': "Pa un o'r amserau hyn sy'n gyfleus?",
  'slots.ask-one': "Ydy'r amser hwn yn gyfleus?",
  'slots.which-day': "Pa ddiwrnod fyddai'n gyfleus?",
  'slots.purpose':
    "Mae'r amser yn cael ei gadw i chi yn unig, fel nad oes neb yn aros yn ofer. Gallwch ei hepgor os nad oes ots gennych.",
  'slots.later': 'Amserau hwyrach',
  'slots.another-day': 'Diwrnod arall',
  'slots.not-that-day': "Does dim amser rhydd: {day}. Dyma'r rhai agosaf.",
  'slots.no-later': "Dyna'r amserau rhydd olaf am y tro.",
  'slots.gone': "Mae'n ddrwg gen i, mae'r amser hwnnw newydd fynd. Mae'r rhain yn dal yn rhydd.",
  'slots.gone-all':
    "Mae'n ddrwg gen i, mae'r amser hwnnw newydd fynd, a does dim un arall yn rhydd am y tro.",
  'slots.none':
    'Does dim amser rhydd yn yr wythnosau nesaf. Anfonwch y cais beth bynnag, a byddwn yn cysylltu â chi i gytuno ar ddiwrnod.',

  'slots.stands': "Yr amser sydd wedi'i drefnu yw {time}. Gallwch newid hynny yma.",
  'slots.freed': "Dydy'r amser a drefnwyd ddim yn sefyll mwyach.",
  'slots.reminder': "Nodyn i'ch atgoffa: {what}, {reference}.",
  'slots.which': "Am ba un o'r rhain rydych chi'n sôn?",
  'slots.to-do': "{what}: {time}. Ydych chi eisiau amser arall, neu roi'r gorau iddo?",
  'slots.to-do-again':
    "Dywedwch a ydych chi eisiau amser arall, eisiau rhoi'r gorau iddo, neu ei adael fel y mae.",
  'slots.move': 'Amser arall',
  'slots.give-up': "Rhoi'r gorau iddo",
  'slots.keep': 'Ei adael fel y mae',
  'slots.sure': "Rhoi'r gorau i hwn: {what}, {time}? Yna fydd neb yn dod nac yn ffonio.",
  'slots.yes-give-up': "Ie, rhoi'r gorau iddo",
  'slots.moved':
    "Wedi'i newid: {what}, {time}. Mae'r hen amser yn rhydd eto. Yr un cyfeirnod sydd gennych: {reference}.",
  'slots.given-up':
    "Wedi'i ollwng: {what}, {time}. Fydd neb yn dod nac yn ffonio. Y cyfeirnod oedd {reference}.",
  'slots.given-up-note': "Wedi rhoi'r gorau iddo, fel roeddech yn dymuno.",
  'slots.kept': "Mae'n aros fel y mae: {time}.",
  'slots.nothing-free': "Does dim amser arall yn rhydd am y tro. Mae'n aros fel y mae: {time}.",
  'slots.too-late':
    "Mae'n rhy hwyr i newid hwn yma: {what}. Ffoniwch ni ar {phone} os na all aros fel y mae.",
  'slots.no-booking': "Alla i ddim dod o hyd i amser sydd wedi'i drefnu gyda ni ac sydd eto i ddod.",
  'slots.not-booked': "Does dim amser wedi'i drefnu ar gyfer {reference}.",
  'slots.proof-first':
    "Gallaf ei newid pan fydda i'n gwybod mai eich un chi yw e. Felly byddaf yn tecstio cod atoch yn gyntaf.",
};
