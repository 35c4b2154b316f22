import type { Body } from '../catalogue/body';
import type { Service } from '../catalogue/service';
import type { Guess } from '../hearing';
import { learnClasses, ranked } from './classifier';
import type { Example } from './classifier';
import { EVERYDAY } from './everyday';
import type { Steps } from './gradual';

/** What a text may be about. */
export interface Topics {
  /** Best first, at most three, none that is hardly likely. */
  readonly services: readonly Guess<Service>[];
  /** The likeliest body, if it is likelier than any service. */
  readonly elsewhere?: Guess<Body>;
}

export interface TopicMatcher {
  guess(text: string): Topics;
}

const LEAST = 0.08;

/**
 * Learns what the council does, and what others do, from what it has written of both: examples, titles and short
 * names in both languages. Each is a class of its own, and one more stands for neither.
 */
export function* learnTopics(services: readonly Service[], bodies: readonly Body[]): Steps<TopicMatcher> {
  const topics = [...services.map(wordingsOfService), ...bodies.map(wordingsOfBody), EVERYDAY];
  const examples = topics.flatMap((wordings, is) => wordings.map((text): Example => ({ text, is })));
  const classifier = yield* learnClasses(examples, topics.length);
  return {
    guess(text) {
      const shares = classifier.shares(text);
      if (!shares) return { services: [] };
      const best = likeliest(services, shares.subarray(0, services.length));
      const [body] = likeliest(bodies, shares.subarray(services.length, topics.length - 1));
      const elsewhere = body && body.confidence > (best[0]?.confidence ?? 0) ? body : undefined;
      return { services: best, elsewhere };
    },
  };
}

const likeliest = <T>(all: readonly T[], shares: Float32Array): Guess<T>[] =>
  ranked(shares)
    .slice(0, 3)
    .map((i) => ({ is: all[i]!, confidence: shares[i]! }))
    .filter(({ confidence }) => confidence >= LEAST);

const wordingsOfService = ({ title, noun, examples }: Service): readonly string[] =>
  each(examples, title.en, title.cy, noun.en, noun.cy);

const wordingsOfBody = ({ name, examples }: Body): readonly string[] => each(examples, name.en, name.cy);

const each = (
  examples: { readonly en: readonly string[]; readonly cy: readonly string[] },
  ...names: readonly (string | undefined)[]
): readonly string[] => [
  ...new Set([...examples.en, ...examples.cy, ...names.flatMap((words) => words ?? [])]),
];
