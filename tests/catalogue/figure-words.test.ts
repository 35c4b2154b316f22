import type { Article } from '../../knowledge/catalogue/article';
import type { Amount, Figure } from '../../knowledge/catalogue/figure';
import { figureInWords } from '../../knowledge/catalogue/figure-words';
import { withFigures } from '../../knowledge/catalogue/filled-article';

describe('a figure in words', () => {
  test.each<[Amount, string, string]>([
    [{ kind: 'money', pence: 1000 }, '£10', '£10'],
    [{ kind: 'money', pence: 2850 }, '£28.50', '£28.50'],
    [{ kind: 'money', pence: 45 }, '£0.45', '£0.45'],
    [{ kind: 'money', pence: 15_000_000 }, '£150,000', '£150,000'],
    [{ kind: 'number', number: 12 }, '12', '12'],
    [{ kind: 'number', number: 2500 }, '2,500', '2,500'],
    [{ kind: 'number', number: 1.5 }, '1.5', '1.5'],
    [{ kind: 'percent', percent: 25 }, '25%', '25%'],
    [{ kind: 'percent', percent: 4.99 }, '4.99%', '4.99%'],
    [{ kind: 'days', days: 28, working: false }, '28 days', '28 diwrnod'],
    [{ kind: 'days', days: 10, working: true }, '10 working days', '10 diwrnod gwaith'],
    [{ kind: 'days', days: 1, working: true }, '1 working day', '1 diwrnod gwaith'],
    [{ kind: 'days', days: 1, working: false }, '1 day', '1 diwrnod'],
    [{ kind: 'days', days: 2, working: true }, '2 working days', '2 ddiwrnod gwaith'],
    [{ kind: 'date', day: '2026-10-31' }, '31 October 2026', '31 Hydref 2026'],
    [{ kind: 'date', day: '2027-02-01' }, '1 February 2027', '1 Chwefror 2027'],
    [{ kind: 'time', time: '17:00' }, '5pm', '5pm'],
    [{ kind: 'time', time: '09:30' }, '9.30am', '9.30am'],
    [{ kind: 'time', time: '12:00' }, 'midday', 'hanner dydd'],
    [{ kind: 'time', time: '12:15' }, '12.15pm', '12.15pm'],
    [{ kind: 'time', time: '00:00' }, 'midnight', 'hanner nos'],
  ])('%j is %s, in Welsh %s', (amount, english, welsh) => {
    expect([figureInWords(amount, 'en'), figureInWords(amount, 'cy')]).toEqual([english, welsh]);
  });
});

describe('an article with its figures', () => {
  const figures: Figure[] = [
    { code: 'badge-fee', what: { en: 'the fee' }, amount: { kind: 'money', pence: 1000 } },
    { code: 'badge-days', what: { en: 'how soon' }, amount: { kind: 'days', days: 10, working: true } },
  ];
  const catalogue = { figure: (code: string) => figures.find((one) => one.code === code) };
  const article: Article = {
    code: 'badge',
    language: 'cy',
    lgsl: 1,
    title: 'Bathodyn',
    owner: 'transport',
    source: 'https://www.elwern.example/badge',
    reviewed: '2026-09-01',
    reviewBy: '2027-09-01',
    short: '{{badge-fee}} yw’r ffi.',
    more: 'Daw o fewn {{ badge-days }}. Y ffi: {{badge-fee}}.\n\nDim mwy.',
  };

  test('has every gap filled in its own language, and all else as it was', () => {
    expect(withFigures(article, catalogue)).toEqual({
      ...article,
      short: '£10 yw’r ffi.',
      more: 'Daw o fewn 10 diwrnod gwaith. Y ffi: £10.\n\nDim mwy.',
    });
    expect(withFigures({ ...article, language: 'en' }, catalogue).more).toContain('10 working days');
  });

  test('never shows a code', () => {
    expect(withFigures({ ...article, short: 'It costs {{other}}.' }, catalogue).short).toBe('It costs .');
  });
});
