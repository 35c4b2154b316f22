import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isMap, isScalar, parseDocument, stringify, visit } from 'yaml';
import type { Catalogue } from '../../knowledge/catalogue/catalogue';
import { toCatalogue } from '../../knowledge/catalogue/catalogue';
import { en, type PhraseKey } from '../../language/phrases/en';
import type { Medium } from '../../language/reply';
import { wording } from '../../language/wording';
import { SMALL_COUNCIL } from './small-council';

/** Marks around every Welsh word that is written down: whatever stands outside of them comes from the code itself. */
export const marked = (words: string): string => (words.trim() === '' ? words : `⟦${words}⟧`);

/** Each sentence for itself: what is long is told a few sentences at a time. */
const markedSentences = (words: string): string =>
  words
    .split(/(?<=[.?!])\s+/)
    .map(marked)
    .join(' ');

/** What is left when all that is marked is taken out, what fills the gaps of it included. */
export function unmarked(words: string): string {
  const less = words.replace(/⟦[^⟦⟧]*⟧/g, ' ');
  return less === words ? words.trim() : unmarked(less);
}

const KEYS = Object.keys(en) as PhraseKey[];

const markedPhrases = (medium: Medium, own: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    KEYS.map((key) => [key, marked(wording(key, 'cy', medium, own))] as const).filter(
      ([, words]) => words !== '',
    ),
  );

/** The council with all its Welsh in marks, the product's included, as one kind of channel words it. */
export function markedCatalogue(catalogue: Catalogue, medium: Medium): Catalogue {
  const { council, services, bodies, articles, collections } = catalogue;
  return toCatalogue({
    ...catalogue,
    council: inMarks(council),
    services: inMarks(services),
    bodies: inMarks(bodies),
    collections: inMarks(collections),
    articles: articles.map((article) => ({
      ...article,
      title: marked(article.title),
      short: markedSentences(article.short),
      more: article.more
        .split(/\n{2,}/)
        .map(markedSentences)
        .join('\n\n'),
    })),
    phrases: { ...catalogue.phrases, cy: markedPhrases(medium, catalogue.phrases.cy) },
  });
}

function inMarks<T>(value: T): T {
  if (Array.isArray(value)) return value.map(inMarks) as T;
  if (value instanceof Map)
    return new Map([...value].map(([key, inner]) => [key, inMarks(inner) as unknown])) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]: [string, unknown]) => {
    const welsh = key === 'cy' && typeof inner === 'string' && 'en' in value;
    return [key, welsh ? marked(inner) : inMarks(inner)] as const;
  });
  return Object.fromEntries(entries) as T;
}

/** The same of the small council as a folder, for a whole server. */
export function markedFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'council-marked-'));
  cpSync(SMALL_COUNCIL, folder, { recursive: true });
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const name of files.filter((one) => one.endsWith('.yaml') && !one.startsWith('phrases'))) {
    const path = join(folder, name);
    const document = parseDocument(readFileSync(path, 'utf8'));
    visit(document, {
      Pair(_, { key, value }, ancestors) {
        const beside = ancestors.at(-1);
        const text = isScalar(value) && typeof value.value === 'string' ? value.value : undefined;
        if (!isScalar(key) || key.value !== 'cy' || text === undefined || text.includes('\n')) return;
        if (isMap(beside) && beside.has('en')) beside.set('cy', marked(text));
      },
    });
    writeFileSync(path, document.toString());
  }
  writeFileSync(join(folder, 'phrases.cy.yaml'), stringify(markedPhrases('web', {})));
  return folder;
}
