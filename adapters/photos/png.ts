import { crc32 } from './crc32';
import type { Cleaned } from './photo';

const SIGNATURE = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
/** Length, name and check sum of a chunk (ISO/IEC 15948, 5.3). */
const AROUND = 12;
/** The chunks that draw a picture; all others tell something about it. */
const DRAWING = ['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND'];
const MOST_CHUNKS = 100_000;

/** A PNG of the chunks that draw it and no others: texts, times, Exif, profiles and what follows its end are gone. */
export function cleanPng(bytes: Buffer): Cleaned | undefined {
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return undefined;
  const kept: Buffer[] = [SIGNATURE];
  let header: Buffer | undefined;
  for (let at = SIGNATURE.length, n = 0; n < MOST_CHUNKS && at + AROUND <= bytes.length; n++) {
    const length = bytes.readUInt32BE(at);
    const chunk = bytes.subarray(at, at + AROUND + length);
    const name = chunk.toString('latin1', 4, 8);
    if (chunk.length < AROUND + length || !isWhole(chunk)) return undefined;
    if ((n === 0) !== (name === 'IHDR')) return undefined;
    header ??= chunk;
    if (DRAWING.includes(name)) kept.push(chunk);
    if (name === 'IEND') return sized(header, kept);
    at += chunk.length;
  }
  return undefined;
}

const isWhole = (chunk: Buffer): boolean =>
  crc32(chunk.subarray(4, -4)) === chunk.readUInt32BE(chunk.length - 4);

function sized(header: Buffer, kept: readonly Buffer[]): Cleaned | undefined {
  if (header.length !== AROUND + 13) return undefined;
  return { bytes: Buffer.concat(kept), width: header.readUInt32BE(8), height: header.readUInt32BE(12) };
}
