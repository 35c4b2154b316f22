import { foreignLanguage } from '../../knowledge/foreign/foreign-language';
import { OTHER_LANGUAGES, unheard } from '../../language/other-languages';
import { MESSAGES } from '../knowledge/foreign/messages';

const all = Object.entries(OTHER_LANGUAGES);

/** How each language calls English, Welsh and an interpreter, or the part of the word that stays the same. */
const WORDS: Readonly<Record<string, readonly [english: string, welsh: string, interpreter: string]>> = {
  pl: ['angielsku', 'walijsku', 'tłumacz'],
  ro: ['engleza', 'galeza', 'interpret'],
  ar: ['الإنجليزية', 'الويلزية', 'مترجم'],
  ur: ['انگریزی', 'ویلش', 'ترجمان'],
  pa: ['ਅੰਗਰੇਜ਼ੀ', 'ਵੈਲਸ਼', 'ਦੁਭਾਸ਼ੀਆ'],
  bn: ['ইংরেজি', 'ওয়েলশ', 'দোভাষী'],
  gu: ['અંગ્રેજી', 'વેલ્શ', 'દુભાષિયો'],
  hi: ['अंग्रेज़ी', 'वेल्श', 'दुभाषिया'],
  ta: ['ஆங்கில', 'வெல்ஷ', 'மொழிபெயர்ப்பாளர'],
  pt: ['inglês', 'galês', 'intérprete'],
  es: ['inglés', 'galés', 'intérprete'],
  fr: ['anglais', 'gallois', 'interprète'],
  it: ['inglese', 'gallese', 'interprete'],
  de: ['Englisch', 'Walisisch', 'Dolmetscher'],
  lt: ['angliškai', 'vališkai', 'vertėj'],
  lv: ['angļu', 'velsiešu', 'tulku'],
  bg: ['английски', 'уелски', 'преводач'],
  uk: ['англійськ', 'валлійськ', 'перекладач'],
  ru: ['английский', 'валлийский', 'переводчик'],
  tr: ['İngilizce', 'Galce', 'tercüman'],
  ku: ['îngilîzî', 'welşî', 'wergêr'],
  ckb: ['ئینگلیزی', 'وێڵزی', 'وەرگێڕ'],
  fa: ['انگلیسی', 'ولزی', 'مترجم'],
  ps: ['انګلیسي', 'وېلزي', 'ژباړن'],
  so: ['Ingiriisi', 'Weelish', 'turjubaan'],
  ti: ['እንግሊዝኛ', 'ወልሽ', 'ተርጓሚ'],
  zh: ['英语', '威尔士语', '翻译'],
  vi: ['tiếng Anh', 'tiếng Wales', 'phiên dịch'],
  hu: ['angolul', 'walesi', 'tolmács'],
  sk: ['anglicky', 'walesky', 'tlmočník'],
  cs: ['anglicky', 'velšsky', 'tlumočník'],
  sq: ['anglisht', 'uellsisht', 'përkthyes'],
  el: ['αγγλικά', 'ουαλικά', 'διερμηνέα'],
};

test('every language that is told apart has its sentences', () => {
  expect(all.map(([code]) => code).sort()).toEqual(Object.keys(MESSAGES).sort());
  expect(Object.keys(WORDS).sort()).toEqual(Object.keys(MESSAGES).sort());
});

test.each(all)('read back, %s says what it should, and nothing else', (code, words) => {
  const [english, welsh, interpreter] = WORDS[code]!;
  expect(words.both).toContain(english);
  expect(words.both).toContain(welsh);
  expect(words.english).toContain(english);
  expect(words.english).not.toContain(welsh);
  expect(words.interpreter).toContain(interpreter);
  expect(words.ring).not.toContain(interpreter);
  for (const one of [words.ring, words.interpreter]) expect(one.match(/\{[a-z]+\}/g)).toEqual(['{phone}']);
  for (const one of Object.values(words) as string[]) {
    expect(one).toMatch(/[.。።।۔]$/u);
    expect(one).not.toMatch(/!/);
  }
});

test.each(all)('%s is known for what it is', (code, { both, interpreter }) =>
  expect(foreignLanguage(`${both} ${interpreter.replace('{phone}', '01632 960100')}`)).toBe(code),
);

test('only what the council offers is said', () => {
  const phone = '+441632960100';
  const of = (welsh: boolean, interpreters: boolean): string =>
    unheard('pl', { welsh, interpreters, phone })
      .map((say) => ('text' in say ? say.text : ''))
      .join(' ');
  expect(of(true, true)).toContain('walijsku');
  expect(of(false, true)).not.toContain('walijsku');
  expect(of(true, true)).toContain('tłumacza');
  expect(of(true, false)).not.toContain('tłumacza');
  expect(unheard('tlh', { welsh: true, interpreters: true, phone })).toEqual([]);
});
