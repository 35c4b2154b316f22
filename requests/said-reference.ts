import { isReference, readReference, SIGNS } from './reference';

/** How people name a sign aloud, as a recogniser writes it down. */
const NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  [
    '2 two to too dau dwy',
    '3 three tri tair',
    '4 four for pedwar pedair',
    '5 five pump',
    '6 six chwech',
    '7 seven saith',
    '8 eight ate wyth',
    '9 nine naw',
    'B bee be bravo',
    'C see sea charlie',
    'D dee delta',
    'F eff foxtrot',
    'G gee golf',
    'H aitch haitch hotel',
    'J jay juliet juliett',
    'K kay okay kilo',
    'M em mike',
    'P pee pea papa',
    'Q cue queue quebec',
    'R ar are romeo',
    'S ess sierra',
    'T tee tea tango',
    'V vee victor',
    'W whiskey whisky doubleyou',
    'X ex xray',
    'Y why yankee',
    'Z zed zee zulu',
  ].flatMap((line) => {
    const [sign = '', ...names] = line.split(' ');
    return names.map((name) => [name, sign] as const);
  }),
);

/** Signs that are in no reference, and those that somebody may have taken for them. */
const MISTAKEN: Readonly<Record<string, string>> = { '0': 'QD', O: 'QD', N: 'M', U: 'V' };

const LENGTH = 7;

/**
 * The reference in what a person said or typed: sign by sign, in words, in any groups, and with signs that no reference
 * has read as those that look or sound like them. Undefined if none is there, or if it could be more than one.
 */
export function saidReference(text: string): string | undefined {
  return readReference(text) ?? runsOf(text).map(readRun).find(Boolean);
}

/** The signs in a row, with a gap wherever something else is said. */
function runsOf(text: string): string[] {
  const words = text
    .toLowerCase()
    .replace(/double[ -]?(you|u)\b/g, 'w')
    .replace(/x-ray/g, 'x')
    .split(/[^\p{L}\p{N}]+/u);
  return words
    .map((word) => signsOf(word) ?? ' ')
    .join('')
    .split(' ');
}

/** A word as signs: its name, or a piece of a reference as it is written. */
function signsOf(word: string): string | undefined {
  if (Object.hasOwn(NAMES, word)) return NAMES[word];
  const piece = /^[a-z0-9]+$/.test(word) && (/\d/.test(word) || word.length <= 2);
  return piece && word.length <= LENGTH ? word.toUpperCase() : undefined;
}

/** Seven signs, with whatever was said like a sign before or after them left out, that are a reference in one way only. */
function readRun(run: string): string | undefined {
  for (let from = 0; from + LENGTH <= run.length; from++) {
    const seven = run.slice(from, from + LENGTH);
    const readings = /\d/.test(seven) ? readingsOf(seven).filter(isReference) : [];
    if (readings.length === 1) return readings[0];
  }
  return undefined;
}

function readingsOf(seven: string): string[] {
  return [...seven].reduce<string[]>(
    (all, sign) => {
      const may = SIGNS.includes(sign) ? sign : (MISTAKEN[sign] ?? '');
      return all.flatMap((begun) => [...may].map((one) => begun + one));
    },
    [''],
  );
}

/** Somebody wrote a reference down, but with a slip in it. */
export const looksLikeReference = (text: string): boolean =>
  /(?<![a-z0-9-])(?=[a-z-]*\d)(?=[\d-]*[a-z])[a-z0-9]{3}-[a-z0-9]{4}(?![a-z0-9-])/i.test(text) ||
  /^(?=[a-z]*\d)(?=\d*[a-z])[a-z0-9]{3} ?[a-z0-9]{4}$/i.test(text);
