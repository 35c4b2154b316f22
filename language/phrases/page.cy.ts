import type { pageEn } from './page.en';
import type { Phrase } from './phrase';

/** What stands around the conversation on the citizen's page. */
export const pageCy: Readonly<Record<keyof typeof pageEn, Phrase>> = {
  'page.title': 'Siarad: {council}',
  'page.machine': 'Cynorthwyydd awtomatig',
  'page.person': 'Siarad â pherson:',
  'page.skip': "Neidio i'r blwch neges",
  'page.conversation': 'Sgwrs',
  'page.citizen': 'Chi:',
  'page.assistant': 'Cynorthwyydd:',
  'page.agent': 'Gan aelod o staff:',
  'page.cut': "Dim ond y negeseuon diweddaraf sy'n cael eu dangos yma.",
  'page.choose': 'Atebion i ddewis ohonyn nhw',
  'page.change': 'Newid',
  'page.message': 'Eich neges',
  'page.send': 'Anfon',
  'page.send-message': 'Anfon y neges',
  'page.photo': 'Ychwanegu llun',
  'page.send-photo': 'Anfon y llun',
  'page.photo-sent': "Llun wedi'i anfon",
  'page.photo-too-large':
    "Mae'r llun hwnnw'n rhy fawr. Y terfyn yw 10 MB: bydd un llai, neu ddim llun o gwbl, yn iawn hefyd.",
  'page.photo-type':
    'Dydy hwn ddim yn llun y gallwn ni ei agor. Rhowch gynnig ar un JPEG neu PNG, neu ewch ymlaen heb lun.',
  'page.empty': 'Ysgrifennwch neges, yna pwyswch Anfon.',
  'page.too-long':
    "Mae hynny'n rhy hir i un neges: nifer y nodau ynddi yw {count}, a'r terfyn yw {most}. Anfonwch hi fesul darn. Mae eich geiriau yma o hyd.",
  'page.left': 'Nodau ar ôl: {count}',
  'page.over': 'Nodau dros y terfyn: {count}',
  'page.not-sent': 'Heb ei hanfon eto.',
  'page.again': 'Rhoi cynnig arall arni',
  'page.file-shown': "Ffeil i'w chadw:",
  'page.photo-shown': "Y llun sy'n cael ei ddisgrifio uchod",
  'page.typing': "Mae rhywun o'r cyngor yn teipio.",
  'page.offline':
    "Mae'r cysylltiad wedi torri. Mae eich geiriau'n aros ar y dudalen hon, ac fe ân nhw pan ddaw'r cysylltiad yn ôl.",
  'page.finish': "Gorffen a chlirio'r ddyfais hon",
  'page.finish-means':
    "Yna bydd y ddyfais hon yn anghofio'r sgwrs. Bydd eich negeseuon yn aros gyda'r cyngor.",
  'page.finished': "Mae'r ddyfais hon wedi anghofio'r sgwrs. Mae eich negeseuon yn aros gyda'r cyngor.",
  'page.open-for': 'Bydd y sgwrs hon yn aros ar agor nes iddi fod yn dawel am {hours} awr.',
  'page.closing': "Mae'r sgwrs hon wedi bod yn dawel ers amser. Bydd hi'n cau o fewn yr awr.",
  'page.keep-open': 'Ei chadw ar agor',
  'page.closed':
    "Mae'r sgwrs a oedd yma wedi cau: bu'n dawel am {hours} awr. Sgwrs newydd yw hon. Mae'r hyn a anfonoch o'r blaen yn aros gyda'r cyngor.",
  'page.closed-here':
    "Mae'r sgwrs hon wedi cau: bu'n dawel am {hours} awr. Bydd eich neges nesaf yn dechrau sgwrs newydd.",
  'page.unreviewed': "Nid yw siaradwr Cymraeg wedi gwirio'r testun Cymraeg hwn eto.",
  'page.problem': 'Weithiodd hynny ddim',
  'page.kept': 'Mae eich geiriau yma o hyd. Fydd eu hanfon eto ddim yn eu hanfon ddwywaith.',
  'page.back': "Mynd i'r sgwrs",
  'page.contact': 'Ffyrdd eraill o gysylltu â ni',
  'page.phone': 'Ffôn:',
  'page.out-of-hours': "Brys, y tu allan i oriau'r swyddfa:",
  'page.office': 'Swyddfa: {office}',
  'page.post': 'Post: {post}',
  'page.emergency': 'Mewn argyfwng ffoniwch 999.',
};
