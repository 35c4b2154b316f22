import type { Catalogue } from './catalogue/catalogue';
import { type DangerFinder, inTable, learnDanger } from './danger/danger';
import { PURPOSE_LESSON } from './purpose/lesson';
import { type Cascade, type Deeper, learnCascade } from './services/cascade';
import { createUnderstanding } from './services/full-understanding';
import { gradual } from './services/gradual';
import { learnTopics, lessonOf, type TopicMatcher } from './services/matcher';

/** What is learnt from examples. */
export interface Learnt {
  /** Waits for nothing: what is not learnt yet is done without. */
  danger(): DangerFinder;
  /** Whoever asks before these are learnt waits for that, while others go on. */
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
  return {
    danger: () => danger.soFar() ?? inTable,
    topics: topics.gently,
    purposes: purposes.gently,
    async gently() {
      const meanings = understanding?.warm();
      for (const each of [danger, topics, purposes]) await each.gently();
      await meanings;
    },
    close: async () => understanding?.close(),
  };
}
