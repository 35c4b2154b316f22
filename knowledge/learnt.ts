import type { Catalogue } from './catalogue/catalogue';
import { type DangerFinder, learnDanger } from './danger/danger';
import { PURPOSE_LESSON } from './purpose/lesson';
import { type Cascade, type Deeper, learnCascade } from './services/cascade';
import { createUnderstanding } from './services/full-understanding';
import { gradual } from './services/gradual';
import { learnTopics, lessonOf, type TopicMatcher } from './services/matcher';

/** What is learnt from examples. Whoever asks before it is learnt waits for that. */
export interface Learnt {
  danger(): DangerFinder;
  topics(): TopicMatcher;
  purposes(): Cascade;
  /** Learns it all bit by bit, danger first. */
  gently(): Promise<void>;
  close(): Promise<void>;
}

/** Learns by words here, and by the meaning of sentences on a thread, which keeps what it learnt in `dataDir`; without one there is no such thread. */
export function learn(catalogue: Catalogue, dataDir: string | undefined): Learnt {
  const understanding =
    dataDir === undefined
      ? undefined
      : createUnderstanding({ lessons: [lessonOf(catalogue), PURPOSE_LESSON], dataDir });
  const deeper: Deeper = async (lesson, text) => understanding?.shares(lesson, text);
  const danger = gradual(() => learnDanger(catalogue.services, dataDir));
  const topics = gradual(() => learnTopics(catalogue, deeper, dataDir));
  const purposes = gradual(() => learnCascade(PURPOSE_LESSON, deeper, dataDir));
  return {
    danger: danger.now,
    topics: topics.now,
    purposes: purposes.now,
    async gently() {
      const meanings = understanding?.warm();
      for (const each of [danger, topics, purposes]) await each.gently();
      await meanings;
    },
    close: async () => understanding?.close(),
  };
}
