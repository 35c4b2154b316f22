import { dangerCy } from '../../language/phrases/danger.cy';
import { dangerEn } from '../../language/phrases/danger.en';
import type { Phrase } from '../../language/phrases/phrase';

/** The numbers that may be named, and whose they are. Whoever changes one looks it up first. */
const NUMBERS: Readonly<Record<string, string>> = {
  '999': 'emergency services',
  '111': 'NHS',
  '105': 'power networks',
  '55': 'the key for silent calls to 999',
  '116 123': 'Samaritans',
  '0800 111 999': 'National Gas Emergency Service',
  '0808 2000 247': 'National Domestic Abuse Helpline',
  '0808 80 10 800': 'Byw Heb Ofn, Live Fear Free',
  '0808 800 5000': 'NSPCC',
  '0800 1111': 'Childline',
  '0808 800 4444': 'Shelter',
  '08000 495 495': 'Shelter Cymru',
};

const digits = (number: string): string => number.replace(/\D/g, '');
const known = new Set(Object.keys(NUMBERS).map(digits));

/** Every number of two digits and more in some words; spoken ones are said digit by digit, with commas between groups. */
const numbersIn = (words: string): string[] => (words.match(/\d(?:[ ,]*\d)+/g) ?? []).map(digits);

const phrases = [
  ...Object.entries<Phrase>(dangerEn).map(([key, phrase]) => ['en', key, phrase] as const),
  ...Object.entries<Phrase>(dangerCy).map(([key, phrase]) => ['cy', key, phrase] as const),
];
const inMedium = (phrase: Phrase, medium: 'web' | 'text' | 'speech'): string =>
  typeof phrase === 'string' ? phrase : (phrase[medium] ?? phrase.web);

describe.each(phrases)('%s %s', (_, __, phrase) => {
  test('names only numbers that are right', () => {
    for (const medium of ['web', 'text', 'speech'] as const)
      expect(numbersIn(inMedium(phrase, medium)).filter((number) => !known.has(number))).toEqual([]);
  });

  test('names the same numbers on every channel', () => {
    const all = (['web', 'text', 'speech'] as const).map((medium) => [
      ...new Set(numbersIn(inMedium(phrase, medium))),
    ]);
    expect(all[1]!.sort()).toEqual(all[0]!.sort());
    expect(all[2]!.sort()).toEqual(all[0]);
  });

  test('spells numbers out where they are spoken', () => {
    expect(inMedium(phrase, 'speech')).not.toMatch(/\d\d/);
  });
});

test('every number is named somewhere', () => {
  const named = new Set(phrases.flatMap(([, , phrase]) => numbersIn(inMedium(phrase, 'web'))));
  expect([...known].filter((number) => !named.has(number))).toEqual([]);
});
