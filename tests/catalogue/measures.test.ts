import { asSentences, likeness } from './likeness';
import { countsOf, readingAge, syllablesOf } from './reading-age';

/** Whether the measures that articles are held to measure what they say. */
describe('reading age', () => {
  test.each([
    [
      1,
      'bin road street light school your home house named closed looked fined rules times clothes don’t can’t aren’t you’re gov.uk £28.50 01632960100 9.30am whose wage shoes through',
    ],
    [
      2,
      'council parking needed counted housing people being table bottles handled little notice places doesn’t couldn’t isn’t careful safety safely pavement homeless equal language social client paying fuel create value review',
    ],
    [
      3,
      'library benefit family’s services holiday recycling somebody together period annual various settlement agreement businesses radio permission government',
    ],
    [
      4,
      'application certificate community valuation environment material society experience January second-hand-bin',
    ],
    [5, 'second-hand-bin-day environmental disability university discretionary'],
  ])('counts words of %s syllables', (syllables, words) => {
    const wrong = words.split(' ').filter((word) => syllablesOf(word) !== syllables);
    expect(wrong).toEqual([]);
  });

  test('counts sentences by their ends, not by every full stop', () => {
    const text = 'Open from 9.30am at www.elwern.example/bus. Ring 01632 960100.\n\nIs it late? Tell us';
    expect(countsOf(text)).toEqual({ sentences: 4, words: 12, syllables: 13 });
  });

  test('is the grade of Flesch and Kincaid and five years', () => {
    expect(readingAge('The cat sat on the mat.')).toBeCloseTo(0.39 * 6 + 11.8 - 15.59 + 5);
    const hard = 'Applications necessitate documentary verification of eligibility prior to consideration.';
    expect(readingAge(hard)).toBeGreaterThan(20);
  });

  test('takes names for known words, but no word that only begins its sentence', () => {
    const text = 'Discretionary help is given by Universal Credit.';
    const syllables = countsOf(text).syllables;
    expect(countsOf(text, new Set()).syllables).toBe(syllables - 4);
    expect(countsOf(text, new Set(['given'])).syllables).toBe(syllables - 5);
  });
});

describe('likeness', () => {
  const text = 'We collect bins each week. Put yours out by seven. It costs £10. Ring us if it was missed.';

  test('is the share of sentences that both have, whatever their order and their amounts', () => {
    const other =
      'Ring us if it was missed. It costs £25.50. The park opens early in the summer. Dogs stay out.';
    expect(likeness(asSentences(text), asSentences(other))).toBe(0.5);
    expect(likeness(asSentences(text), asSentences(text))).toBe(1);
    expect(likeness(asSentences(text), asSentences('It costs {{fee}}.'))).toBe(1);
  });

  test('sees through a changed word, not through another thought', () => {
    const nearly = 'We collect all the brown garden bins from the kerb each week.';
    const same = 'We collect all the green garden bins from the kerb each week.';
    const another = 'We empty the litter bins in parks and at the kerb each day.';
    expect(likeness(asSentences(nearly), asSentences(same))).toBe(1);
    expect(likeness(asSentences(nearly), asSentences(another))).toBe(0);
  });
});
