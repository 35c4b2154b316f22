import { cleanJpeg } from './jpeg';
import { cleanPng } from './png';

/** A picture of which nothing is left but what is needed to show it. */
export interface Photo {
  readonly type: 'image/jpeg' | 'image/png';
  readonly bytes: Buffer;
}

/** What is left of a picture, and how large it is. */
export interface Cleaned {
  readonly bytes: Buffer;
  readonly width: number;
  readonly height: number;
}

/** The largest photos of phones have 48 million pixels, their panoramas some more. A picture is unpacked to 4 bytes for each. */
const MOST_PIXELS = 64_000_000;
const LONGEST_SIDE = 20_000;

/**
 * The picture that the bytes are, whatever they are said to be, or undefined if they are none that we take. It is put
 * together anew of the parts that are known to draw it; where it was taken, by which phone, what somebody wrote into
 * it and what was hung on its end is left out.
 */
export function cleanPhoto(bytes: Buffer): Photo | undefined {
  for (const [type, clean] of KINDS) {
    const cleaned = clean(bytes);
    if (cleaned) return sized(cleaned) ? { type, bytes: cleaned.bytes } : undefined;
  }
  return undefined;
}

const KINDS = [
  ['image/jpeg', cleanJpeg],
  ['image/png', cleanPng],
] as const;

const sized = ({ width, height }: Cleaned): boolean =>
  width > 0 && height > 0 && Math.max(width, height) <= LONGEST_SIDE && width * height <= MOST_PIXELS;
