/** Weights as whole steps: a byte for each, so that a model of a hundred services fits in a few megabytes. */
export interface Rounded {
  /** The length of a step for each feature. */
  readonly scales: Float32Array;
  readonly steps: Int8Array;
}

/** Each weight rounded to one of 255 steps of its feature. */
export function rounded(weights: Float32Array, classes: number): Rounded {
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

/** Adds what a feature says for each class. */
export function addTo(scores: Float32Array, { scales, steps }: Rounded, id: number, weight: number): void {
  const factor = weight * scales[id]!;
  const start = id * scores.length;
  for (let c = 0; c < scores.length; c++) scores[c]! += factor * steps[start + c]!;
}
