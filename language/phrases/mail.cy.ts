import type { mailEn } from './mail.en';
import type { Phrase } from './phrase';

export const mailCy: Readonly<Record<keyof typeof mailEn, Phrase>> = {
  'mail.offer':
    "Hoffech chi gael newyddion am {reference} drwy e-bost? Yna teipiwch eich cyfeiriad e-bost. Dim ond at hynny y byddwn yn ei ddefnyddio, ac mae dolen ym mhob e-bost i'w hatal.",
  'mail.offer-again':
    "Hoffech chi gael newyddion am {reference} drwy e-bost i {address} hefyd? Dim ond at hynny y byddwn yn ei ddefnyddio, ac mae dolen ym mhob e-bost i'w hatal.",
  'mail.no-thanks': 'Dim diolch',
  'mail.which': 'Beth yw eich cyfeiriad e-bost?',
  'mail.unfit':
    "Ni allaf ysgrifennu i'r cyfeiriad hwnnw. Teipiwch ef yn llawn, er enghraifft sam@example.org. Ni ellir defnyddio llythrennau ag acenion.",
  'mail.left': "Iawn, dim e-bost. Gallwch ofyn i mi am yr hynt unrhyw bryd, gyda'r cyfeirnod.",
  'mail.too-many':
    "Rwyf wedi anfon cymaint o godau ag y caf am y tro, felly dim e-bost y tro hwn. Gallwch ofyn i mi am yr hynt gyda'r cyfeirnod.",
  'mail.code-sent':
    'Rwyf wedi anfon cod i {address}, i fod yn siŵr mai chi piau ef. Beth yw ei chwe digid? Mae’n gweithio am 10 munud.',
  'mail.code-ask': 'Beth yw chwe digid y cod a anfonais atoch drwy e-bost?',
  'mail.code-wrong': "Nid hwnnw yw'r cod. Edrychwch eto ar yr e-bost diweddaraf. Cynigion ar ôl: {count}.",
  'mail.agreed':
    'Diolch. Rwyf wedi anfon derbynneb drwy e-bost i {address}, a byddaf yn ysgrifennu pan fydd rhywbeth yn digwydd.',

  'mail.which-reference':
    "Beth yw'r cyfeirnod? Mae'n edrych fel 47K-T2XQ. Os rhoesoch rif ffôn neu gyfeiriad e-bost i ni, gallaf anfon cod yno yn lle hynny.",
  'mail.contact': 'Pa rif ffôn neu gyfeiriad e-bost a roesoch i ni?',
  'mail.code-sent-if-known':
    "Os yw'r cyfeiriad hwnnw'n hysbys i ni, mae cod ar ei ffordd iddo drwy e-bost. Beth yw ei chwe digid? Mae'n gweithio am 10 munud.",
  'mail.none': 'Does dim byd o dan y cyfeiriad hwnnw.',

  'mail.code-subject': '{council}: eich cod',
  'mail.receipt-subject': "{council}: mae'r hyn a anfonoch wedi cyrraedd",
  'mail.news-subject': '{council}: newyddion am yr hyn a anfonoch',
  'mail.code':
    "{code} yw eich cod ar gyfer cynorthwyydd {council}. Mae'n gweithio am 10 munud. Fydd neb o'r cyngor byth yn gofyn i chi amdano. Os nad oeddech am ei gael, does dim rhaid i chi wneud dim.",
  'mail.receipt':
    "Mae'r hyn a ddywedoch am {what} wedi cyrraedd {council}. Eich cyfeirnod yw {reference}. Cadwch yr e-bost hwn, neu nodwch y cyfeirnod.",
  'mail.receipt-end': 'Byddwn yn anfon e-bost atoch pan fydd rhywbeth yn digwydd.',
  'mail.go-on': 'Gallwch ofyn mwy i ni amdano yma, am 7 diwrnod: {link}',
  'mail.fixed': 'A gafodd ei drwsio? Dywedwch wrthym yma, o fewn 7 diwrnod: {link}',
  'mail.automatic':
    "Daw'r e-bost hwn o'r peiriant sy'n helpu yn {council}. Does neb yn darllen atebion iddo.",
  'mail.stop': 'Dim rhagor o e-byst am hyn: {link}',

  'page.mail-add-title': "Mynd ymlaen â'r hyn a anfonoch",
  'page.mail-add-lead': "Dyma'r ddolen o'n he-bost.",
  'page.mail-add-old': "Mae'r ddolen hon yn rhy hen. Roedd yn gweithio am 7 diwrnod.",
  'page.mail-add-way-on': "Gallwch ddechrau yma, gyda'ch cyfeirnod:",
  'page.stop-title': 'Dim rhagor o e-byst',
  'page.stop-lead':
    "Pwyswch y botwm, ac ni fyddwn yn anfon rhagor o newyddion i'ch cyfeiriad e-bost. Bydd yr hyn a anfonoch yn mynd yn ei flaen fel o'r blaen.",
  'page.stop-button': 'Peidiwch ag anfon rhagor o e-byst',
  'page.stop-done':
    "Ni fyddwn yn anfon rhagor o newyddion i'ch cyfeiriad e-bost. Bydd yr hyn a anfonoch yn mynd yn ei flaen fel o'r blaen, a gallwch ofyn i ni am yr hynt gyda'r cyfeirnod.",
  'page.stop-unknown': "Dydy'r ddolen hon ddim yn gweithio. Gwnewch yn siŵr bod y cyfan ohoni yno.",
  'page.stop-start': 'Siarad â ni yma',
  'mail.stopped': 'Ataliwyd e-byst drwy eu dolen.',
};
