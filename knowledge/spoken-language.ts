import type { Language } from '../language/reply';
import { bare, plain, wordsOf } from './words/plain';

const WELSH_WORDS = new Set(
  (
    'yn y yr ar ac ag mae maen ydy ydw ydi oes oedd roedd dydy dw dwi rwy rydw rydym dyw sydd sy wedi ei eu fy dy eich ein chi fe hi nhw gan gyda efo ddim dim nid nad hwn hon hyn honno ' +
    'pan beth pwy ble pryd pam sut faint sawl bod fod gael cael wneud gwneud eisiau isio angen gallaf alla hoffwn os ond neu hefyd nawr rwan heddiw ddoe yfory bore prynhawn nos diolch helo shwmae sut mae bin ' +
    'biniau sbwriel stryd heol ffordd tyllau twll tai cyngor treth ysgol wrth tu allan drws nesaf ger ers wythnos llun mawrth mercher iau gwener sadwrn sul un dau dwy tri tair pedwar pump chwech saith wyth naw deg ' +
    'achos acw adael bathodyn glas ffoniwch mabwysiadu cwyno canmoliaeth ganiad addysg adeg adeilad adeiladu adnewyddu adre agor allwch allwn amser anabl anabledd anfon anghenion anghytuno anghywir apelio arall arbennig ardal ardd arhosfan arian arna ' +
    'aros arwydd asesiad awtistiaeth bagiau barcio berson beryglus biniau blant blentyn blwyddyn blynyddoedd bobl bont budd bwyd byngalo byth cadair cadw caead cais caniatad canolfan cartref ' +
    'casgliad cath caur cerdded cerdyn cerrig chwalu chwilio chymorth cinio clawdd cludiant clwb codi coed cofrestru collais colli costio cwrbyn cwympo cwyn cyfarfod cyfeiriad cymdeithasol ' +
    'cymdogion cymeradwyo cymorth cymryd cymunedol cymydog cyn cynghorydd cynhwysol cynllun cynllunio cynnig cyrraedd dach dafarn dail dalu ddaeth ddall ddechrau ddefnyddio ddeg ddeuddeg ' +
    'ddiogel ddrud ddydd dechrau denant derbyn dewis diffodd disgownt disgyn diwrnod diwrnodau docyn dodrefn domen dorri dosbarth draen dreth droed dros drwsio drwy drwydded drwyr dweud dwfn dwin ' +
    'dwll dydd dyddiad dyn dysgu edrych eira erbyn farw ferch ffenestri ffens ffonio fforddio ffrynt ffurflen ffwrdd flwyddyn fydd fydda fynd gadael gadair gadw gaiff gallu galwedigaethol ganol ' +
    'gardd gartref gasglu gawn gefn gegin geith gennych ger gerdded glanhau glanhewch glaswellt godi gofal gofalu gofalwr gofalwyr gofrestr gofrestru gofyn golchi goleuadau goll golli gollwng ' +
    'gorffen gorfod gorlifo gostyngiad gredyd grisiau gwag gwaith gwarchod gwared gweithio gwelwch gwerthu gwrthod gwrthodwyd gwybod gwybodaeth gwydr gwyno gwyrdd gyd gydar gyfer gyferbyn ' +
    'gyffordd gyflym gymryd gymwys gynnar gynradd gyrru hangen heb hebryngwr heibio helpu hongian hunain hwyr hyfforddiant hynny hysbysiad iawn iddi iddo ifanc isel lawr llawn llety lloches ' +
    'llosgi llwybr llythyr maer malu marw meddwl melyn methu mhlentyn mhobman mlwyddyn mrawd nadolig neges nesa neud newid nghais nghanol nghar ngherdyn nghymydog ngwaith ngwr nhad ' +
    'nhrwydded nol noson ochr oddi oedolion oergell ofalu ofnadwy oherwydd olwyn oriau paent palmant papur pasg peiriant penderfyniad peryglus plentyn pobl pont prynu rhai rhaid rhedeg rhent ' +
    'rhentu rhestr rhieni rhif rhoi rhoir rhwng rhy rhydd rhywbeth rhywle rhywun rieni rwbel rywun sedd seibiant sengl siarad sied sownd swyddog symud syrthio taliad talu teithio therapydd ' +
    'tocyn torri trefnu trwydded twll tyfu tymor tynnu tystysgrif uchel uniongyrchol uwchradd waith warchod wedii wediu weld wely wnaethoch wybod wyliau ydir ydych ydyn ydyr yma ymlaen ymolchi ' +
    'ymuno ymyl ysbwriel ysgolion ysgubor ystafell ystod ' +
    'ie ia nage iawn plis mawr bach newydd golau cwn baw ci coeden gwastraff casglu casglwyd mynd dod am i o at'
  ).split(' '),
);
const ENGLISH_WORDS = new Set(
  (
    'the a an and or but is are was were be been have has had do does did not can could would will my your our their his her it its this that these those there here what when where why who how much many ' +
    'i im ive you we they me us them of to in on at for from with by about out off up down again still please thanks hello hi yes no need want report bin bins road street lane house outside near light pothole rubbish ' +
    'council tax parking dog tree broken missed collected collection today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday one two three four five'
  ).split(' '),
);
/** Spelt the same in both, so that they speak for neither. */
for (const word of ['a', 'i', 'o', 'bin', 'at', 'am', 'un', 'do', 'no', 'hi', 'in', 'y']) {
  WELSH_WORDS.delete(word);
  ENGLISH_WORDS.delete(word);
}

/** The language whose plain word this is, if it is one of the commonest; bare. */
export function wordLanguage(word: string): Language | undefined {
  if (WELSH_WORDS.has(word)) return 'cy';
  return ENGLISH_WORDS.has(word) ? 'en' : undefined;
}

/** How Welsh words look and English ones do not: initial dd, ff, ll or rh, a circumflex, wy and the like. */
const WELSH_LOOK =
  /^(?:dd|ff|ll|rh|ngh|mh|nh|gw|cy|ym|ch[wy])|[ŵŷ]|dd$|[wy]dd|wy[nrs]|iau$|aeth$|oedd$|iad$/u;
const ENGLISH_LOOK = /[kqvxz]|tion|ing$|ould$|igh|ck|sh|ee|oo|^th|^wh|th$/;

const ASKS: readonly (readonly [RegExp, Language])[] = [
  [/^(?:cymraeg|gymraeg|welsh|cym|cy)$|\b(?:(?:in|speak|use|write|switch to|change to|prefer) (?:welsh|cymraeg)|(?:yn|siarad|defnyddio) (?:y )?(?:gymraeg|cymraeg)|(?:welsh|cymraeg),? (?:please|plis|plîs|os gwelwch))/u, 'cy'],
  [/^(?:english|saesneg|eng|en)$|\b(?:(?:in|speak|use|write|switch to|change to|prefer) english|(?:yn|siarad) saesneg|(?:english|saesneg),? (?:please|plis|plîs|os gwelwch))/u, 'en'],
]; // prettier-ignore

/** Welsh words that stand in the names of places, whatever the rest is in. */
const IN_NAMES = new Set(
  'heol stryd ysgol tai mawr bach newydd pont bont coed coeden cyngor canolfan clawdd ffordd melyn gwyrdd tu saith tri'.split(
    ' ',
  ),
);

/** Words in a message that is little more than a name of something. */
const LONE = 2;
const SHORT = 6;
/** Words that it takes in a longer one; a word that only looks like it is half of one. */
const ENOUGH = 1.5;

/** The language that a text asks for, or is plainly written in; nothing where it could be either. */
export function spokenLanguage(text: string): Language | undefined {
  const said = plain(text).slice(0, 600);
  const asked = ASKS.find(([pattern]) => pattern.test(said.replace(/[.!?\s]+$/u, '')));
  if (asked && said.length < 80) return asked[1];
  const words = wordsOf(said).slice(0, 60);
  let welsh = 0;
  let english = 0;
  let plainly = words.length <= LONE;
  for (const word of words) {
    const known = bare(word);
    if (WELSH_WORDS.has(known)) {
      welsh += 1;
      plainly ||= !IN_NAMES.has(known);
    } else if (ENGLISH_WORDS.has(known)) english += 1;
    else if (word.length > 3 && WELSH_LOOK.test(word)) welsh += 0.5;
    else if (word.length > 3 && ENGLISH_LOOK.test(word)) english += 0.5;
  }
  // "Graffiti ar y bont" holds one word that is plainly Welsh; in a long message that may be a name.
  const enough = english === 0 && words.length <= SHORT ? 1 : ENOUGH;
  if (plainly && welsh >= enough && welsh >= 2 * english) return 'cy';
  if (english >= (words.length <= LONE ? 1 : ENOUGH) && english >= 2 * welsh) return 'en';
  return undefined;
}
