import type { Article } from '../catalogue/article';
import type { Body } from '../catalogue/body';
import type { Service } from '../catalogue/service';
import type { Guess } from '../hearing';
import { sentencesOf } from './article-sentences';
import { type Cascade, learnCascade, NO_DEEPER } from './cascade';
import { isKept, ranked } from './classifier';
import { type Hands, handsLessonOf, learnHands } from './hands';
import { EVERYDAY } from './everyday';
import { needsIn } from './needs';
import { namesNothing } from './no-matter';
import type { Steps } from './gradual';
import type { Lesson } from './lesson';

/** What a text may be about. */
export interface Topics {
  /** Best first, at most three. */
  readonly services: readonly Guess<Service>[];
  /** The likeliest body, if that it is someone else's matter is likelier than any service. */
  readonly elsewhere?: Guess<Body>;
}

export interface TopicMatcher {
  guess(text: string): Promise<Topics>;
  /** The parts of a text that each hold a need of their own; none if it holds only one. `bare` leaves out where it is. */
  needs(text: string, bare: (part: string) => string): readonly string[];
}

/** What the council has written of its services and of others. */
export interface Written {
  readonly services: readonly Service[];
  readonly bodies: readonly Body[];
  readonly articles: readonly Article[];
}

/**
 * What is to be learnt of what the council does, and of what others do: examples, titles and short names in both
 * languages, and the sentences of a service's article. Each is a class of its own, and one more stands for neither.
 */
export function lessonOf({ services, bodies, articles }: Written): Lesson {
  const told = sentencesOf(services, articles);
  const topics = [
    ...services.map((service) => [...wordingsOfService(service), ...(told.get(service.code) ?? [])]),
    ...bodies.map(wordingsOfBody),
    EVERYDAY,
  ];
  const examples = topics.flatMap((wordings, is) => wordings.map((text) => ({ text, is })));
  return { name: 'topics', examples, classes: topics.length };
}

export function* learnTopics(written: Written, deeper = NO_DEEPER, dataDir?: string): Steps<TopicMatcher> {
  const lesson = lessonOf(written);
  const cascade = yield* learnCascade(lesson, deeper, dataDir);
  return topicMatcher(written, cascade, yield* learnHands(handsLessonOf(lesson, written), dataDir));
}

/** Whether all that there is to learn of topics is kept. */
export function topicsAreKept(written: Written, dataDir: string | undefined): boolean {
  const lesson = lessonOf(written);
  const hands = handsLessonOf(lesson, written);
  return isKept(lesson, dataDir) && (!hands || isKept(hands, dataDir));
}

function topicMatcher({ services, bodies }: Written, cascade: Cascade, hands: Hands): TopicMatcher {
  return {
    async guess(text) {
      if (namesNothing(text)) return { services: [] };
      const shares = await cascade.shares(text);
      if (!shares) return { services: [] };
      const best = likeliest(services, shares.subarray(0, services.length));
      const theirs = shares.subarray(services.length, shares.length - 1);
      const [body] = likeliest(bodies, theirs);
      const confidence = hands.outside(text, theirs);
      const elsewhere = body && confidence > (best[0]?.confidence ?? 0) ? { ...body, confidence } : undefined;
      return { services: best, elsewhere };
    },
    needs: (text, bare) => needsIn(text, cascade, bare, (of) => services[of]?.lgsl),
  };
}

const likeliest = <T>(all: readonly T[], shares: Float32Array): Guess<T>[] =>
  ranked(shares)
    .slice(0, 3)
    .map((i) => ({ is: all[i]!, confidence: shares[i]! }));

const wordingsOfService = ({ title, noun, examples }: Service): readonly string[] =>
  each(examples, title.en, title.cy, noun.en, noun.cy);

const wordingsOfBody = ({ name, examples }: Body): readonly string[] => each(examples, name.en, name.cy);

const each = (
  examples: { readonly en: readonly string[]; readonly cy: readonly string[] },
  ...names: readonly (string | undefined)[]
): readonly string[] => [
  ...new Set([...examples.en, ...examples.cy, ...names.flatMap((words) => words ?? [])]),
];
