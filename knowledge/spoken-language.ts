import type { Language } from '../language/reply';
import { bare, plain, wordsOf } from './words/plain';

const WELSH_WORDS = new Set(
  (
    'yn y yr ar ac ag mae maen ydy ydw ydi oes oedd roedd dydy dw dwi rwy rydw rydym dyw sydd sy wedi ei eu fy dy eich ein chi fe hi nhw gan gyda efo ddim dim nid nad hwn hon hyn honno ' +
    'pan beth pwy ble pryd pam sut faint sawl bod fod gael cael wneud gwneud eisiau isio angen gallaf alla hoffwn os ond neu hefyd nawr rwan heddiw ddoe yfory bore prynhawn nos diolch helo shwmae sut mae bin ' +
    'biniau sbwriel stryd heol ffordd tyllau twll tai cyngor treth ysgol wrth tu allan drws nesaf ger ers wythnos llun mawrth mercher iau gwener sadwrn sul un dau dwy tri tair pedwar pump chwech saith wyth naw deg ' +
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

/** The language that a text asks for, or is plainly written in; nothing where it could be either. */
export function spokenLanguage(text: string): Language | undefined {
  const said = plain(text).slice(0, 600);
  const asked = ASKS.find(([pattern]) => pattern.test(said.replace(/[.!?\s]+$/u, '')));
  if (asked && said.length < 80) return asked[1];
  const words = wordsOf(said).slice(0, 60);
  let welsh = 0;
  let english = 0;
  for (const word of words) {
    const known = bare(word);
    if (WELSH_WORDS.has(known)) welsh += 1;
    else if (ENGLISH_WORDS.has(known)) english += 1;
    else if (word.length > 3 && WELSH_LOOK.test(word)) welsh += 0.5;
    else if (word.length > 3 && ENGLISH_LOOK.test(word)) english += 0.5;
  }
  const needed = words.length <= 2 ? 1 : 1.5;
  if (welsh >= needed && welsh >= 2 * english) return 'cy';
  if (english >= needed && english >= 2 * welsh) return 'en';
  return undefined;
}
