import { orientationOf, turned } from './orientation';
import type { Cleaned } from './photo';

/** Markers of ITU-T T.81, table B.1. */
const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const APP0 = 0xe0;
const APP1 = 0xe1;
const ADOBE = 0xee;
/** Tables, the restart interval and the number of lines: without them nothing can be drawn. */
const TABLES = [0xc4, 0xdb, 0xdd, 0xdc];
/** Frames that browsers draw: baseline, extended, progressive. */
const FRAMES = [0xc0, 0xc1, 0xc2];
/** A marker, its length, and of JFIF the fields before its thumbnail. */
const JFIF_LENGTH = 18;
const ADOBE_LENGTH = 16;
/** More segments than this are no photo. */
const MOST_SEGMENTS = 2000;

/**
 * A JPEG of the segments that draw it and no others: Exif, XMP, colour profiles, comments, thumbnails and whatever
 * follows the picture's end are gone. Which way up it is to be held is kept, in a few bytes of our own.
 */
export function cleanJpeg(bytes: Buffer): Cleaned | undefined {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xff00 + SOI) return undefined;
  const kept: Buffer[] = [];
  let size: { width: number; height: number } | undefined;
  let orientation = 1;
  for (let at = 2, segments = 0; segments < MOST_SEGMENTS; segments++) {
    const found = segmentAt(bytes, at);
    if (!found) return undefined;
    const { marker, segment } = found;
    at = found.next;
    if (marker === EOI) return size && { ...size, bytes: whole(kept, orientation, segment) };
    if (marker === APP1) orientation = orientationOf(segment.subarray(4)) ?? orientation;
    if (FRAMES.includes(marker)) size = sizeIn(segment);
    if (marker === SOS) at = endOfScan(bytes, at);
    const part = marker === SOS ? bytes.subarray(found.from, at) : keptOf(marker, segment);
    if (part) kept.push(part);
  }
  return undefined;
}

interface Segment {
  readonly marker: number;
  readonly from: number;
  readonly next: number;
  readonly segment: Buffer;
}

/** The segment that begins here; markers may be filled up with 0xFF before them. */
function segmentAt(bytes: Buffer, start: number): Segment | undefined {
  let from = start;
  while (bytes[from] === 0xff && bytes[from + 1] === 0xff) from++;
  const marker = bytes[from + 1];
  if (bytes[from] !== 0xff || marker === undefined || marker < 0xc0) return undefined;
  if (marker === EOI) return { marker, from, next: from + 2, segment: bytes.subarray(from, from + 2) };
  if (marker === SOI || from + 4 > bytes.length) return undefined;
  const next = from + 2 + bytes.readUInt16BE(from + 2);
  return next > bytes.length || next < from + 4
    ? undefined
    : { marker, from, next, segment: bytes.subarray(from, next) };
}

/** Where the next marker stands; inside the scan 0xFF is followed by 0 or by a restart marker. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next !== undefined && next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}

function sizeIn(frame: Buffer): { width: number; height: number } | undefined {
  return frame.length < 9 ? undefined : { height: frame.readUInt16BE(5), width: frame.readUInt16BE(7) };
}

/** How the colours are to be read stands in JFIF's and Adobe's own fields; what may follow these is cut off. */
function keptOf(marker: number, segment: Buffer): Buffer | undefined {
  if (TABLES.includes(marker) || FRAMES.includes(marker)) return segment;
  const name = segment.toString('latin1', 4, 9);
  if (marker === APP0 && name === 'JFIF\0' && segment.length >= JFIF_LENGTH)
    return shortened(segment, JFIF_LENGTH);
  if (marker === ADOBE && name === 'Adobe' && segment.length >= ADOBE_LENGTH)
    return shortened(segment, ADOBE_LENGTH);
  return undefined;
}

function shortened(segment: Buffer, length: number): Buffer {
  const short = Buffer.from(segment.subarray(0, length));
  short.writeUInt16BE(length - 2, 2);
  // Width and height of JFIF's thumbnail, which is gone.
  if (length === JFIF_LENGTH) short.writeUInt16BE(0, length - 2);
  return short;
}

/** JFIF comes first where it is there, and which way is up after it. */
function whole(kept: readonly Buffer[], orientation: number, end: Buffer): Buffer {
  const first = kept[0]?.[1] === APP0 ? 1 : 0;
  const up = orientation === 1 ? [] : [turned(orientation)];
  return Buffer.concat([Buffer.from([0xff, SOI]), ...kept.slice(0, first), ...up, ...kept.slice(first), end]);
}
