import type { Catalogue } from './catalogue/catalogue';
import { byTable, type DangerFinder, learnDanger } from './danger/danger';
import { DANGER_BY_MEANING } from './danger/likeness';
import { PURPOSE_LESSON } from './purpose/lesson';
import { type Cascade, type Deeper, learnCascade, NO_DEEPER } from './services/cascade';
import { isKept } from './services/classifier';
import { type Gradual, gradual } from './services/gradual';
import type { Lesson } from './services/lesson';
import { createMeaning } from './services/meaning';
import { learnTopics, lessonOf, type TopicMatcher, topicsAreKept, type Written } from './services/matcher';

/** What is learnt from examples. */
export interface Learnt {
  /** Waits for nothing: what is not learnt yet is done without. */
  danger(): DangerFinder;
  /** Until these are learnt they know what a part of the examples tells, which takes about a second; what is kept is there at once. */
  topics(): Promise<TopicMatcher>;
  purposes(): Promise<Cascade>;
  /** Learns it all bit by bit: what serves soonest, then danger, then the rest. */
  gently(): Promise<void>;
  close(): Promise<void>;
}

export interface Learning {
  /** Where what is learnt is kept. */
  readonly dataDir?: string;
  readonly sentences: boolean;
}

/** Learns by words here, and by the meaning of sentences on a thread of its own. */
export function learn(catalogue: Catalogue, { dataDir, sentences }: Learning): Learnt {
  const meaning =
    dataDir === undefined || !sentences
      ? undefined
      : createMeaning({ lessons: [DANGER_BY_MEANING, lessonOf(catalogue), PURPOSE_LESSON], dataDir });
  const deeper: Deeper = async (lesson, text) => meaning?.scores(lesson, text);
  const danger = gradual(() => learnDanger(catalogue.services, deeper, dataDir));
  const topics = gradual(() => learnTopics(catalogue, deeper, dataDir));
  const purposes = gradual(() => learnCascade(PURPOSE_LESSON, deeper, dataDir));
  const firstTopics = gradual(() => learnTopics(someOf(catalogue)));
  const firstPurposes = gradual(() => learnCascade(someOfLesson(PURPOSE_LESSON), NO_DEEPER));
  const soonTopics = soonest(() => topicsAreKept(catalogue, dataDir), topics, firstTopics);
  const soonPurposes = soonest(() => isKept(PURPOSE_LESSON, dataDir), purposes, firstPurposes);
  return {
    danger: () => danger.soFar() ?? byTable,
    topics: async () => topics.soFar() ?? soonTopics(),
    purposes: async () => purposes.soFar() ?? soonPurposes(),
    async gently() {
      const warmed = meaning?.warm();
      await soonTopics();
      await soonPurposes();
      for (const each of [danger, topics, purposes]) await each.gently();
      await warmed;
    },
    close: async () => meaning?.close(),
  };
}

/** All of it where that is kept; else what a part of the examples tells, until all are learnt. */
function soonest<T>(kept: () => boolean, all: Gradual<T>, first: Gradual<T>): () => Promise<T> {
  let soon: Gradual<T> | undefined;
  return () => (soon ??= kept() ? all : first).gently();
}

const FIRST_EXAMPLES = 8;

/** The first examples of each, which a council begins with the plainest. */
function someOf({ services, bodies }: Catalogue): Written {
  const few = <T extends Pick<Written['services'][number], 'examples'>>(one: T): T => ({
    ...one,
    examples: {
      en: one.examples.en.slice(0, FIRST_EXAMPLES),
      cy: one.examples.cy.slice(0, FIRST_EXAMPLES / 2),
    },
  });
  return { services: services.map(few), bodies: bodies.map(few), articles: [] };
}

const someOfLesson = ({ examples, ...lesson }: Lesson): Lesson => ({
  ...lesson,
  examples: examples.filter((_, i) => i % FIRST_EXAMPLES === 0),
});
