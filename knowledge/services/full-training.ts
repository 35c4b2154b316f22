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
  viewsOf,
} from './full-model';
import { finished } from './gradual';
import { HiddenLayer } from './hidden-layer';
import { LogisticModel, softmax, type Training } from './logistic';
import { rounded } from './rounding';

export interface Taught extends Read {
  /** The number of its class. */
  readonly is: number;
}

/** Chosen on held-out parts of training texts. */
const TRAINING: Training = { epochs: 12, rate: 3, drop: 0.5 };
/** What fewer texts have is left out: two thirds of the signs, which tell nothing of texts to come. Of few texts all counts. */
const LEAST_SEEN = 3;
const FEW_TEXTS = 2000;
/** One text in so many is kept from learning, to see how sure a guess may be: one number needs no more. */
const PARTS = 20;
const HEATS = Array.from({ length: 61 }, (_, i) => 0.4 * 1.04 ** i);

/** Learns the classes, and says how sure it is without having checked that. */
export function learnFull(texts: readonly Taught[], classes: number, byManner = false): FullModel {
  const mean = meanOf(texts.map(({ vector }) => vector));
  const classOf = Int32Array.from(texts, ({ is }) => is);
  const members = viewsOf(byManner).map((view): Member => {
    const vocabulary = Vocabulary.of(
      texts.map(({ text }) => view(text)),
      texts.length < FEW_TEXTS ? 1 : LEAST_SEEN,
    );
    const rows = texts.map((text) => rowOf(view, text, vocabulary, mean));
    const model = new LogisticModel(vocabulary.size, classes, DIMENSIONS);
    finished(model.train(rows, classOf, TRAINING));
    return { vocabulary, bias: model.bias, ...rounded(model.weights, classes) };
  });
  return { classes, byManner, mean, heat: 1, members, layer: layerOf(texts, classes, mean) };
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

/** Learns from nearly all of the texts, to see on the others how often a guess is right. */
export function learnCalibrated(texts: readonly Taught[], classes: number, byManner = false): FullModel {
  const isHeld = (_: Taught, i: number): boolean => i % PARTS === PARTS - 1;
  const model = learnFull(
    texts.filter((text, i) => !isHeld(text, i)),
    classes,
    byManner,
  );
  return { ...model, heat: heatOf(model, texts.filter(isHeld)) };
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
