import type { PhraseKey } from './en';
import type { Phrase } from './phrase';
import { alertsCy } from './alerts.cy';
import { alikeCy } from './alike.cy';
import { answersCy } from './answers.cy';
import { binsCy } from './bins.cy';
import { dangerCy } from './danger.cy';
import { feedbackCy } from './feedback.cy';
import { limitsCy } from './limits.cy';
import { figuresCy } from './figures.cy';
import { linksCy } from './links.cy';
import { mailCy } from './mail.cy';
import { newsCy } from './news.cy';
import { pageCy } from './page.cy';
import { ringsCy } from './rings.cy';
import { deskCy } from './desk.cy';
import { slotsCy } from './slots.cy';
import { statusCy } from './status.cy';

/**
 * The same phrases in Welsh: written, not translated. Gaps stand where nothing before them would make the word in
 * them mutate. In texts, words with â, ê, î, ô, û, ŵ or ŷ are avoided where another is as good, since one of them
 * more than halves what fits into a text.
 */
export const cy: Readonly<Record<PhraseKey, Phrase>> = {
  'language.name': 'Cymraeg',
  'language.offer': {
    web: "Mae croeso i chi ddefnyddio'r Gymraeg hefyd.",
    text: 'Am y Gymraeg atebwch CYMRAEG.',
    speech: 'Am y Gymraeg, dywedwch Cymraeg, neu pwyswch 1.',
  },
  'language.chosen': 'Iawn, Cymraeg amdani.',
  'language.not-heard':
    "Alla i ddim deall Cymraeg llafar dros y ffôn eto. Gall rhywun sy'n siarad Cymraeg eich ffonio yn ôl.",
  'language.call-back': 'Ffoniwch fi yn ôl',

  'greeting.open': {
    web: 'Helo. Cynorthwyydd awtomatig {council} ydw i. Gofynnwch am berson unrhyw bryd. Dywedwch yn eich geiriau eich hun sut galla i helpu, er enghraifft: {examples}.',
    text: 'Helo. Cynorthwyydd awtomatig {council} ydw i. Gofynnwch am berson unrhyw bryd. Anfonwch neges yn dweud sut galla i helpu, er enghraifft: {examples}.',
    speech:
      'Helo. Cynorthwyydd awtomatig {council} sydd yma. Gofynnwch am berson unrhyw bryd, neu pwyswch 0. Dywedwch mewn ychydig eiriau sut galla i helpu, er enghraifft: {examples}.',
  },
  'greeting.short': {
    web: 'Cynorthwyydd awtomatig {council} ydw i.',
    text: 'Cynorthwyydd awtomatig {council} sydd yma. I siarad ag un ohonon ni, atebwch PERSON.',
    speech: 'Cynorthwyydd awtomatig {council} sydd yma.',
  },
  'greeting.back': 'Helo eto.',

  yes: 'Ie',
  no: 'Na',
  'choice.or': '{last}',
  'choice.press': 'Pwyswch {n}: {label}.',
  'choice.unknown': 'Ddim yn gwybod',
  'choice.skip': 'Hepgor hwn',
  'choice.none': 'Rhywbeth arall',
  'choice.call-back': 'Gofyn i rywun fy ffonio',
  'choice.send': 'Anfon',
  'choice.change': 'Newid rhywbeth',
  'choice.same-number': "Defnyddio'r rhif hwnnw",
  'choice.other-number': 'Defnyddio rhif arall',
  'choice.other-place': 'Rhywle arall',

  'value.service': 'Beth sydd dan sylw',
  'value.unknown': 'Ddim yn hysbys',
  'value.photo': "Llun wedi'i anfon",
  heard: '{what}.',

  'place.ask': { web: 'Ble mae hyn?', speech: 'Ble mae hyn? Mae enw stryd neu dirnod yn ddigon.' },
  'place.label': 'Lleoliad',
  'place.purpose': "Mae angen hyn ar y tîm er mwyn dod o hyd i'r fan.",
  'place.add': 'cyfeiriad',
  'place.again': {
    web: 'Neu ai {place} yw e eto?',
    text: 'Atebwch 1: {place}.',
    speech: 'Neu dywedwch yr un lle: {place}.',
  },
  'place.which': "Pa un ydych chi'n ei olygu?",
  'phone.offer': {
    web: "Ydy hi'n iawn i ni ddefnyddio eich rhif, {phone}?",
    text: "Ydy hi'n iawn i ni ddefnyddio'r rhif hwn, {phone}?",
    speech: "Ydy hi'n iawn i ni ddefnyddio'r rhif rydych chi'n ffonio ohono, {phone}?",
  },
  'phone.other': 'Pa rif ddylen ni ei ddefnyddio?',

  'miss.first': 'Wnes i ddim deall hynny.',
  'miss.person': {
    web: "Dydw i ddim yn deall o hyd, a fi sydd ar fai. Gall rhywun o'r cyngor eich ffonio, neu ffoniwch ni ar {phone}. Neu rhowch gynnig arni mewn geiriau eraill.",
    text: 'Dydw i ddim yn deall o hyd, a fi sydd ar fai. Atebwch FFONIWCH FI ac fe ffoniwn ni chi, neu ffoniwch {phone}. Neu rhowch gynnig ar eiriau eraill.',
    speech:
      'Dydw i ddim yn deall o hyd, a fi sydd ar fai. Dywedwch ffoniwch fi, ac fe ffoniwn ni chi. Neu rhowch gynnig arni mewn geiriau eraill.',
  },
  'miss.phone':
    'Dydw i ddim yn deall o hyd, a fi sydd ar fai. Gallwch siarad â rhywun ar {phone}. Neu rhowch gynnig arni mewn geiriau eraill.',
  'miss.again':
    'Alla i ddim deall hynny chwaith. Gallwch ein ffonio ar {phone}, neu ddweud yn ôl, neu ddweud anghofiwch o.',
  'miss.again-root': 'Dydw i ddim yn deall o hyd, a fi sydd ar fai.',
  'miss.kept': 'Fe wna i basio hynny ymlaen yn eich geiriau chi.',
  'hint.text': 'Mae ychydig eiriau yn ddigon.',
  'hint.number': { web: 'Rhif sydd ei angen yma, fel 3.', speech: 'Dywedwch rif, neu pwyswch y bysellau.' },
  'hint.money': 'Swm o arian sydd ei angen yma, fel £12.50.',
  'hint.date': 'Diwrnod sydd ei angen yma, fel ddoe, dydd Mawrth neu 3 Mai.',
  'hint.datetime': 'Diwrnod ac amser sydd eu hangen yma, fel dydd Mawrth am 2pm.',
  'hint.choice': "{label}: pa un o'r rhain yw'r agosaf?",
  'hint.choices': "{label}: pa rai o'r rhain sy'n iawn?",
  'hint.several': {
    web: 'Pwyswch un, neu ysgrifennwch sawl un.',
    text: 'Atebwch ag un rhif neu fwy.',
    speech: 'Gallwch enwi mwy nag un.',
  },
  'hint.yes-no': '{label}: ie neu na?',
  'hint.place': 'Enw stryd neu god post sydd fwyaf defnyddiol.',
  'hint.photo': 'Anfonwch y llun, neu dywedwch hepgor.',
  'hint.phone': 'Mae tua 11 digid mewn rhif ffôn, fel 07700 900123.',
  'hint.email': 'Mae cyfeiriad e-bost yn edrych fel enw@example.org.',
  'hint.slot': "Rhif o'r rhestr sy'n helpu, neu ddiwrnod, fel dydd Gwener nesaf.",
  'hint.vehicle': 'Mae rhif cofrestru yn edrych fel AB12 CDE.',
  'hint.optional': { web: '', text: 'Neu atebwch HEPGOR.', speech: 'Neu dywedwch hepgor.' },
  'hint.line': 'Enwch y llinell, er enghraifft: {example}.',
  'hint.send': {
    web: "Pwyswch Anfon, neu dywedwch beth i'w newid.",
    text: "Atebwch 1 i'w anfon, neu dywedwch beth sydd o'i le.",
    speech: "Dywedwch anfon, neu dywedwch beth sydd o'i le.",
  },
  'hint.need': 'Mae ychydig eiriau yn ddigon, er enghraifft: {examples}.',

  'silence.first': "Cymerwch eich amser, rwy'n dal yma.",
  'silence.second': 'Alla i ddim eich clywed chi o hyd.',
  'silence.offer':
    'Alla i ddim clywed dim byd. Hoffech chi i rywun eich ffonio yn ôl? Dywedwch ie, neu pwyswch 1.',
  'silence.bye':
    "Alla i ddim eich clywed chi, felly fe rof i'r ffôn i lawr nawr. Gallwch siarad â rhywun ar {phone}. Hwyl fawr.",

  'report.first-question': "Dyna'r cwestiwn cyntaf.",
  'report.back': 'Yn ôl at hwn. Eich ateb oedd: {value}.',
  'report.back-open': 'Yn ôl at hwn.',
  'report.urgent': { web: "Mae hynny'n swnio'n beryglus.", text: '' },
  'report.needed': 'Alla i ddim mynd ymlaen hebddo. {purpose}',
  'report.changed': 'Rydw i wedi newid hynny. {label}: {value}.',
  'report.changed-too': '{label}: {value}.',
  'report.what-change': 'Beth ddylwn i ei newid?',
  'report.cleared': "Popeth wedi'i glirio, felly dyma ddechrau eto.",
  'report.left': "Rydw i wedi rhoi'r gorau i hwnnw. Chafodd dim byd ei anfon.",
  'report.so-far': 'Dyma beth sydd gen i hyd yma.',
  'report.nothing-so-far': 'Dydych chi ddim wedi dweud dim byd amdano eto.',
  'report.added': 'Rydw i wedi ychwanegu hynny.',
  'report.restarted': "Bu'n rhaid i mi ddechrau hwn eto. Rydw i wedi cadw beth sy'n dal i ffitio.",
  'report.gone': 'Dydw i ddim yn gallu cymryd hwnnw yma bellach.',
  resume: 'Nawr yn ôl at y lle roedden ni.',
  'report.slower': "Fe af i'n arafach.",
  'photo.coming': 'Mae eich llun ar y ffordd ata i. Fe atebaf pan ddaw.',
  'photo.lost': 'Allwn i ddim agor eich llun. Anfonwch lun JPEG neu PNG arall, neu ewch ymlaen heb lun.',
  'report.photo-kept': "Rydw i wedi ychwanegu'r llun.",
  'report.other':
    "Mae hynny'n swnio fel rhywbeth arall: {other}. Ddylwn i ddechrau ar hwnnw nawr, neu orffen hwn yn gyntaf?",
  'report.start-other': 'Dechrau ar hwnnw',
  'report.finish-first': 'Gorffen hwn yn gyntaf',

  'summary.lead': { web: "Dyma beth fydda i'n ei anfon.", text: '', speech: '' },
  'summary.ask': {
    web: 'Ga i ei anfon?',
    text: "Atebwch 1 i'w anfon, neu dywedwch beth i'w newid.",
    speech: 'Ga i ei anfon?',
  },
  'summary.ask-or-add': {
    web: 'Cewch ychwanegu {things} hefyd. Ga i ei anfon?',
    text: "Cewch ychwanegu {things}. Atebwch 1 i'w anfon, neu dywedwch beth i'w newid.",
    speech: 'Cewch ychwanegu {things} hefyd. Ga i ei anfon?',
  },
  'summary.add': 'Ychwanegu {thing}',
  'change.line': 'Newid: {label}',

  'filed.sent': {
    web: "Wedi'i anfon. Eich cyfeirnod yw {reference}.",
    speech: "Wedi'i anfon. Eich cyfeirnod yw {reference}. Dyma fe eto: {reference}.",
  },
  'filed.no-target':
    "Bydd hwn yn mynd at: {team}. Dydw i ddim yn gwybod eto erbyn pryd y byddan nhw'n edrych arno.",

  'choose.ask': "Pa un o'r rhain sydd dan sylw?",
  'choose.one': 'Ai dyma beth sydd dan sylw: {title}?',
  'choose.body': 'Ai dyma sydd dan sylw: {name}?',
  'choose.again': 'Dywedwch ychydig mwy, felly. Beth sydd dan sylw?',

  'person.offer':
    "Gall rhywun o'r cyngor eich ffonio, neu ffoniwch ni ar {phone}. Hoffech chi i mi ofyn iddyn nhw eich ffonio?",
  'person.begin': "Gall rhywun o'r cyngor eich ffonio. Gallwch chi hefyd ffonio {phone}.",
  'person.phone': 'Gall rhywun eich helpu ar {phone}.',
  'person.declined': 'Iawn, dim galwad felly.',

  'root.miss':
    'Wnes i ddim deall hynny. Dywedwch mewn ychydig eiriau beth sydd dan sylw, er enghraifft: {examples}.',
  'root.empty':
    'Ddaeth dim byd drwodd. Dywedwch mewn ychydig eiriau sut galla i helpu, er enghraifft: {examples}. Neu gofynnwch am berson.',
  'photo.late': 'Mae eich llun gen i. Ai ar gyfer eich adroddiad {reference} y mae?',
  'photo.for-report': 'Ie, i hwnnw',
  'photo.of-else': 'Nage, rhywbeth arall',
  'photo.added': "Diolch. Rydw i wedi'i ychwanegu at {reference}.",
  'root.photo': "Mae eich llun gen i. Beth mae'n ei ddangos, a ble?",
  'elsewhere.for': "Nid y cyngor sy'n gyfrifol am hyn, ond {name}.",
  'elsewhere.does': { web: '{does}', text: '', speech: '{does}' },
  'elsewhere.ring': {
    web: 'Gallwch eu ffonio ar {phone} neu fynd i {link}.',
    text: 'Ffoniwch {phone} neu ewch i {link}',
    speech: 'Eu rhif yw {phone}. Dyma fe eto: {phone}.',
  },
  'elsewhere.more': { web: 'Mae mwy ar {link}.', text: 'Mwy: {link}', speech: '' },
  'elsewhere.site': {
    web: 'Mae rhagor o wybodaeth ar {link}.',
    text: 'Ewch i {link}',
    speech: 'Does gen i ddim rhif ar eu cyfer, ond mae mwy ar y we ar {link}.',
  },
  'pay.here': {
    web: 'Gallwch dalu ar {page}, neu dros y ffôn ar {phone}. Peidiwch byth ag anfon rhif cerdyn yma.',
    text: 'Talwch ar {page} neu ffoniwch {phone}. Peidiwch byth ag anfon rhif cerdyn.',
    speech:
      'Gallwch dalu dros y ffôn ar {phone}. Dyma fe eto: {phone}. Dydw i ddim yn cymryd rhifau cerdyn ar y llinell hon.',
  },
  'pay.masked': 'Rydw i wedi tynnu allan beth oedd yn edrych fel rhif cerdyn, a heb ei gadw.',
  'other.both': "Rydw i'n deall Cymraeg a Saesneg.",
  'other.english': "Rydw i'n deall Saesneg.",
  'other.ring': 'Gallwch ysgrifennu yn Gymraeg neu yn Saesneg, neu ffonio {phone}.',
  'other.interpreter':
    'Gallwch ysgrifennu yn Gymraeg neu yn Saesneg, neu ffonio {phone} a gofyn am gyfieithydd.',
  'root.information': 'Alla i ddim ateb hyn yma eto: {title}.',
  'root.nothing-open': 'Does dim byd ar agor i wneud hynny ag e. Sut galla i helpu?',
  'root.need': 'Sut galla i helpu?',
  'sympathy.loss': "Mae'n ddrwg gen i am eich colled.",
  'sympathy.injury': {
    web: "Mae'n ddrwg gen i glywed bod rhywun wedi cael niwed. Am help meddygol ffoniwch 111, neu 999 os na all aros.",
    text: "Mae'n ddrwg gen i glywed am yr anaf. Am help meddygol ffoniwch 111, neu 999 os na all aros.",
  },
  'sympathy.illness': "Mae hynny'n llawer i ddelio ag e, felly fe gadwa i hyn yn fyr.",
  'sympathy.job': 'Mae colli gwaith yn anodd. Efallai fod help i gael gyda threth y cyngor a rhent.',
  'sympathy.debt': "Mae help i gael gyda hyn, ac mae gofyn yn gynnar yn ei gwneud hi'n haws.",
  'sympathy.distress': "Mae hynny'n swnio'n anodd. Does dim rhaid i chi ei ddatrys ar eich pen eich hun.",
  'sympathy.disability':
    'Diolch am ddweud wrtha i. Os yw unrhyw ran o hyn yn anodd ei wneud yma, gall person ei wneud gyda chi.',
  'sympathy.person': {
    web: 'Gofynnwch am berson unrhyw bryd.',
    text: 'Atebwch PERSON i siarad ag un ohonon ni.',
    speech: 'Dywedwch person unrhyw bryd.',
  },
  'root.masked':
    'Rydw i wedi tynnu allan beth oedd yn edrych fel rhif cerdyn neu fanc. Does dim angen un yma byth.',

  'several.noted': "Dyna {count} o bethau. Fe'u gwnawn nhw un ar ôl y llall.",
  'several.next': 'Fe sonioch chi hefyd am {need}. Wnawn ni hynny nawr?',
  'several.all': "Dyna'r cyfan wedi'i anfon: {all}.",
  'several.sent': '{need} {reference}',

  'talk.hello': 'Helo.',
  'talk.thanks': 'Croeso.',
  'talk.bye': 'Hwyl fawr.',
  'talk.done': "O'r gorau.",
  'talk.called':
    "Da iawn. Gwnewch fel maen nhw'n dweud. Os oes angen unrhyw beth arall arnoch gennym ni, gall aros nes eich bod yn ddiogel.",
  'talk.hours':
    'Mae ein swyddfa ar agor {hours}, ond nid ar wyliau banc. Y rhif yw {phone}. Rydw i yma unrhyw awr.',
  'talk.hours-day': '{day} {from} tan {to}',
  'talk.hours-days': '{day} i {last} {from} tan {to}',
  'talk.reading': {
    web: "Mae hynny'n iawn. Gallwn siarad yn lle hynny: ffoniwch ni ar {phone}, neu ysgrifennwch ffoniwch fi ac fe ffoniwn ni chi.",
    text: "Mae hynny'n iawn. Gallwn siarad yn lle hynny: ffoniwch ni ar {phone}, neu atebwch FFONIWCH FI.",
    speech: "Mae hynny'n iawn. Rydw i'n dweud popeth yn uchel, a gallwch ofyn am berson unrhyw bryd.",
  },
  'talk.robot': 'Peiriant ydw i: cynorthwyydd awtomatig. Os hoffech chi siarad â rhywun, gofynnwch.',
  'talk.who': "Peiriant ydw i sy'n cymryd adroddiadau a cheisiadau. Cynorthwyydd awtomatig {council} ydw i.",
  'talk.what':
    "Rydw i'n cymryd adroddiadau a cheisiadau, er enghraifft: {examples}. Os bydda i'n methu, gall rhywun eich ffonio.",

  'turn.apology':
    "Aeth rhywbeth o'i le yma, ac efallai na chefais i hynny. Gall rhywun eich helpu ar {phone}, neu rhowch gynnig arall arni mewn munud.",
  'turn.office': 'Ein swyddfa: {office}.',

  'error.not-signed': "Ddaeth y neges hon ddim o'r lle mae'n ei ddweud, felly wnaethon ni ddim byd â hi.",
  'error.not-allowed': 'Allwch chi ddim gwneud hynny o fan hyn. Gallwch ein ffonio ar {phone}.',
  'error.no-token': "Dydy'r sgwrs hon ddim ar agor eto. Llwythwch y dudalen eto i'w dechrau.",
  'error.token-expired': "Mae'r sgwrs hon wedi dod i ben. Llwythwch y dudalen eto i fynd ymlaen.",
  'error.not-found': 'Allwn ni ddim dod o hyd i hynny. Gallwch ein ffonio ar {phone}.',
  'error.not-understood':
    'Allen ni ddim darllen hynny. Rhowch gynnig arall arni, neu ffoniwch ni ar {phone}.',
  'error.too-long': "Mae hynny'n rhy hir i un neges. Anfonwch fesul darn. Y terfyn yw {limit}.",
  'error.wrong-type': 'Allwn ni ddim derbyn y math hwnnw o ffeil neu neges yma.',
  'error.too-many': 'Roedd llawer o negeseuon ar unwaith. Arhoswch funud, yna rhowch gynnig arall arni.',
  'error.store-down':
    'Allwn ni ddim derbyn negeseuon ar hyn o bryd, a chafodd dim byd o hon ei gadw. Ffoniwch ni ar {phone}, neu rhowch gynnig arall arni mewn ychydig funudau.',
  'error.stopping': "Rydyn ni'n ailgychwyn. Rhowch gynnig arall arni mewn munud, neu ffoniwch ni ar {phone}.",
  'error.stale':
    "Daeth rhywun arall o'ch blaen. Edrychwch sut mae pethau nawr, yna rhowch gynnig arall arni.",
  'error.too-slow':
    'Mae hyn yn cymryd gormod o amser yma. Rhowch gynnig arall arni mewn munud, neu ffoniwch ni ar {phone}.',
  'error.parked':
    "Aeth rhywbeth o'i le yma. Mae'r hyn a ddywedoch wedi'i gadw, a bydd ein staff yn edrych arno. I gael person nawr, ffoniwch {phone}.",
  'error.internal':
    "Aeth rhywbeth o'i le yma. Rhowch gynnig arall arni mewn munud. Neu ffoniwch ni ar {phone} a rhoi'r rhif hwn: {trouble}.",
  'limit.characters': '10,000 nod',

  ...alikeCy,
  ...answersCy,
  ...binsCy,
  ...dangerCy,
  ...feedbackCy,
  ...deskCy,
  ...slotsCy,
  ...statusCy,
  ...alertsCy,
  ...mailCy,
  ...newsCy,
  ...limitsCy,
  ...linksCy,
  ...ringsCy,
  ...pageCy,
  ...figuresCy,
};
