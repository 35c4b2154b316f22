import { z } from 'zod';
import { Vocabulary } from './features';
import { NumbersFile, toFile } from './numbers-file';
import { addTo, type Rounded } from './rounding';

/** What is learnt of words: a row of weights for each feature. */
export interface WordModel extends Rounded {
  readonly vocabulary: Vocabulary;
  readonly bias: Float32Array;
}

/** What speaks for each class in a text with these features; nothing if none of them was ever seen. */
export function scoresOf(model: WordModel, features: readonly string[]): Float32Array | undefined {
  const { ids, weights } = model.vocabulary.row(features);
  if (ids.length === 0) return undefined;
  const scores = Float32Array.from(model.bias);
  ids.forEach((id, k) => addTo(scores, model, id, weights[k]!));
  return scores;
}

/** No feature has a line's end in it. */
const BETWEEN_FEATURES = '\n';

const headSchema = z.object({
  key: z.string(),
  classes: z.int().nonnegative(),
  /** As one string: a hundred thousand of them take long to read one by one. */
  features: z.string().transform((all) => (all === '' ? [] : all.split(BETWEEN_FEATURES))),
});

export function toBytes({ vocabulary, bias, scales, steps }: WordModel, key: string): Buffer {
  const head = { key, classes: bias.length, features: vocabulary.features.join(BETWEEN_FEATURES) };
  return toFile(head, [vocabulary.rarity, bias, scales, steps]);
}

/** The model that was written under the key; nothing if it was another, or is not whole. */
export function fromBytes(bytes: Buffer, key: string): WordModel | undefined {
  try {
    const file = new NumbersFile(bytes);
    const { key: written, classes, features } = headSchema.parse(file.head);
    if (written !== key) return undefined;
    const vocabulary = Vocabulary.from(features, file.floats(features.length));
    const bias = file.floats(classes);
    const scales = file.floats(features.length);
    const model = { vocabulary, bias, scales, steps: file.steps(features.length * classes) };
    return file.atEnd ? model : undefined;
  } catch {
    return undefined;
  }
}
