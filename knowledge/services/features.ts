import { bare, plain, wordsOf } from '../words/plain';

/** The signs by which a text is known: its words, pairs of words, and pieces of three to five letters with the words' edges. */
export function featuresOf(text: string): string[] {
  const words = wordsOf(plain(text)).map((word) => (/\d/.test(word) ? '#' : bare(word)));
  const features: string[] = [];
  let before = '^';
  for (const word of words) {
    features.push(word, `${before} ${word}`);
    before = word;
    pieces(word, features);
  }
  if (words.length > 0) features.push(`${before} $`);
  return features;
}

/** Pieces let a misspelt word, or another form of it, still speak. */
function pieces(word: string, into: string[]): void {
  if (word.length < 2) return;
  const edged = `<${word.slice(0, 30)}>`;
  for (let size = 3; size <= 5; size++)
    for (let i = 0; i + size <= edged.length; i++) into.push(edged.slice(i, i + size));
}

/** A text as a sparse row: ids of its features and their weights, of length one. */
export interface Row {
  readonly ids: Int32Array;
  readonly weights: Float32Array;
}

/** Numbers the features of the training texts and weighs each by how rare it is. */
export class Vocabulary {
  private readonly ids = new Map<string, number>();
  private readonly rarity: Float32Array;

  constructor(texts: readonly (readonly string[])[]) {
    const seenIn: number[] = [];
    for (const features of texts)
      for (const feature of new Set(features)) {
        const id = this.ids.get(feature);
        if (id === undefined) {
          this.ids.set(feature, seenIn.length);
          seenIn.push(1);
        } else seenIn[id]!++;
      }
    this.rarity = Float32Array.from(seenIn, (n) => Math.log((1 + texts.length) / (1 + n)) + 1);
  }

  get size(): number {
    return this.ids.size;
  }

  row(features: readonly string[]): Row {
    const counts = new Map<number, number>();
    for (const feature of features) {
      const id = this.ids.get(feature);
      if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    const ids = Int32Array.from(counts.keys());
    const weights = new Float32Array(ids.length);
    let square = 0;
    let i = 0;
    for (const [id, n] of counts) {
      const weight = (1 + Math.log(n)) * this.rarity[id]!;
      weights[i++] = weight;
      square += weight * weight;
    }
    const length = Math.sqrt(square) || 1;
    for (let k = 0; k < weights.length; k++) weights[k]! /= length;
    return { ids, weights };
  }
}
