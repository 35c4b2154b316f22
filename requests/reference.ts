import { randomBelow } from '../base/ids';

/** No vowels, no signs that look or sound alike: nobody reads out a word, and nobody mistakes 0 for O. */
export const SIGNS = '23456789BCDFGHJKMPQRSTVWXYZ';

/**
 * The weights are units modulo 27 whose neighbours differ by a unit, so that one wrong sign and two swapped
 * neighbours are both always noticed (J. Verhoeff, Error detecting decimal codes, 1969, section on weighted sums).
 */
const WEIGHTS = [1, 2, 1, 2, 1, 2, 1];

function weighted(signs: string): number {
  let sum = 0;
  for (let i = 0; i < signs.length; i++) sum += SIGNS.indexOf(signs[i]!) * WEIGHTS[i]!;
  return sum % SIGNS.length;
}

/** Six random signs and a check sign, as they are stored: "47KT2XQ". */
export function newReference(): string {
  let signs = '';
  for (let i = 0; i < 6; i++) signs += SIGNS[randomBelow(SIGNS.length)];
  return signs + SIGNS[(SIGNS.length - weighted(signs)) % SIGNS.length];
}

/** Whether seven signs are a reference: their check sign is right. */
export const isReference = (signs: string): boolean => weighted(signs) === 0;

/** The reference in what a person typed ("47k t2xb", "47K-T2XQ."), or undefined if none is there or its check sign is wrong. */
export function readReference(text: string): string | undefined {
  const found = text
    .toUpperCase()
    .matchAll(
      /(?<![A-Z0-9])([2-9BCDFGHJKMP-TV-Z]{3})[\s\u2010-\u2015-]{0,3}([2-9BCDFGHJKMP-TV-Z]{4})(?![A-Z0-9])/g,
    );
  for (const [, first = '', second = ''] of found) if (isReference(first + second)) return first + second;
  return undefined;
}
