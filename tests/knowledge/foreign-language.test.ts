import { loadCatalogue } from '../../knowledge/catalogue/load';
import { foreignLanguage } from '../../knowledge/foreign/foreign-language';
import { phraseGaps } from '../../language/phrases';
import { HOME } from './foreign/home';
import { LATER } from './foreign/later';
import { MESSAGES } from './foreign/messages';
import { cpuTime } from '../support/cpu-time';

const languages = Object.entries(MESSAGES).map(
  ([code, text]) => [code, text.split('\n').map((line) => line.trim())] as const,
);
const { services, bodies, articles, streets } = loadCatalogue('councils/example', phraseGaps);

test('there are messages enough, in languages enough', () => {
  expect(languages.length).toBeGreaterThanOrEqual(25);
  for (const [, lines] of languages) expect(new Set(lines).size).toBeGreaterThanOrEqual(15);
  expect(HOME.length).toBeGreaterThanOrEqual(300);
});

test.each(languages)('%s is known in nearly every short message', (code, lines) => {
  const found = lines.map(foreignLanguage);
  expect(found.filter((one) => one === code).length).toBeGreaterThanOrEqual(lines.length - 2);
});

test('a message on other matters is known more often than not, and hardly ever taken for another language', () => {
  const all = Object.entries(LATER).flatMap(([code, lines]) =>
    lines.map((line) => [code, foreignLanguage(line)]),
  );
  expect(all.length).toBeGreaterThan(100);
  expect(all.filter(([code, found]) => found === code).length / all.length).toBeGreaterThan(0.7);
  expect(all.filter(([code, found]) => found && found !== code).length / all.length).toBeLessThan(0.03);
});

test('no English, no Welsh, no name, no slang and no slip of the hand is another language', () => {
  expect(HOME.filter((text) => foreignLanguage(text) !== undefined)).toEqual([]);
});

test('nothing that the council expects to hear or says itself is another language', () => {
  const said = [...services, ...bodies].flatMap(({ examples }) => [...examples.en, ...examples.cy]);
  const written = articles.flatMap(({ short, more }) => `${short} ${more}`.split(/(?<=[.?!])\s+/));
  const names = streets.flatMap(({ name, also }) => [name, ...also]);
  const all = [...said, ...written, ...names];
  expect(all.length).toBeGreaterThan(10_000);
  expect(all.filter((text) => foreignLanguage(text) !== undefined)).toEqual([]);
});

test.each(['', ' ', '2', '😀', 'µ', 'Ω', '5 €', '½', 'م', '\u0000', '‮abc'])('%j is no language', (text) =>
  expect(foreignLanguage(text)).toBeUndefined(),
);

test('it takes next to no time, whatever is sent', () => {
  const texts = [...HOME, ...languages.flatMap(([, lines]) => lines)];
  const long = ['nie jest '.repeat(1000), 'لا أفهم '.repeat(1000), 'ê'.repeat(10_000), 'not '.repeat(2000)];
  const took = (all: readonly string[]): number =>
    cpuTime(() => all.forEach((text) => foreignLanguage(text))) / all.length;
  took(texts);
  expect(took(texts)).toBeLessThan(0.2);
  expect(took(long)).toBeLessThan(5);
});
