import { join } from 'node:path';
import { keepCopy } from '../kept-copy';
import { mannerOf, matterOf, type Row, Vocabulary } from './features';
import type { Steps } from './gradual';
import { beginsWith, keyOf, readIfThere } from './kept-file';
import type { Lesson } from './lesson';
import { LogisticModel, softmax, type Training } from './logistic';
import { rounded } from './rounding';
import { fromBytes, scoresOf, toBytes, type WordModel } from './word-model';

/** A text and the number of the class that it is an example of. */
export interface Example {
  readonly text: string;
  readonly is: number;
}

export interface Classifier {
  /** What speaks for each class, of which `shares` makes shares; nothing if none of the words was ever seen. */
  scores(text: string): Float32Array | undefined;
  /** How likely the text is to be of each class; nothing if none of its words was ever seen. */
  shares(text: string): Float32Array | undefined;
}

/** How a lesson is learnt: many of the features dropped does best where a class has few examples. */
interface Teaching extends Training {
  readonly read: (text: string) => string[];
  /** How often it is learnt, to be averaged. */
  readonly times: number;
  /** What learning leaves too modest is raised by so much. */
  readonly heat: number;
  /** What fewer texts have is left out, where there are many. */
  readonly least: number;
}
const BY_MATTER: Teaching = { read: matterOf, times: 4, epochs: 5, rate: 3, drop: 0.8, heat: 1.5, least: 2 };
/** A class that many texts tell of has words enough of its own to be known by each of them. */
const OF_MANY_TEXTS: Teaching = { ...BY_MATTER, epochs: 8, rate: 2, drop: 0.5, heat: 1.6 };
const BY_MANNER: Teaching = { read: mannerOf, times: 6, epochs: 12, rate: 2, drop: 0.7, heat: 1, least: 1 };
const MANY_OF_A_CLASS = 1000;
/** Of fewer texts every feature counts. */
const MANY_TEXTS = 2000;
const TEXTS_A_STEP = 128;

/** Where the words of a lesson are kept. */
export const wordsFile = (dataDir: string, lesson: string): string => join(dataDir, `${lesson}.words`);

/** Whether what a lesson teaches is kept, so that it is there in an instant. */
export const isKept = (lesson: Lesson, dataDir: string | undefined): boolean =>
  dataDir !== undefined && beginsWith(wordsFile(dataDir, lesson.name), keyOf(lesson));

/**
 * Learns from examples to tell classes of texts apart by their words: the one way in which this product does. What it
 * learnt is kept in the folder, if one is given, so that a start need not learn again.
 */
export function* learnClasses(lesson: Lesson, dataDir?: string): Steps<Classifier> {
  const file = dataDir === undefined ? undefined : wordsFile(dataDir, lesson.name);
  const key = keyOf(lesson);
  const kept = file === undefined ? undefined : fromBytes(readIfThere(file), key);
  const model = kept ?? (yield* learnWords(lesson));
  if (file !== undefined && !kept) keepCopy(file, toBytes(model, key));
  const { read } = teachingOf(lesson);
  const scores = (text: string): Float32Array | undefined => scoresOf(model, read(text));
  return {
    scores,
    shares(text) {
      const found = scores(text);
      return found && softmax(found);
    },
  };
}

function teachingOf({ byManner, examples, classes }: Lesson): Teaching {
  if (byManner) return BY_MANNER;
  return examples.length / classes < MANY_OF_A_CLASS ? BY_MATTER : OF_MANY_TEXTS;
}

function* learnWords(lesson: Lesson): Steps<WordModel> {
  const { classes, sieve } = lesson;
  const { read, times, heat, least, ...training } = teachingOf(lesson);
  const examples: Example[] = [];
  const features: string[][] = [];
  for (const [i, example] of lesson.examples.entries()) {
    if (i % TEXTS_A_STEP === 0) yield;
    if (sieve?.leavesOut(example)) continue;
    examples.push(example);
    features.push(read(example.text));
  }
  const vocabulary = Vocabulary.of(features, examples.length < MANY_TEXTS ? 1 : least);
  const rows: Row[] = [];
  for (const row of features) {
    if (rows.length % TEXTS_A_STEP === 0) yield;
    rows.push(vocabulary.row(row));
  }
  const model = new LogisticModel(vocabulary.size, classes);
  const classOf = Int32Array.from(examples, ({ is }) => is);
  yield* model.trainOften(rows, classOf, training, times);
  const heated = (weights: Float32Array): Float32Array => weights.map((weight) => heat * weight);
  return { vocabulary, bias: heated(model.bias), ...rounded(heated(model.weights), classes) };
}

/** Classes by how likely they are, the likeliest first. */
export function ranked(shares: Float32Array): number[] {
  return Array.from(shares, (_, i) => i).sort((a, b) => shares[b]! - shares[a]!);
}
