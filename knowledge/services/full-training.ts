import { DIMENSIONS } from '../sentences/encoder';
import { Vocabulary } from './features';
import {
  type FullModel,
  layerInput,
  meanOf,
  type Member,
  type Read,
  rowOf,
  scoresOf,
  VIEWS,
} from './full-model';
import { finished } from './gradual';
import { HiddenLayer } from './hidden-layer';
import { LogisticModel, softmax, type Training } from './logistic';

export interface Taught extends Read {
  /** The number of its class. */
  readonly is: number;
}

/** Chosen on held-out parts of training texts. */
const TRAINING: Training = { epochs: 12, rate: 3, drop: 0.5 };
/** One text in so many is held out to see how sure a guess may be. */
const PARTS = 5;
const HEATS = Array.from({ length: 61 }, (_, i) => 0.4 * 1.04 ** i);

/** Learns the classes, and says how sure it is without having checked that. */
export function learnFull(texts: readonly Taught[], classes: number): FullModel {
  const mean = meanOf(texts.map(({ vector }) => vector));
  const classOf = Int32Array.from(texts, ({ is }) => is);
  const members = VIEWS.map((view, i): Member => {
    const vocabulary = Vocabulary.of(texts.map(({ text }) => view(text)));
    const rows = texts.map((text) => rowOf(i, text, vocabulary, mean));
    const model = new LogisticModel(vocabulary.size, classes, DIMENSIONS);
    finished(model.train(rows, classOf, TRAINING));
    return { vocabulary, bias: model.bias, ...rounded(model.weights, classes) };
  });
  return { classes, mean, heat: 1, members, layer: layerOf(texts, classes, mean) };
}

function layerOf(texts: readonly Taught[], classes: number, mean: Float32Array): HiddenLayer {
  const read = texts.flatMap(({ vector, is }) => (vector ? [{ vector: layerInput(vector, mean), is }] : []));
  const layer = new HiddenLayer(DIMENSIONS, classes);
  layer.train(
    read.map(({ vector }) => vector),
    Int32Array.from(read, ({ is }) => is),
  );
  return layer;
}

/** Learns from most of the texts first, to see on the others how often a guess is right; then from all. */
export function learnCalibrated(texts: readonly Taught[], classes: number): FullModel {
  const held = texts.filter((_, i) => i % PARTS === 0);
  const trial = learnFull(
    texts.filter((_, i) => i % PARTS !== 0),
    classes,
  );
  return { ...learnFull(texts, classes), heat: heatOf(trial, held) };
}

/** The heat at which the held-out texts' own classes are likeliest. */
function heatOf(model: FullModel, held: readonly Taught[]): number {
  const scores = held.map((text) => scoresOf(model, text));
  let best = { heat: 1, surprise: Infinity };
  for (const heat of HEATS) {
    let surprise = 0;
    held.forEach(({ is }, i) => {
      surprise -= Math.log(softmax(scores[i]!.map((score) => score * heat))[is]! + 1e-9);
    });
    if (surprise < best.surprise) best = { heat, surprise };
  }
  return best.heat;
}

/** A byte for a weight: a model of a hundred services fits in a few megabytes. */
function rounded(weights: Float32Array, classes: number): Pick<Member, 'scales' | 'steps'> {
  const scales = new Float32Array(weights.length / classes);
  const steps = new Int8Array(weights.length);
  for (let id = 0; id < scales.length; id++) {
    const own = weights.subarray(id * classes, (id + 1) * classes);
    let most = 0;
    for (const weight of own) most = Math.max(most, Math.abs(weight));
    const scale = (scales[id] = most / 127);
    if (scale > 0) own.forEach((weight, c) => (steps[id * classes + c] = Math.round(weight / scale)));
  }
  return { scales, steps };
}
