import { asSaid, plain, wordsOf } from '../../knowledge/words/plain';
import { allowedSlips, nearly, slips } from '../../knowledge/words/distance';
import { numeralOf } from '../../knowledge/words/numerals';

test.each([
  ['  two   words \n here ', 'two words here'],
  ['nul\u0000 and bell\u0007', 'nul and bell'],
  ['lone \ud800 surrogate', 'lone surrogate'],
  ['right\u202eleft', 'rightleft'],
  ['zero\u200bwidth', 'zerowidth'],
  ['smile 😀 stays', 'smile 😀 stays'],
  ['\t\r\n', ''],
])('%j is said as %j', (raw, said) => expect(asSaid(raw)).toBe(said));

test('a text is cut at ten thousand characters, before and after it is made plain', () => {
  expect(asSaid('x'.repeat(50_000))).toHaveLength(10_000);
  expect(plain(asSaid('\ufdfa'.repeat(10_000)))).toHaveLength(10_000);
});

test.each([
  ['It’s MINE', "it's mine"],
  ['ﬁne ①', 'fine 1'],
  ['“quoted” – dash', '"quoted" - dash'],
  ['Tŷ Gwyn', 'tŷ gwyn'],
  ['ＦＵＬＬ', 'full'],
])('%j is plainly %j', (said, made) => expect(plain(said)).toBe(made));

test.each([
  ["st mary's road", ['st', "mary's", 'road']],
  ['co-op, mill lane.', ['co', 'op', 'mill', 'lane']],
  ["'quoted'", ['quoted']],
  ['...', []],
])('%j has the words %j', (said, words) => expect(wordsOf(said)).toEqual(words));

test.each([
  ['lane', 'lane', 0],
  ['lane', 'lain', 2],
  ['station', 'staton', 1],
  ['recieve', 'receive', 1],
  ['abc', 'xyz', 3],
  ['kitten', 'sitting', 3],
])('%s and %s are %d slips apart', (a, b, n) => {
  expect(slips(a, b, 5)).toBe(n);
  expect(slips(a, b, n - 1 < 0 ? 0 : n - 1)).toBe(n);
});

test('short words must be right, long ones may hold two slips', () => {
  expect([3, 4, 7, 8].map(allowedSlips)).toEqual([0, 1, 1, 2]);
  expect(nearly('bin', 'bun')).toBe(false);
  expect(nearly('pavement', 'pavment')).toBe(true);
});

test.each([
  ['two', 2],
  ['twenty three', 23],
  ['a hundred and five', 105],
  ['one thousand two hundred', 1200],
  ['dau', 2],
  ['un deg tri', 13],
  ['tri deg dau', 32],
  ['pymtheg', 15],
  ['two three', undefined],
  ['two bags', undefined],
  ['constructor', undefined],
  ['__proto__', undefined],
])('%s is %s', (words, n) => expect(numeralOf(words.split(' '))).toBe(n));
