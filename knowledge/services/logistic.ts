import type { Row } from './features';
import type { Steps } from './gradual';
import { sequence, shuffle } from './sequence';

const SEED = 20_260_101;

/** Rows between two pauses: a few milliseconds of work. */
const ROWS_A_STEP = 64;
const WEIGHTS_A_STEP = 1_000_000;
/** What a class may still learn from a row before it is passed over: most are long known to be wrong. */
const NEXT_TO_NOTHING = 0.002;

export interface Training {
  readonly epochs: number;
  /** Length of the first steps; the last are a tenth of it. */
  readonly rate: number;
  /** Share of a row's features that are left out at random in each pass, so that no single one is relied on. */
  readonly drop: number;
}

/**
 * Multinomial logistic regression over sparse rows. It learns by gradient steps in one fixed order for each seed, so that it comes out
 * the same each time.
 */
export class LogisticModel {
  /** What each feature says for each class. */
  readonly weights: Float32Array;
  readonly bias: Float32Array;

  constructor(
    private readonly features: number,
    private readonly classes: number,
  ) {
    this.weights = new Float32Array(features * classes);
    this.bias = new Float32Array(classes);
  }

  *train(
    rows: readonly Row[],
    classOf: Int32Array,
    { epochs, rate, drop }: Training,
    seed = SEED,
  ): Steps<void> {
    const random = sequence(seed);
    const order = Int32Array.from(rows, (_, i) => i);
    const longest = rows.reduce((most, row) => Math.max(most, row.ids.length), 0);
    const part = { ids: new Int32Array(longest), weights: new Float32Array(longest) };
    const error = new Float32Array(this.classes);
    for (let epoch = 0; epoch < epochs; epoch++) {
      shuffle(order, random);
      const step = rate * (1 - (0.9 * epoch) / epochs);
      for (let i = 0; i < order.length; i++) {
        if (i % ROWS_A_STEP === 0) yield;
        const row = rows[order[i]!]!;
        const kept = thinned(row, drop, random, part);
        this.score(part, kept, error);
        softmax(error);
        error[classOf[order[i]!]!]! -= 1;
        this.descend(part, kept, error, step);
      }
    }
  }

  /**
   * Learns several times, each time in another order and with other features dropped, and keeps the average: far calmer than any one of
   * them, and no more to read by.
   */
  *trainOften(rows: readonly Row[], classOf: Int32Array, training: Training, times: number): Steps<void> {
    for (let time = 0; time < times; time++) {
      const member = new LogisticModel(this.features, this.classes);
      yield* member.train(rows, classOf, training, SEED + time);
      yield* addShare(this.weights, member.weights, times);
      yield* addShare(this.bias, member.bias, times);
    }
  }

  private score({ ids, weights }: Row, length: number, into: Float32Array): void {
    const { classes } = this;
    into.set(this.bias);
    for (let k = 0; k < length; k++) {
      const weight = weights[k]!;
      const start = ids[k]! * classes;
      for (let c = 0; c < classes; c++) into[c]! += weight * this.weights[start + c]!;
    }
  }

  private descend({ ids, weights }: Row, length: number, error: Float32Array, step: number): void {
    const active: number[] = [];
    for (let c = 0; c < error.length; c++) if (Math.abs(error[c]!) > NEXT_TO_NOTHING) active.push(c);
    for (const c of active) this.bias[c]! -= 0.1 * step * error[c]!;
    for (let k = 0; k < length; k++) {
      const start = ids[k]! * this.classes;
      const move = step * weights[k]!;
      for (const c of active) this.weights[start + c]! -= move * error[c]!;
    }
  }
}

function* addShare(sum: Float32Array, of: Float32Array, parts: number): Steps<void> {
  for (let i = 0; i < sum.length; i++) {
    if (i % WEIGHTS_A_STEP === 0) yield;
    sum[i]! += of[i]! / parts;
  }
}

/** Copies the features that are not dropped, made heavier for those that are, and says how many there are. */
function thinned({ ids, weights }: Row, drop: number, random: () => number, into: Row): number {
  let n = 0;
  for (let k = 0; k < ids.length; k++) {
    if (drop > 0 && random() < drop) continue;
    into.ids[n] = ids[k]!;
    into.weights[n++] = weights[k]! / (1 - drop);
  }
  return n;
}

/** Turns scores into shares, in place. */
export function softmax(scores: Float32Array): Float32Array {
  let top = -Infinity;
  for (const score of scores) if (score > top) top = score;
  let sum = 0;
  for (let c = 0; c < scores.length; c++) sum += scores[c] = Math.exp(scores[c]! - top);
  for (let c = 0; c < scores.length; c++) scores[c]! /= sum;
  return scores;
}
