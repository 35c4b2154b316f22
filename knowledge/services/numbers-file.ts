/** Where the head begins: its length comes before it, in so many bytes. */
export const HEAD_AT = 4;

/** A file of a head in JSON and numbers after it: the length of the head, the head, then the numbers' bytes. */
export function toFile(head: object, numbers: readonly (Float32Array | Int8Array)[]): Buffer {
  const text = Buffer.from(JSON.stringify(head));
  const length = Buffer.alloc(HEAD_AT);
  length.writeUInt32LE(text.length);
  return Buffer.concat([length, text, ...numbers.map(bytesOf)]);
}

const bytesOf = (numbers: Float32Array | Int8Array): Buffer =>
  Buffer.from(numbers.buffer, numbers.byteOffset, numbers.byteLength);

/** Reads such a file in the order in which it was written; throws where it is cut off or no such file. */
export class NumbersFile {
  readonly head: unknown;
  private at: number;

  constructor(private readonly bytes: Buffer) {
    this.at = HEAD_AT + bytes.readUInt32LE(0);
    this.head = JSON.parse(bytes.toString('utf8', HEAD_AT, this.at));
  }

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
