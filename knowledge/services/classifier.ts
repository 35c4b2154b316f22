import { featuresOf, Vocabulary } from './features';
import type { Row } from './features';
import type { Steps } from './gradual';
import { LogisticModel } from './logistic';
import type { Training } from './logistic';

/** A text and the number of the class that it is an example of. */
export interface Example {
  readonly text: string;
  readonly is: number;
}

export interface Classifier {
  /** How likely the text is to be of each class; nothing if none of its words was ever seen. */
  shares(text: string): Float32Array | undefined;
}

/** Chosen on held-out parts of training texts: half of the features dropped does best where a class has few examples. */
const TRAINING: Training = { epochs: 8, rate: 6, drop: 0.5 };
const TEXTS_A_STEP = 128;

/** Learns from examples to tell classes of texts apart by some signs of them: the one way in which this product does. */
export function* learnClasses(
  examples: readonly Example[],
  classes: number,
  signsOf: (text: string) => string[] = featuresOf,
): Steps<Classifier> {
  const features: string[][] = [];
  for (const { text } of examples) {
    if (features.length % TEXTS_A_STEP === 0) yield;
    features.push(signsOf(text));
  }
  const vocabulary = Vocabulary.of(features);
  const rows: Row[] = [];
  for (const row of features) {
    if (rows.length % TEXTS_A_STEP === 0) yield;
    rows.push(vocabulary.row(row));
  }
  const model = new LogisticModel(vocabulary.size, classes);
  yield* model.train(
    rows,
    Int32Array.from(examples, ({ is }) => is),
    TRAINING,
  );
  return {
    shares(text) {
      const row = vocabulary.row(signsOf(text));
      return row.ids.length === 0 ? undefined : model.shares(row);
    },
  };
}

/** Classes by how likely they are, the likeliest first. */
export function ranked(shares: Float32Array): number[] {
  return Array.from(shares, (_, i) => i).sort((a, b) => shares[b]! - shares[a]!);
}
