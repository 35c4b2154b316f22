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

/** What was said sign by sign or in pieces, one run for each stretch in which nothing else was said. */
function runsOf(text: string): string[][] {
  const words = text
    .toLowerCase()
    .replace(/double[ -]?(you|u)\b/g, 'w')
    .replace(/x-ray/g, 'x')
    .split(/[^\p{L}\p{N}]+/u);
  const runs: string[][] = [[]];
  for (const word of words) {
    const signs = signsOf(word);
    if (signs === undefined) runs.push([]);
    else runs.at(-1)!.push(signs);
  }
  return runs;
}

/** A word as signs: its name, or a piece of a reference as it is written. */
function signsOf(word: string): string | undefined {
  if (Object.hasOwn(NAMES, word)) return NAMES[word];
  const signs = word.toUpperCase();
  const piece = /\d/.test(word) ? signs.length <= LENGTH : signs.length > 0 && signs.length <= SHORT;
  return piece && [...signs].every((sign) => SIGNS.includes(sign) || sign in MISTAKEN) ? signs : undefined;
}

/** Longer pieces without a digit are words. */
const SHORT = 2;

/** Pieces of seven signs together that are a reference, if they are so in one way only. */
function readRun(pieces: readonly string[]): string | undefined {
  const readings = pieces.flatMap((_, from) => {
    let signs = '';
    for (let to = from; to < pieces.length && signs.length < LENGTH; to++) signs += pieces[to];
    return signs.length === LENGTH && /\d/.test(signs) ? readingsOf(signs).filter(isReference) : [];
  });
  return readings.length === 1 ? readings[0] : undefined;
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
