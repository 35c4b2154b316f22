/** Languages told by their letters, and where several share an alphabet, by letters and words that only one has. */
interface Script {
  readonly letters: RegExp;
  /** The first that fits; the last is what is left. None if it takes more to tell. */
  readonly languages: readonly (readonly [code: string, sign: RegExp])[];
}

const ANY = /./u;
const word = (words: string): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${words.split(' ').join('|')})(?!\\p{L})`, 'u');

const SCRIPTS: readonly Script[] = [
  { letters: /\p{Script=Cyrillic}/gu, languages: [] },
  {
    letters: /\p{Script=Arabic}/gu,
    languages: [
      ['ckb', /[ێۆڵڕەڤ]|(?<!\p{L})ئ/u],
      ['ps', /[ټډړږښڼګېۍځڅ]/u],
      ['ur', /[ٹڈڑںےھہ]/u],
      ['ps', word('زه زما د په چا کې کوي نه ندي دا او سره')],
      ['ar', /[ةىأإؤ]|(?<!\p{L})(?:ال|وال|بال|لل)\p{L}{2}/u],
      ['fa', /[پچژگیک]/u],
      ['fa', word('را در از است نه با به برای ما شما')],
      ['ar', ANY],
    ],
  },
  {
    letters: /\p{Script=Ethiopic}/gu,
    languages: [
      ['am', /(?<!\p{L})(?:አ|እኔ|ነው|ነኝ|እባክ)/u],
      ['ti', ANY],
    ],
  },
  {
    letters: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
    languages: [
      ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
      ['zh', ANY],
    ],
  },
  {
    letters: /\p{Script=Devanagari}/gu,
    languages: [
      ['ne', word('छ छैन छन् हो मलाई मेरो कसरी गर्न भयो तपाईं')],
      ['hi', ANY],
    ],
  },
  { letters: /\p{Script=Bengali}/gu, languages: [['bn', ANY]] },
  { letters: /\p{Script=Gurmukhi}/gu, languages: [['pa', ANY]] },
  { letters: /\p{Script=Gujarati}/gu, languages: [['gu', ANY]] },
  { letters: /\p{Script=Tamil}/gu, languages: [['ta', ANY]] },
  { letters: /\p{Script=Greek}/gu, languages: [['el', ANY]] },
  { letters: /\p{Script=Hangul}/gu, languages: [['ko', ANY]] },
  { letters: /\p{Script=Thai}/gu, languages: [['th', ANY]] },
  { letters: /\p{Script=Hebrew}/gu, languages: [['he', ANY]] },
  { letters: /\p{Script=Malayalam}/gu, languages: [['ml', ANY]] },
  { letters: /\p{Script=Telugu}/gu, languages: [['te', ANY]] },
];

/** Only Latin letters, as nearly every message here. */
const LATIN = /^[\u0000-\u024f\u1e00-\u1eff\u2000-\u206f\u20ac]*$/u;
const LETTERS = /\p{L}/gu;
/** Fewer are a sign for something, such as µ or Ω. */
const FEWEST = 3;
/** One of these is as good as several letters of an alphabet. */
const FEWEST_HAN = 2;

/** Three that share an alphabet and many words: letters of one alone, and words that the others do not have. */
const CYRILLIC: readonly (readonly [code: string, letters: RegExp, words: ReadonlySet<string>])[] = [
  [
    'ru',
    /[ыэё]/u,
    listed(
      'здравствуйте мой мои моей говорю говорит понимаю мусор улице большая фонарь горит человеком спасибо пожалуйста помогите мне нужна нужен где когда что это или вывезли забрали неделе ночью сосед школу как живу здесь по русски хочу меня не и',
    ),
  ],
  [
    'uk',
    /[іїєґ]/u,
    listed(
      'де дуже дякую мені моє моя людиною розмовляю школи дитину допоможіть добрий привіт будь ласка сміття податок заплатити коли що це чи хто або від та вулиці вивезли забрали живу як хочу поговорити записати не',
    ),
  ],
  [
    'bg',
    /ъ(?![еёюя])/u,
    listed(
      'здравейте са се си ми ли да съм имам моля благодаря кога някой боклук боклука искам моята улица той тя говоря разбирам нямам има взели нужда помощ помогнете много ви живея тук през нощта шум говори лампата улицата английски български че ще няма как от не',
    ),
  ],
];

function listed(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

const BY_LETTERS = 3;

function cyrillic(text: string): string | undefined {
  const words = new Set(text.match(/\p{L}+/gu));
  const scores = CYRILLIC.map(([code, letters, own]) => {
    const known = [...words].filter((one) => own.has(one)).length;
    return { code, score: known + (letters.test(text) ? BY_LETTERS : 0) };
  });
  return scores.sort((a, b) => b.score - a.score)[0]?.code;
}

/** The language of a text in letters that English and Welsh do not have, if that is most of the text. */
export function languageByScript(text: string): string | undefined {
  if (LATIN.test(text)) return undefined;
  const all = text.match(LETTERS)?.length ?? 0;
  for (const { letters, languages } of SCRIPTS) {
    const own = text.match(letters)?.length ?? 0;
    const fewest = languages.at(-1)?.[0] === 'zh' ? FEWEST_HAN : FEWEST;
    if (own < fewest || own < all / 2) continue;
    if (languages.length === 0) return cyrillic(text);
    return languages.find(([, sign]) => sign.test(text))?.[0];
  }
  return undefined;
}
