import { z } from 'zod';
import { DIMENSIONS } from '../sentences/encoder';
import { HiddenLayer } from './hidden-layer';
import { NumbersFile, toFile } from './numbers-file';

/** Tells classes of texts apart by what they mean, whatever their words. */
export interface MeaningModel {
  readonly classes: number;
  /** The average of the training texts' vectors: what all of them share tells nothing. */
  readonly mean: Float32Array;
  /** Each learnt the same from another beginning: their average errs less than any of them. */
  readonly layers: readonly HiddenLayer[];
}

/** A text's sentence vector, if it has one, and the number of its class. */
export interface Taught {
  readonly vector: Float32Array | undefined;
  readonly is: number;
}

/** The length at which the hidden layer reads what is left of a vector once the mean is taken away. */
const LENGTH = 5;
/** More layers than these add nothing. */
const SEEDS = [20_260_101, 20_260_102, 20_260_103];

export function learnMeaning(texts: readonly Taught[], classes: number): MeaningModel {
  const vectors: Float32Array[] = [];
  const classOf: number[] = [];
  for (const { vector, is } of texts) {
    if (!vector) continue;
    vectors.push(vector);
    classOf.push(is);
  }
  const mean = meanOf(vectors);
  const rows = vectors.map((vector) => centred(vector, mean));
  const layers = SEEDS.map((seed) => {
    const layer = new HiddenLayer(DIMENSIONS, classes);
    layer.train(rows, Int32Array.from(classOf), seed);
    return layer;
  });
  return { classes, mean, layers };
}

/** What speaks for each class. */
export function scoresOf({ classes, mean, layers }: MeaningModel, vector: Float32Array): Float32Array {
  const row = centred(vector, mean);
  const scores = new Float32Array(classes);
  for (const layer of layers) layer.scores(row).forEach((score, c) => (scores[c]! += score / layers.length));
  return scores;
}

function centred(vector: Float32Array, mean: Float32Array): Float32Array {
  const moved = vector.map((value, k) => value - mean[k]!);
  const factor = LENGTH / (Math.hypot(...moved) || 1);
  return moved.map((value) => value * factor);
}

function meanOf(vectors: readonly Float32Array[]): Float32Array {
  const mean = new Float32Array(DIMENSIONS);
  for (const vector of vectors) for (let k = 0; k < DIMENSIONS; k++) mean[k]! += vector[k]! / vectors.length;
  return mean;
}

const headSchema = z.object({ key: z.string(), classes: z.int().nonnegative() });

/** A model as bytes, which are the same for the same training. */
export const toBytes = ({ classes, mean, layers }: MeaningModel, key: string): Buffer =>
  toFile({ key, classes }, [mean, ...layers.map(({ numbers }) => numbers)]);

/** The model that was written under the key; nothing if it was another, or is not whole. */
export function fromBytes(bytes: Buffer, key: string): MeaningModel | undefined {
  try {
    const file = new NumbersFile(bytes);
    const { key: written, classes } = headSchema.parse(file.head);
    if (written !== key) return undefined;
    const mean = file.floats(DIMENSIONS);
    const size = HiddenLayer.size(DIMENSIONS, classes);
    const layers = SEEDS.map(() => new HiddenLayer(DIMENSIONS, classes, file.floats(size)));
    return file.atEnd ? { classes, mean, layers } : undefined;
  } catch {
    return undefined;
  }
}
