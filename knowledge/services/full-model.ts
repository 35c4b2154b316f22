import { DIMENSIONS } from '../sentences/encoder';
import { featuresOf, mannerOf, type Row, type Vocabulary, wideFeaturesOf } from './features';
import type { HiddenLayer } from './hidden-layer';
import { softmax } from './logistic';
import { addTo, type Rounded } from './rounding';

/** Which signs of a text a member reads: two that read differently err differently, so that together they err less. */
export const viewsOf = (byManner: boolean): readonly ((text: string) => string[])[] =>
  byManner ? [mannerOf, wideFeaturesOf] : [featuresOf, wideFeaturesOf];

/** More of a text than this tells no more. */
const MOST_SIGNS = 1500;
/** The vector's weight beside the words', chosen on held-out parts of training texts. */
const VECTOR_LENGTH = 0.5;
/** The length at which the hidden layer reads the vector, and how much it says beside a member. */
const LAYER_LENGTH = 5;
const LAYER_WEIGHT = 0.5;

/** What one view of the texts learnt: a row of weights for each feature, and after them for each dimension of the vectors. */
export interface Member extends Rounded {
  readonly vocabulary: Vocabulary;
  readonly bias: Float32Array;
}

/** Tells classes of texts apart by their words and by what they mean. */
export interface FullModel {
  readonly classes: number;
  /** It reads how a thing is said, and not only what it is about. */
  readonly byManner: boolean;
  /** The average of the training texts' vectors: what all of them share tells nothing. */
  readonly mean: Float32Array;
  /** Scores are multiplied by it, so that a share of 0.7 is right seven times in ten. */
  readonly heat: number;
  readonly members: readonly Member[];
  /** Knows the vectors alone. */
  readonly layer: HiddenLayer;
}

export function rowOf(
  view: (text: string) => string[],
  { text, vector }: Read,
  vocabulary: Vocabulary,
  mean: Float32Array,
): Row {
  const row = vocabulary.row(view(text.slice(0, MOST_SIGNS)));
  return vector ? { ...row, vector: centred(vector, mean, VECTOR_LENGTH) } : row;
}

/** What the hidden layer reads. */
export const layerInput = (vector: Float32Array, mean: Float32Array): Float32Array =>
  centred(vector, mean, LAYER_LENGTH);

/** A text, and its sentence vector where it has one. */
export interface Read {
  readonly text: string;
  readonly vector: Float32Array | undefined;
}

/** How likely each class is by its scores. */
export const sharesOf = ({ heat }: FullModel, scores: Float32Array): Float32Array =>
  softmax(scores.map((score) => score * heat));

/** How like the training texts a text is: it tells those that are of no class better than the share of the likeliest does. */
export function familiarity(scores: Float32Array): number {
  const top = scores.reduce((most, score) => Math.max(most, score), -Infinity);
  return top + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - top), 0));
}

/** What speaks for each class. */
export function scoresOf({ classes, byManner, mean, members, layer }: FullModel, read: Read): Float32Array {
  const views = viewsOf(byManner);
  const scores = new Float32Array(classes);
  members.forEach((member, i) => {
    const { ids, weights, vector } = rowOf(views[i]!, read, member.vocabulary, mean);
    for (let c = 0; c < classes; c++) scores[c]! += member.bias[c]!;
    ids.forEach((id, k) => addTo(scores, member, id, weights[k]!));
    vector?.forEach((value, k) => addTo(scores, member, member.vocabulary.size + k, value));
  });
  const { vector } = read;
  if (!vector) return scores.map((score) => score / members.length);
  const more = layer.scores(layerInput(vector, mean));
  return scores.map((score, c) => (score + LAYER_WEIGHT * more[c]!) / (members.length + LAYER_WEIGHT));
}

function centred(vector: Float32Array, mean: Float32Array, length: number): Float32Array {
  const moved = vector.map((value, k) => value - mean[k]!);
  const factor = length / (Math.hypot(...moved) || 1);
  return moved.map((value) => value * factor);
}

export function meanOf(vectors: readonly (Float32Array | undefined)[]): Float32Array {
  const mean = new Float32Array(DIMENSIONS);
  const there = vectors.filter((vector) => vector !== undefined);
  for (const vector of there) for (let k = 0; k < DIMENSIONS; k++) mean[k]! += vector[k]! / there.length;
  return mean;
}
