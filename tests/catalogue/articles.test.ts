import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../knowledge/catalogue/article';
import { readCsv } from '../../knowledge/catalogue/csv';
import { withFigures } from '../../knowledge/catalogue/filled-article';
import { loadCatalogue } from '../../knowledge/catalogue/load';
import { LANGUAGES, type Language } from '../../language/reply';
import { phraseGaps } from '../../language/phrases';
import { EXAMPLE } from './broken-council';
import { asSentences, likeness } from './likeness';
import { bareWord, readingAge } from './reading-age';

/** All articles of the example council, read as a whole. What is worth a look is printed even where nothing is wrong. */
const catalogue = loadCatalogue(EXAMPLE, phraseGaps);
const { articles, council } = catalogue;
const inLanguage = (language: Language) => articles.filter((article) => article.language === language);
const textOf = (article: Article) => `${article.short}\n\n${article.more}`;

function print(heading: string, lines: readonly string[]): void {
  process.stdout.write(`${heading}\n${lines.map((line) => `  ${line}\n`).join('')}`);
}

describe('the reading age of the English articles', () => {
  const OLDEST = 11;
  // The service is called what it is called: the words of an article's title are names in it.
  const rows = inLanguage('en').map((article) => {
    const text = textOf(withFigures(article, catalogue));
    const title = article.title.split(/\s+/).map((word) => bareWord(word).toLowerCase());
    const names = new Set(title.filter((word) => word.length > 3));
    return { code: article.code, age: readingAge(text, names), withNames: readingAge(text) };
  });
  const worst = rows.toSorted((a, b) => b.age - a.age);

  test(`is at most ${OLDEST}`, () => {
    const shown = worst.map(
      ({ code, age, withNames }) => `${age.toFixed(1)} (${withNames.toFixed(1)} with its names) ${code}`,
    );
    print('Reading age, the ten highest:', shown.slice(0, 10));
    expect(rows.length).toBeGreaterThanOrEqual(30);
    expect(shown.filter((_, i) => worst[i]!.age > OLDEST)).toEqual([]);
  });
});

describe.each(LANGUAGES)('likeness of articles (%s)', (language) => {
  test('no two share more than a third of their sentences', () => {
    const texts = inLanguage(language).map((article) => ({
      code: article.code,
      sentences: asSentences(textOf(article)),
    }));
    const pairs = texts.flatMap((one, i) =>
      texts.slice(0, i).map((other) => ({
        codes: `${other.code}, ${one.code}`,
        share: likeness(one.sentences, other.sentences),
      })),
    );
    const closest = pairs.toSorted((a, b) => b.share - a.share);
    const shown = ({ codes, share }: (typeof pairs)[number]) => `${Math.round(share * 100)} % ${codes}`;
    print(`Sentences shared (${language}), the closest pairs:`, closest.slice(0, 5).map(shown));
    expect(closest.filter((pair) => pair.share > 1 / 3).map(shown)).toEqual([]);
  });
});

describe('links in articles', () => {
  const markdown = /\[[^\]]*\]\(([^)\s]*)\)/g;
  const address = /(?:https?:\/\/|www\.)[^\s)\]]*[^\s)\].,:;?!]/g;
  const hosts = council.origins.map((origin) => new URL(origin).hostname);
  /** The addresses on the council's own site, in full. */
  const own = (article: Article) =>
    [...(textOf(article).match(address) ?? []), article.source].flatMap((found) => {
      const url = new URL(found.startsWith('www.') ? `https://${found}` : found);
      return url.hostname.endsWith('elwern.example') && url.href !== council.pay.page ? [url] : [];
    });

  test('lead to an article that is there, or to a page outside', () => {
    const targets = articles.flatMap((article) =>
      [...textOf(article).matchAll(markdown)].map(([, to = '']) => ({ article, to })),
    );
    const dead = targets.filter(
      ({ article, to }) => !/^https:\/\//.test(to) && !catalogue.article(to, article.language),
    );
    expect(dead.map(({ article, to }) => `${article.language}/${article.code}: ${to}`)).toEqual([]);
  });

  test('to the council’s site name a site that it has, in the language of the article', () => {
    const all = articles.flatMap((article) => own(article).map((url) => ({ article, url })));
    const wrong = all.filter(
      ({ article, url }) =>
        !hosts.includes(url.hostname) || url.pathname.startsWith('/cy/') !== (article.language === 'cy'),
    );
    expect(all.length).toBeGreaterThanOrEqual(articles.length);
    expect(wrong.map(({ article, url }) => `${article.language}/${article.code}: ${url.href}`)).toEqual([]);
  });

  test('stand in both languages', () => {
    const count = (code: string, language: Language) => own(catalogue.article(code, language)!).length;
    const uneven = inLanguage('en').filter(({ code }) => count(code, 'en') !== count(code, 'cy'));
    expect(uneven.map((article) => article.code)).toEqual([]);
  });
});

describe('the Local Government Service List', () => {
  const file = join(__dirname, '../../../shared/data/lgsl/local_services_2025-07.csv');
  const [, ...rows] = readCsv(readFileSync(file, 'utf8')).rows;
  const listed = new Map(rows.map(({ cells }) => [Number(cells[0]), cells[1]]));

  test('has every service that an article names', () => {
    expect(listed.size).toBe(117);
    const strange = articles.filter((article) => !listed.has(article.lgsl));
    expect(strange.map((article) => `${article.language}/${article.code}: ${article.lgsl}`)).toEqual([]);
  });

  test('is answered, each service of it', () => {
    const answered = new Set(articles.map((article) => article.lgsl));
    const missing = [...listed].filter(([lgsl]) => !answered.has(lgsl));
    expect(missing.map(([lgsl, title]) => `${lgsl} ${title}`)).toEqual([]);
  });
});
