import { z } from 'zod';
import { DIMENSIONS } from '../sentences/encoder';
import { Vocabulary } from './features';
import type { FullModel, Member } from './full-model';
import { HiddenLayer } from './hidden-layer';
import { NumbersFile, toFile } from './numbers-file';

const headSchema = z.object({
  key: z.string(),
  classes: z.int().nonnegative(),
  byManner: z.boolean(),
  heat: z.number(),
  /** The features of each member, in the order of their numbers. */
  features: z.array(z.array(z.string())),
});

/** A model as bytes, which are the same for the same training. */
export function toBytes(model: FullModel, key: string): Buffer {
  const { classes, byManner, heat, mean, members, layer } = model;
  const features = members.map(({ vocabulary }) => vocabulary.features);
  const numbers = members.flatMap(({ vocabulary, scales, bias, steps }) => [
    vocabulary.rarity,
    scales,
    bias,
    steps,
  ]);
  return toFile({ key, classes, byManner, heat, features }, [mean, ...numbers, layer.numbers]);
}

/** The model that was written under the key; nothing if it was another, or is not whole. */
export function fromBytes(bytes: Buffer, key: string): FullModel | undefined {
  try {
    const file = new NumbersFile(bytes);
    const head = headSchema.parse(file.head);
    if (head.key !== key) return undefined;
    const mean = file.floats(DIMENSIONS);
    const members = head.features.map((features): Member => {
      const vocabulary = Vocabulary.from(features, file.floats(features.length));
      const rows = features.length + DIMENSIONS;
      const scales = file.floats(rows);
      const bias = file.floats(head.classes);
      return { vocabulary, scales, bias, steps: file.steps(rows * head.classes) };
    });
    const { classes, byManner, heat } = head;
    const layer = new HiddenLayer(DIMENSIONS, classes, file.floats(HiddenLayer.size(DIMENSIONS, classes)));
    return file.atEnd ? { classes, byManner, heat, mean, members, layer } : undefined;
  } catch {
    return undefined;
  }
}
