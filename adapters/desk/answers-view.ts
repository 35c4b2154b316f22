import type { Contact } from '../../desk/contact';
import type { Staff } from '../../desk/staff';
import { toDisplay } from '../../base/phone-numbers';
import { withFigures } from '../../knowledge/catalogue/filled-article';
import type { READY_GAPS } from '../../knowledge/catalogue/ready-answers';
import { bareWords } from '../../language/same-words';
import { inLanguage } from '../../language/values';
import type { DeskParts } from './parts';

/** More than these nobody reads through while somebody waits. */
const MOST = 8;

/** Words that can be put into the reply: ready ones, or an approved article. */
export interface InsertView {
  readonly code: string;
  readonly kind: 'ready' | 'article';
  readonly title: string;
  readonly text: string;
}

export interface Answers {
  /** Those in which all of these words stand; the ready ones, if none are asked for. */
  found(words: string): readonly InsertView[];
  /** What an address names, as it goes into the reply. */
  inserted(code: string): string;
}

/** What can be said in the citizen's language. */
export function answersFor(
  { catalogue }: Pick<DeskParts, 'catalogue'>,
  contact: Contact,
  me: Staff,
  /** Of the newest request that is open. */
  reference?: string,
): Answers {
  const { language } = contact.conversation;
  const gaps = { ...gapsOf(catalogue, contact, me), ...(reference ? { reference } : {}) };
  const ready = catalogue.readyAnswers[language].map(({ code, title, text }): InsertView => ({
    code: `ready.${code}`,
    kind: 'ready',
    title,
    text: text.replace(/\{(\w+)\}/g, (_, gap: string) => gaps[gap as keyof typeof gaps] ?? `[${gap}]`),
  }));
  const articles = catalogue.articles.filter((article) => article.language === language);
  const asInsert = (article: (typeof articles)[number]): InsertView => ({
    code: `article.${article.code}`,
    kind: 'article',
    title: article.title,
    text: `${withFigures(article, catalogue).short} ${article.source}`,
  });
  const holds = (all: string, words: readonly string[]): boolean => words.every((word) => all.includes(word));
  return {
    found(asked) {
      const words = bareWords(asked).split(' ').filter(Boolean);
      if (words.length === 0) return ready;
      const known = ready.filter(({ title, text }) => holds(bareWords(`${title} ${text}`), words));
      const read = articles.filter(({ title, short }) => holds(bareWords(`${title} ${short}`), words));
      return [...known, ...read.slice(0, MOST).map(asInsert)].slice(0, MOST);
    },
    inserted(code) {
      const article = articles.find((one) => `article.${one.code}` === code);
      return article ? asInsert(article).text : (ready.find((one) => one.code === code)?.text ?? '');
    },
  };
}

function gapsOf(
  catalogue: DeskParts['catalogue'],
  { conversation, handed }: Contact,
  me: Staff,
): Readonly<Partial<Record<(typeof READY_GAPS)[number], string>>> {
  const { language } = conversation;
  const service = handed?.context.service ? catalogue.service(handed.context.service) : undefined;
  return {
    agent: me.name,
    council: inLanguage(catalogue.council.name, language),
    phone: toDisplay(catalogue.council.contact.phone),
    ...(service ? { service: inLanguage(service.noun, language) } : {}),
  };
}
