import type { Phrase } from './phrase';
import type { statusEn } from './status.en';

export const statusCy: Readonly<Record<keyof typeof statusEn, Phrase>> = {
  'status.received': 'daeth i law: {day}',
  'status.sent': 'aeth ymlaen at y tîm hwn, {team}: {day}',
  'status.accepted': "yn nwylo'r tîm hwn, {team}, ers {day}",
  'status.in-progress': 'gwaith ar y gweill: {day}',
  'status.done': "wedi'i wneud, yn ôl y tîm ({team}): {day}",
  'status.closed': "wedi'i gau gan y tîm ({team}): {day}",
  'status.confirmed-fixed': "cadarnhawyd ei fod wedi'i drwsio: {day}",
  'status.reopened': 'ailagorwyd: {day}',
  'status.note': 'Dyma air y tîm: {note}',
  'status.not-right': "Os nad yw hynny'n iawn, ffoniwch ni ar {phone}.",
  'status.held-up':
    "Dydy e ddim wedi cyrraedd {team} eto, gan nad yw eu system yn gweithio. Mae'n ddiogel gyda ni, ac rydyn ni'n dal i geisio. Gallwch ofyn ar {phone}.",
  'status.stuck':
    'Doedd dim modd ei anfon ymlaen at y tîm hwn, {team}, felly mae ar restr ein staff. Gallwch ofyn ar {phone}.',
  'fixed.ask': 'A gafodd ei drwsio?',
  'fixed.partly': 'Yn rhannol',
  'fixed.thanks': "Diolch. Rydw i wedi nodi ei fod wedi'i drwsio.",
  'fixed.why': {
    web: "Mae'n ddrwg gen i am hynny. Rydw i wedi ei ailagor i'r tîm hwn, {team}. Beth sydd o'i le o hyd? Cewch hepgor hyn.",
    text: "Mae'n ddrwg gen i. Mae wedi'i ailagor i'r tîm hwn, {team}. Beth sydd o'i le o hyd? Neu atebwch HEPGOR.",
  },
  'fixed.reopened':
    "Mae'n ddrwg gen i am hynny. Rydw i wedi ei ailagor, a bydd y tîm hwn yn gweld eich geiriau: {team}.",
  'fixed.open-why': {
    web: "Mae'n ddrwg gen i am hynny. Mae wedi'i ailagor yn barod i'r tîm hwn, {team}. Beth sydd o'i le o hyd? Cewch hepgor hyn.",
    text: "Mae'n ddrwg gen i. Mae wedi'i ailagor yn barod i'r tîm hwn, {team}. Beth sydd o'i le o hyd? Neu atebwch HEPGOR.",
  },
  'fixed.open-too':
    "Mae'n ddrwg gen i am hynny. Mae wedi'i ailagor yn barod, a bydd y tîm hwn yn gweld eich geiriau: {team}.",
  'fixed.too-often':
    "Mae'n ddrwg gen i am hynny. Alla i ddim ei ailagor yma, felly dylai rhywun edrych arno.",
  'update.lead': 'Newyddion am eich adroddiad, {reference}.',
  'status.public': '{what}, {state}.',
  'status.own': '{what}, {place}, {state}. Cyfeirnod {reference}.',
  'status.own-placeless': '{what}, {state}. Cyfeirnod {reference}.',
  'status.by': 'Bydd {team} yn edrych arno erbyn {by}.',
  'status.late':
    'Dylai {team} fod wedi edrych arno erbyn {by}. Alla i ddim gweld eto a ydyn nhw wedi gwneud. Gallwch ofyn ar {phone}.',
  'status.more': 'Nifer y rhai eraill: {count}.',
  'status.older': {
    web: 'Am rai hŷn, rhowch y cyfeirnod i mi neu gofynnwch i mi anfon cod.',
    text: 'Am rai hŷn, tecstiwch y cyfeirnod neu ANFON COD.',
    speech: 'Am rai hŷn, gofynnwch am gael siarad â rhywun.',
  },
  'status.none': 'Does dim byd o dan y rhif hwnnw.',
  'status.not-found': 'Alla i ddim dod o hyd i {reference}.',
  'status.slip': 'Mae gwall bach yn y cyfeirnod hwnnw.',
  'status.left': 'Iawn.',
  'status.which': {
    web: "Beth yw'r cyfeirnod? Mae'n edrych fel 47K-T2XQ. Os rhoesoch rif ffôn i ni, gallaf anfon cod i hwnnw yn lle hynny.",
    text: "Beth yw'r cyfeirnod? Mae'n edrych fel 47K-T2XQ.",
    speech: 'Os rhoesoch rif ffôn i ni, gallaf anfon cod i hwnnw mewn neges destun.',
  },
  'status.which-phone': {
    web: "Beth yw'r cyfeirnod? Mae'n edrych fel 47K-T2XQ. Neu gallaf anfon cod i {phone}, i wybod mai chi sydd yno.",
    text: "Beth yw'r cyfeirnod? Mae'n edrych fel 47K-T2XQ. Neu gallaf anfon cod i {phone}, i wybod mai chi sydd yno.",
    speech: 'Gallaf anfon cod mewn neges destun i {phone}, i wybod mai chi sydd yno.',
  },
  'status.number': 'Pa rif ffôn a roesoch i ni?',

  'proof.send': 'Anfon cod',
  'proof.send-again': 'Anfon cod newydd',
  'proof.sent': {
    web: "Os yw'r rhif hwnnw gennym ni, mae cod ar ei ffordd mewn neges destun. Beth yw ei chwe digid? Mae'n gweithio am 10 munud.",
    text: "Os yw'r rhif hwnnw gennym ni, mae cod ar ei ffordd. Atebwch gyda'i chwe digid o fewn 10 munud.",
    speech:
      "Os yw'r rhif hwnnw gennym ni, mae cod ar ei ffordd mewn neges destun. Does dim brys. Teipiwch ei chwe digid ar y bysellfwrdd. Mae'n gweithio am 10 munud.",
  },
  'proof.ask': {
    web: 'Beth yw chwe digid y cod?',
    speech: 'Beth yw chwe digid y cod? Teipiwch nhw ar y bysellfwrdd.',
  },
  'proof.wrong': "Nid hwnnw yw'r cod. Edrychwch eto ar y neges ddiweddaraf. Cynigion ar ôl: {count}.",
  'proof.gone': "Dydy'r cod hwnnw ddim yn gweithio, neu ddim bellach. Gallaf anfon un newydd.",
  'proof.too-many':
    'Rydw i wedi anfon cymaint o godau ag y caf am y tro. Rhowch gynnig arall arni mewn awr, neu ffoniwch ni ar {phone}.',
  'proof.right': "Mae hwnnw'n gywir, diolch.",
  'proof.message':
    "Eich cod ar gyfer {council} yw {code}. Mae'n gweithio am 10 munud. Fydd neb o'r cyngor byth yn eich ffonio i ofyn amdano.",
};
