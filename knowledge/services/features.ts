import { BETWEEN } from '../words/little-words';
import { bare, plain, wordsOf } from '../words/plain';

/** The signs by which a text is known: its words, pairs of words, and pieces of three to five letters with the words' edges. */
export function featuresOf(text: string): string[] {
  const words = signsOf(text);
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

/** The same, with what tells what a text is about: pairs of its words, next to each other or one apart once the words between are left out. */
export function matterOf(text: string): string[] {
  const features = featuresOf(text);
  const words = signsOf(text).filter((word) => !BETWEEN.has(word));
  for (let i = 0; i + 1 < words.length; i++) {
    features.push(`=${words[i]}=${words[i + 1]}`);
    if (i + 2 < words.length) features.push(`=${words[i]}==${words[i + 2]}`);
  }
  return features;
}

/** Where one sentence ends and the next begins. */
const SENTENCE = /(?<=[.!?;])\s+/;

/** The same, with what tells what a text is for: runs of three words, how each sentence begins, and whether it asks or cries out. */
export function mannerOf(text: string): string[] {
  const features = featuresOf(text);
  if (features.length === 0) return features;
  const words = ['^', ...signsOf(text), '$'];
  for (let i = 0; i + 2 < words.length; i++) features.push(words.slice(i, i + 3).join(' '));
  for (const sentence of text.split(SENTENCE)) {
    const [first, second, third] = signsOf(sentence);
    if (first) features.push(`>${first}`);
    if (second) features.push(`>${first} ${second}`);
    if (third) features.push(`>${first} ${second} ${third}`);
  }
  features.push(text.includes('?') ? '?' : '.');
  if (text.includes('!')) features.push('!');
  return features;
}

const signsOf = (text: string): string[] =>
  wordsOf(plain(text)).map((word) => (/\d/.test(word) ? '#' : bare(word)));

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
  private constructor(
    private readonly ids: ReadonlyMap<string, number>,
    readonly rarity: Float32Array,
  ) {}

  /** Of the features that at least so many of the texts have. */
  static of(texts: readonly (readonly string[])[], least: number): Vocabulary {
    const seenIn = new Map<string, number>();
    for (const features of texts)
      for (const feature of new Set(features)) seenIn.set(feature, (seenIn.get(feature) ?? 0) + 1);
    const kept = [...seenIn].filter(([, n]) => n >= least);
    const rarity = Float32Array.from(kept, ([, n]) => Math.log((1 + texts.length) / (1 + n)) + 1);
    return Vocabulary.from(
      kept.map(([feature]) => feature),
      rarity,
    );
  }

  /** Of features in the order of their numbers, with how rare each is. */
  static from(features: readonly string[], rarity: Float32Array): Vocabulary {
    const ids = new Map<string, number>();
    for (const feature of features) ids.set(feature, ids.size);
    return new Vocabulary(ids, rarity);
  }

  /** In the order of their numbers. */
  get features(): readonly string[] {
    return [...this.ids.keys()];
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
