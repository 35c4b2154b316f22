import type { Article } from '../catalogue/article';
import type { Service } from '../catalogue/service';

const SENTENCE_END = /(?<=[.!?])\s+|\n+/;
/** Figures change, and tell nothing of what an article is about. */
const GAP = /\{\{[^}]*\}\}/g;
const TELLING_WORDS = 4;

/** The sentences of each service's article, by the service's code. An article of several services would only blur them. */
export function sentencesOf(
  services: readonly Service[],
  articles: readonly Article[],
): ReadonlyMap<string, readonly string[]> {
  const shared = new Map<string, number>();
  for (const { article } of services) if (article) shared.set(article, (shared.get(article) ?? 0) + 1);
  const own = services.filter(({ article }) => article !== undefined && shared.get(article) === 1);
  return new Map(
    own.map(({ code, article }) => [
      code,
      articles
        .filter((other) => other.code === article)
        .flatMap(({ short, more }) => sentences(`${short}\n${more}`)),
    ]),
  );
}

const sentences = (text: string): string[] =>
  text
    .replace(GAP, ' ')
    .split(SENTENCE_END)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.split(/\s+/).length >= TELLING_WORDS);
