/** Whole numbers in words, English and Welsh, as people say them. Words are bare (see plain.ts). */

const UNITS: Readonly<Record<string, number>> = {
  zero: 0, nought: 0, none: 0, nil: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9,
  ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18,
  nineteen: 19, dim: 0, un: 1, dau: 2, dwy: 2, tri: 3, tair: 3, pedwar: 4, pedair: 4, pump: 5, pum: 5, chwech: 6, chwe: 6,
  saith: 7, wyth: 8, naw: 9, deg: 10, deuddeg: 12, pymtheg: 15, deunaw: 18,
}; // prettier-ignore

const TENS: Readonly<Record<string, number>> = {
  twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
  ugain: 20,
}; // prettier-ignore

const ORDINALS: Readonly<Record<string, number>> = {
  first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10,
  '1st': 1, '2nd': 2, '3rd': 3, '4th': 4, '5th': 5, '6th': 6, '7th': 7, '8th': 8, '9th': 9, '10th': 10,
  cyntaf: 1, gyntaf: 1, ail: 2, trydydd: 3, drydydd: 3, trydedd: 3, pedwerydd: 4, bedwerydd: 4, pedwaredd: 4, pumed: 5, bumed: 5,
  '1af': 1, '2il': 2, '3ydd': 3, '4ydd': 4, '5ed': 5,
}; // prettier-ignore

export interface Numeral {
  readonly number: number;
  /** How many words it took. */
  readonly length: number;
}

export function ordinal(word: string): number | undefined {
  return Object.hasOwn(ORDINALS, word) ? ORDINALS[word] : undefined;
}

/** The number that starts at `words[at]`: "sixteen", "twenty three", "a hundred and five", "tri deg dau". */
export function numeralAt(words: readonly string[], at: number): Numeral | undefined {
  let total = 0;
  let part: number | undefined;
  let i = at;
  let end = at;
  for (; i < words.length && i < at + 12; i++) {
    const word = words[i]!;
    if (word === 'and' && part !== undefined && end > at) continue;
    const value = Object.hasOwn(UNITS, word) ? UNITS[word]! : undefined;
    const tens = Object.hasOwn(TENS, word) ? TENS[word]! : undefined;
    // "Tri deg dau": Welsh counts tens, so that a ten follows a unit and a unit a ten.
    if (word === 'deg' && part !== undefined && part > 0 && part < 10) part *= 10;
    else if (value !== undefined && (canTakeUnit(part) || (i > at && words[i - 1] === 'deg')))
      part = (part ?? 0) + value;
    else if (tens !== undefined && (part === undefined || part % 100 === 0)) part = (part ?? 0) + tens;
    else if ((word === 'hundred' || word === 'cant' || word === 'gant') && (part ?? 1) < 10)
      part = (part ?? 1) * 100;
    else if ((word === 'thousand' || word === 'mil') && total === 0 && (part ?? 1) < 1000) {
      total = (part ?? 1) * 1000;
      part = 0;
    } else break;
    end = i + 1;
  }
  return part === undefined ? undefined : { number: total + part, length: end - at };
}

/** After "twenty", "a hundred" or "two thousand" a unit goes on; after "three" it starts another number. */
function canTakeUnit(part: number | undefined): boolean {
  return part === undefined || part === 0 || (part >= 20 && part % 10 === 0);
}

/** The number that all of the words together say. */
export function numeralOf(words: readonly string[]): number | undefined {
  const start = words[0] === 'a' && words.length > 1 ? 1 : 0;
  const found = numeralAt(words, start);
  return found && start + found.length === words.length ? found.number : undefined;
}
