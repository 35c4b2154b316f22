import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodingOf, segmentsOf } from '../../adapters/sms/segments';
import { REFUSALS } from '../../base/errors';
import { QUESTION_TYPES } from '../../knowledge/catalogue/service';
import { cy } from '../../language/phrases/cy';
import { en, type PhraseKey } from '../../language/phrases/en';
import { gapsOf, phraseGaps, wordingsOf } from '../../language/phrases';
import { wording } from '../../language/wording';
import { longestWord, readingAge } from './reading-age';

const KEYS = Object.keys(en) as PhraseKey[];
const MEDIA = ['web', 'text', 'speech'] as const;
const english = KEYS.flatMap((key) => wordingsOf(en[key]).map((words) => [key, words] as const)).filter(
  ([, words]) => words !== '',
);
const welsh = KEYS.flatMap((key) => wordingsOf(cy[key]).map((words) => [key, words] as const));
const inGaps = (words: string): string => words.replace(/\{[a-z]+\}/g, 'this');

describe('Welsh has what English has', () => {
  test('every key and no other', () => expect(Object.keys(cy).sort()).toEqual([...KEYS].sort()));

  test.each(KEYS)('the gaps of %s, on every kind of channel', (key) => {
    for (const medium of MEDIA) {
      const [here, there] = [wording(key, 'en', medium), wording(key, 'cy', medium)];
      expect({ medium, gaps: gapsOf(there).sort() }).toEqual({ medium, gaps: gapsOf(here).sort() });
      // What is left out on a kind of channel is left out in both; the page marks Welsh that nobody has signed.
      if (key !== 'page.unreviewed') expect(there === '').toBe(here === '');
    }
  });

  test('no phrase is left in English', () => {
    const words = (key: PhraseKey): string =>
      wordingsOf(en[key])
        .join(' ')
        .replace(/\{[a-z]+\}/g, '');
    const same = KEYS.filter((key) =>
      wordingsOf(en[key]).some((one) => one !== '' && wordingsOf(cy[key]).includes(one)),
    );
    // "Post" is the Welsh word too.
    expect(same.filter((key) => /[a-z]{3}/i.test(words(key)))).toEqual(['page.post']);
  });
});

describe('plain words', () => {
  const sentences = english.filter(([, words]) => inGaps(words).split(' ').length >= 8);
  test.each(sentences)('%s reads at eleven: %s', (_, words) =>
    expect(readingAge(inGaps(words))).toBeLessThanOrEqual(11),
  );

  test.each(english)('%s has no word that nobody says: %s', (_, words) =>
    expect(longestWord(inGaps(words))).toBeLessThanOrEqual(4),
  );

  test('no exclamation marks, no emoji, none of the words of an office', () => {
    const office =
      /please note|in order to|valued|journey|receptacle|i understand that|anything else|\bsoon\b|apologi[sz]e|inconvenience|hereby|utili[sz]e|regarding|\bkindly\b|commence|terminate|endeavour/i;
    const bad = [...english, ...welsh].filter(
      ([, words]) => words.includes('!') || /\p{Extended_Pictographic}/u.test(words) || office.test(words),
    );
    expect(bad).toEqual([]);
  });

  test('Welsh says "chi", never "ti"', () => {
    const familiar = /\b(ti|dy|wyt|gennyt|ffonia|dyweda|pwysa|ateba)\b/i;
    expect(welsh.filter(([, words]) => familiar.test(words))).toEqual([]);
  });
});

describe('by text', () => {
  const texts = KEYS.flatMap((key) =>
    (['en', 'cy'] as const).map((language) => [language, key, wording(key, language, 'text')] as const),
  );

  test('no phrase teaches or uses a word by which a carrier ends all texts', () => {
    const carriers = /\b(stop|stopall|stopio|unsubscribe|end|quit|cancel|revoke|optout|opt out)\b/i;
    expect(texts.filter(([, , words]) => carriers.test(words))).toEqual([]);
  });

  test('English fits the alphabet of texts, and no phrase is longer than two', () => {
    const long = texts.filter(([language, , words]) => {
      const filled = words.replace(/\{[a-z]+\}/g, 'some ten letters');
      return (
        segmentsOf(filled) > (language === 'en' ? 2 : 4) ||
        (language === 'en' && encodingOf(words) !== 'GSM-7')
      );
    });
    expect(long).toEqual([]);
  });
});

test('every refusal and every type of question has its sentence', () => {
  const wanted = [
    ...Object.keys(REFUSALS).map((code) => `error.${code}`),
    ...QUESTION_TYPES.map((type) => `hint.${type}`),
  ];
  expect(wanted.filter((key) => !(key in en))).toEqual([]);
});

// The page asks for its own by the names of its templates; tests/page sees to those.
test('every phrase of the talk is said somewhere', () => {
  const root = join(__dirname, '../..');
  const folders = [
    'adapters',
    'bots',
    'citizens',
    'dialogs',
    'requests',
    'server',
    'web',
    'desk',
    'outbox',
    'language',
  ];
  const sources = folders
    .flatMap((folder) => filesIn(join(root, folder)))
    .filter((file) => !file.includes('language/phrases'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const unsaid = KEYS.filter(
    (key) =>
      !/^(error|hint|page)\./.test(key) &&
      !new RegExp(`['"\`]${key.replace('.', '\\.')}['"\`]`).test(sources),
  );
  expect(unsaid).toEqual([]);
});

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|njk|mjs)$/.test(name))
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

test('a council may use the gaps of each phrase', () => {
  expect(phraseGaps['filed.sent']).toEqual(['reference']);
  expect(phraseGaps['yes']).toEqual([]);
});
