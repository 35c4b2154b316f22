import type { Article } from './article';
import type { Catalogue } from './catalogue';
import { figureInWords } from './figure-words';
import { fillFigures } from './gaps';

/** An article as a citizen gets it: its figures in its gaps, as they are written in its language. */
export function withFigures(article: Article, catalogue: Pick<Catalogue, 'figure'>): Article {
  // A read catalogue has every figure; were one missing, a gap is better than a code.
  const inWords = (code: string): string => {
    const found = catalogue.figure(code);
    return found ? figureInWords(found.amount, article.language) : '';
  };
  return {
    ...article,
    short: fillFigures(article.short, inWords),
    more: fillFigures(article.more, inWords),
  };
}
