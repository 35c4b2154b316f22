import { z } from 'zod';
import { DIMENSIONS } from '../sentences/encoder';
import { Vocabulary } from './features';
import type { FullModel, Member } from './full-model';
import { HiddenLayer } from './hidden-layer';

const headSchema = z.object({
  key: z.string(),
  classes: z.int().nonnegative(),
  heat: z.number(),
  /** The features of each member, in the order of their numbers. */
  features: z.array(z.array(z.string())),
});

/** A model as bytes, which are the same for the same training: the length of its head, the head as JSON, then its numbers. */
export function toBytes(model: FullModel, key: string): Buffer {
  const { classes, heat, mean, members, layer } = model;
  const features = members.map(({ vocabulary }) => vocabulary.features);
  const head = Buffer.from(JSON.stringify({ key, classes, heat, features }));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(head.length);
  const numbers = members.flatMap(({ vocabulary, scales, bias, steps }) => [
    vocabulary.rarity,
    scales,
    bias,
    steps,
  ]);
  return Buffer.concat([length, head, ...[mean, ...numbers, layer.numbers].map(bytesOf)]);
}

/** The model that was written under the key; nothing if it was another, or is not whole. */
export function fromBytes(bytes: Buffer, key: string): FullModel | undefined {
  try {
    const start = 4 + bytes.readUInt32LE(0);
    const head = headSchema.parse(JSON.parse(bytes.toString('utf8', 4, start)));
    if (head.key !== key) return undefined;
    const numbers = new Numbers(bytes, start);
    const mean = numbers.floats(DIMENSIONS);
    const members = head.features.map((features): Member => {
      const vocabulary = new Vocabulary(
        new Map(features.map((feature, id) => [feature, id])),
        numbers.floats(features.length),
      );
      const rows = features.length + DIMENSIONS;
      const scales = numbers.floats(rows);
      const bias = numbers.floats(head.classes);
      return { vocabulary, scales, bias, steps: numbers.steps(rows * head.classes) };
    });
    const { classes, heat } = head;
    const layer = new HiddenLayer(DIMENSIONS, classes, numbers.floats(HiddenLayer.size(DIMENSIONS, classes)));
    return numbers.atEnd ? { classes, heat, mean, members, layer } : undefined;
  } catch {
    return undefined;
  }
}

const bytesOf = (numbers: Float32Array | Int8Array): Buffer =>
  Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength);

class Numbers {
  constructor(
    private readonly bytes: Buffer,
    private at: number,
  ) {}

  get atEnd(): boolean {
    return this.at === this.bytes.length;
  }

  /** A copy: in the file they begin where no float may. */
  floats(count: number): Float32Array {
    return new Float32Array(new Uint8Array(this.take(4 * count)).buffer);
  }

  steps(count: number): Int8Array {
    const { buffer, byteOffset } = this.take(count);
    return new Int8Array(buffer, byteOffset, count);
  }

  private take(length: number): Buffer {
    const taken = this.bytes.subarray(this.at, (this.at += length));
    if (taken.length !== length) throw new RangeError('the file is cut off');
    return taken;
  }
}
