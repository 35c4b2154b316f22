import { softmax } from './logistic';
import { sequence, shuffle } from './sequence';

const HIDDEN = 128;
/** Chosen on held-out parts of training texts. */
const EPOCHS = 12;
const RATE = 0.02;
/** Shares of the inputs, and of the hidden units, that are left out at random in each pass. */
const DROP_IN = 0.1;
const DROP_HIDDEN = 0.4;

/** A small network with one hidden layer over vectors: it sees turns of meaning that no straight line parts. */
export class HiddenLayer {
  /** The numbers that it learns: into the hidden units, their bias, out of them, and the bias of the classes. */
  readonly numbers: Float32Array;
  private readonly into: Float32Array;
  private readonly intoBias: Float32Array;
  private readonly out: Float32Array;
  private readonly outBias: Float32Array;

  constructor(
    private readonly dimensions: number,
    private readonly classes: number,
    numbers?: Float32Array,
  ) {
    this.numbers = numbers ?? new Float32Array(HiddenLayer.size(dimensions, classes));
    let at = 0;
    const take = (count: number): Float32Array => this.numbers.subarray(at, (at += count));
    this.into = take(dimensions * HIDDEN);
    this.intoBias = take(HIDDEN);
    this.out = take(HIDDEN * classes);
    this.outBias = take(classes);
  }

  static size(dimensions: number, classes: number): number {
    return (dimensions + 1) * HIDDEN + (HIDDEN + 1) * classes;
  }

  scores(vector: Float32Array): Float32Array {
    return this.run(vector, new Float32Array(HIDDEN).fill(1), new Float32Array(HIDDEN));
  }

  /** Learns from another beginning, in another order, for each seed. */
  train(vectors: readonly Float32Array[], classOf: Int32Array, seed: number): void {
    const random = sequence(seed);
    scatter(this.into, 0.05, random);
    scatter(this.out, 0.06, random);
    const order = Int32Array.from(vectors, (_, i) => i);
    const mask = new Float32Array(HIDDEN);
    const hidden = new Float32Array(HIDDEN);
    for (let epoch = 0; epoch < EPOCHS; epoch++) {
      shuffle(order, random);
      const step = RATE * (1 - (0.9 * epoch) / EPOCHS);
      for (const i of order) {
        const seen = vectors[i]!.map((value) => (random() < DROP_IN ? 0 : value / (1 - DROP_IN)));
        for (let j = 0; j < HIDDEN; j++) mask[j] = random() < DROP_HIDDEN ? 0 : 1 / (1 - DROP_HIDDEN);
        const error = softmax(this.run(seen, mask, hidden));
        error[classOf[i]!]! -= 1;
        this.descend(seen, this.outwards(hidden, mask, error, step), step);
      }
    }
  }

  private run(vector: Float32Array, mask: Float32Array, hidden: Float32Array): Float32Array {
    const { into, out, classes } = this;
    hidden.set(this.intoBias);
    for (let k = 0; k < this.dimensions; k++) {
      const value = vector[k]!;
      if (value !== 0) for (let j = 0; j < HIDDEN; j++) hidden[j]! += value * into[k * HIDDEN + j]!;
    }
    const scores = Float32Array.from(this.outBias);
    for (let j = 0; j < HIDDEN; j++) {
      const value = (hidden[j] = Math.max(0, hidden[j]!) * mask[j]!);
      if (value > 0) for (let c = 0; c < classes; c++) scores[c]! += value * out[j * classes + c]!;
    }
    return scores;
  }

  /** Moves what leads out of the hidden units, and says what was wrong with each of them. */
  private outwards(
    hidden: Float32Array,
    mask: Float32Array,
    error: Float32Array,
    step: number,
  ): Float32Array {
    const { out, outBias, classes } = this;
    const wrong = new Float32Array(HIDDEN);
    for (let c = 0; c < classes; c++) outBias[c]! -= step * error[c]!;
    for (let j = 0; j < HIDDEN; j++) {
      if (hidden[j] === 0) continue;
      const move = step * hidden[j]!;
      let sum = 0;
      for (let c = 0; c < classes; c++) {
        sum += error[c]! * out[j * classes + c]!;
        out[j * classes + c]! -= move * error[c]!;
      }
      wrong[j] = sum * mask[j]!;
    }
    return wrong;
  }

  private descend(vector: Float32Array, wrong: Float32Array, step: number): void {
    const { into, intoBias } = this;
    for (let j = 0; j < HIDDEN; j++) intoBias[j]! -= step * wrong[j]!;
    for (let k = 0; k < this.dimensions; k++) {
      const move = step * vector[k]!;
      if (move !== 0) for (let j = 0; j < HIDDEN; j++) into[k * HIDDEN + j]! -= move * wrong[j]!;
    }
  }
}

/** Numbers about zero, evenly spread: a layer that begins with nothing learns nothing. */
function scatter(numbers: Float32Array, most: number, random: () => number): void {
  for (let i = 0; i < numbers.length; i++) numbers[i] = (2 * random() - 1) * most;
}
