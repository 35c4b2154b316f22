import { existsSync } from 'node:fs';
import type { Catalogue } from './catalogue/catalogue';
import { type DangerFinder, inTable, learnDanger } from './danger/danger';
import { PURPOSE_LESSON } from './purpose/lesson';
import { type Cascade, type Deeper, learnCascade } from './services/cascade';
import { wordsFile } from './services/classifier';
import { createUnderstanding } from './services/full-understanding';
import { gradual } from './services/gradual';
import type { Lesson } from './services/lesson';
import {
  learnTopics,
  lessonOf,
  NO_DEEPER,
  type TopicMatcher,
  TOPICS,
  type Written,
} from './services/matcher';

/** What is learnt from examples. */
export interface Learnt {
  /** Waits for nothing: what is not learnt yet is done without. */
  danger(): DangerFinder;
  /** Until these are learnt they know what a part of the examples tells, which takes about a second. */
  topics(): Promise<TopicMatcher>;
  purposes(): Promise<Cascade>;
  /** Learns it all bit by bit, danger first. */
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
  const understanding =
    dataDir === undefined || !sentences
      ? undefined
      : createUnderstanding({ lessons: [lessonOf(catalogue), PURPOSE_LESSON], dataDir });
  const deeper: Deeper = async (lesson, text) => understanding?.shares(lesson, text);
  const danger = gradual(() => learnDanger(catalogue.services, dataDir));
  const topics = gradual(() => learnTopics(catalogue, deeper, dataDir));
  const purposes = gradual(() => learnCascade(PURPOSE_LESSON, deeper, dataDir));
  const firstTopics = gradual(() => learnTopics(someOf(catalogue)));
  const firstPurposes = gradual(() => learnCascade(someOfLesson(PURPOSE_LESSON), NO_DEEPER));
  const first = async (): Promise<void> => {
    await firstTopics.gently();
    await firstPurposes.gently();
  };
  return {
    danger: () => danger.soFar() ?? inTable,
    topics: async () => topics.soFar() ?? firstTopics.gently(),
    purposes: async () => purposes.soFar() ?? firstPurposes.gently(),
    async gently() {
      const meanings = understanding?.warm();
      // What is kept is there at once; else a part of the examples serves until all are learnt.
      if (dataDir === undefined || !existsSync(wordsFile(dataDir, TOPICS))) await first();
      for (const each of [danger, topics, purposes]) await each.gently();
      await meanings;
    },
    close: async () => understanding?.close(),
  };
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
