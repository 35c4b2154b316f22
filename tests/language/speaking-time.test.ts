import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { breathsOf, inBreaths } from '../../language/breaths';
import { LANGUAGES, type Language } from '../../language/reply';
import { secondsOf } from '../../language/speaking-time';

/**
 * What espeak-ng 1.51 took for each of these (language, seconds, words), measured once, so that no test needs it:
 * `espeak-ng -v en-gb -s 150 --stdout WORDS`, with `-v cy` for Welsh; the bytes of sound through 44,100 a second.
 */
const measured = readFileSync(join(__dirname, 'fixtures/spoken-seconds.tsv'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t'))
  .map(([language, seconds, words]) => ({
    language: language as Language,
    seconds: Number(seconds),
    words: words!,
  }));

describe.each(LANGUAGES)('counted in the language "%s"', (language) => {
  const here = measured.filter((one) => one.language === language);
  const off = here.map(({ words, seconds }) => Math.abs(secondsOf(words, language) - seconds) / seconds);

  test('a prompt takes as long as a voice takes, within a twentieth or so', () => {
    expect(here.length).toBeGreaterThan(30);
    expect(off.reduce((sum, one) => sum + one, 0) / off.length).toBeLessThan(0.07);
  });

  test('and no prompt of eight seconds or more is far off', () => {
    const far = here.filter(({ seconds }, i) => seconds >= 8 && off[i]! > 0.12);
    expect(far).toEqual([]);
  });
});

describe('breaths', () => {
  const said = (words: string, seconds: number): string[] => inBreaths(words, 'en', seconds);

  test('are whole sentences, as many as fit', () => {
    expect(said('One here. Two here. Three here.', 60)).toEqual(['One here. Two here. Three here.']);
    expect(said('One here, or not. Two here.', 0.5)).toEqual(['One here, or not.', 'Two here.']);
  });

  test('that are said cut a long sentence between its parts, and never a number or a reference', () => {
    const said = (text: string, seconds: number): string[] =>
      breathsOf([{ language: 'en', text }], seconds).map((breath) => breath.map((one) => one.text).join(' '));
    const number = 'Ring us, if you can, on 0 1 6 3 2, 9 6 0 1 0 0.';
    expect(said(number, 2)).toEqual(['Ring us, if you can,', 'on 0 1 6 3 2, 9 6 0 1 0 0.']);
    const reference = 'Your reference is 4, 7, K. T, 2, X, Q. We look at it.';
    expect(said(reference, 2)).toEqual(['Your reference is 4, 7, K. T, 2, X, Q.', 'We look at it.']);
  });

  test('hold less of what is said slowly, and what is said in two languages', () => {
    const passage = { language: 'en', text: 'One here. Two here.' } as const;
    const seconds = secondsOf(passage.text, 'en') + 0.1;
    expect(breathsOf([passage], seconds)).toHaveLength(1);
    expect(breathsOf([{ ...passage, slowly: true }], seconds)).toHaveLength(2);
    expect(breathsOf([passage, { language: 'cy', text: 'Helo.' }], seconds + 2)).toHaveLength(1);
  });
});
