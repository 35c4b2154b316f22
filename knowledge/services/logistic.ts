import type { Row } from './features';

/** Multinomial logistic regression over sparse rows, trained by gradient steps in one fixed order, so that it comes out the same each time. */
export class LogisticModel {
  private readonly weights: Float32Array;
  private readonly bias: Float32Array;

  constructor(
    readonly features: number,
    readonly classes: number,
  ) {
    this.weights = new Float32Array(features * classes);
    this.bias = new Float32Array(classes);
  }

  /** Shares of the classes, which sum to one. */
  shares(row: Row): Float32Array {
    const scores = Float32Array.from(this.bias);
    this.addScores(row, scores);
    softmax(scores);
    return scores;
  }

  private addScores({ ids, weights }: Row, scores: Float32Array): void {
    const { classes } = this;
    for (let k = 0; k < ids.length; k++) {
      const weight = weights[k]!;
      const start = ids[k]! * classes;
      for (let c = 0; c < classes; c++) scores[c]! += weight * this.weights[start + c]!;
    }
  }

  train(rows: readonly Row[], classOf: Int32Array, { epochs, rate }: { epochs: number; rate: number }): void {
    const order = Int32Array.from(rows, (_, i) => i);
    const random = sequence(20_260_101);
    const scores = new Float32Array(this.classes);
    for (let epoch = 0; epoch < epochs; epoch++) {
      shuffle(order, random);
      const step = rate / (1 + (9 * epoch) / epochs);
      for (const i of order) {
        scores.set(this.bias);
        this.addScores(rows[i]!, scores);
        softmax(scores);
        scores[classOf[i]!]! -= 1;
        this.descend(rows[i]!, scores, step);
      }
    }
  }

  /** Most classes are already known to be wrong and have next to nothing to learn: they are passed over. */
  private descend({ ids, weights }: Row, error: Float32Array, step: number): void {
    const active: number[] = [];
    for (let c = 0; c < error.length; c++) if (Math.abs(error[c]!) > 0.002) active.push(c);
    for (const c of active) this.bias[c]! -= 0.1 * step * error[c]!;
    for (let k = 0; k < ids.length; k++) {
      const start = ids[k]! * this.classes;
      const move = step * weights[k]!;
      for (const c of active) this.weights[start + c]! -= move * error[c]!;
    }
  }
}

function softmax(scores: Float32Array): void {
  let top = -Infinity;
  for (const score of scores) if (score > top) top = score;
  let sum = 0;
  for (let c = 0; c < scores.length; c++) sum += scores[c] = Math.exp(scores[c]! - top);
  for (let c = 0; c < scores.length; c++) scores[c]! /= sum;
}

/** The same numbers in every run: a linear congruential sequence (Numerical Recipes, ranqd1). */
function sequence(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
}

function shuffle(order: Int32Array, random: (below: number) => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = random(i + 1);
    const kept = order[i]!;
    order[i] = order[j]!;
    order[j] = kept;
  }
}
