import { numeralAt } from '../words/numerals';
import { bare, wordsOf } from '../words/plain';

const DIGITS =
  /(?<![\p{L}\p{N}.,/:-])(\d{1,3}(?:,\d{3}){1,3}|\d{1,9})(\.\d{1,4})?(?:ish)?(?![\p{L}\p{N}]|[/:]\d|\.\d|-\d)/gu;
const SOME: readonly (readonly [RegExp, number])[] = [
  [/\bhalf a dozen\b/, 6],
  [/\b(?:two|2) dozen\b/, 24],
  [/\b(?:a|one|1) dozen\b/, 12],
  [/\b(?:a |just a )?(?:couple|pair)\b|\bboth\b/, 2],
  [/^(?:just |only )?(?:a |an )?(?:single|one)(?: one)?$/, 1],
  [/\bcwpl\b/, 2],
];

export interface Counted {
  readonly number: number;
  /** The words around it, by which one can see what is counted: "three black bags" counts "black", "bags". */
  readonly before: string;
  readonly after: readonly string[];
}

/** Every number that a plain text holds, in digits or words. */
export function numbersIn(text: string): Counted[] {
  const found: Counted[] = [];
  for (const match of text.matchAll(DIGITS)) {
    const number = Number(match[1]!.replaceAll(',', '') + (match[2] ?? ''));
    const before = wordsOf(text.slice(Math.max(0, match.index - 20), match.index)).pop() ?? '';
    found.push({
      number,
      before,
      after: wordsOf(text.slice(match.index + match[0].length, match.index + 60)).slice(0, 3),
    });
  }
  const words = wordsOf(text).map(bare);
  for (let i = 0; i < words.length; i++) {
    const numeral = numeralAt(words, i);
    if (!numeral) continue;
    const end = i + numeral.length;
    found.push({ number: numeral.number, before: words[i - 1] ?? '', after: words.slice(end, end + 3) });
    i = end - 1;
  }
  return found;
}

const FRACTION = /\b(?:half|halves|thirds?|quarters?)\b|[½¼¾⅓⅔]/u;

/** The one number that an answer holds; none where it holds two that differ ("between 2 and 4", "one of the three"). */
export function numberIn(text: string): number | undefined {
  for (const [pattern, number] of SOME) if (pattern.test(text)) return number;
  // Fractions are the recognisers' business.
  if (FRACTION.test(text)) return undefined;
  const numbers = new Set(numbersIn(text).map((n) => n.number));
  if (numbers.size === 2 && numbers.has(1)) dropPronoun(text, numbers);
  return numbers.size === 1 ? [...numbers][0] : undefined;
}

/** In "that one has 4" the one is no number. */
function dropPronoun(text: string, numbers: Set<number>): void {
  if (/\b(?:that|this|the|which|each|every|any|no) one\b/.test(text)) numbers.delete(1);
}

const stem = (word: string): string => word.replace(/(?:es|s)$/, '');

/** A number in a text about other things counts only if it counts what the question asks about: "3 bags" for "How many bags?". */
export function numberOf(text: string, about: string): number | undefined {
  const asked = new Set(
    wordsOf(about)
      .map(bare)
      .filter((word) => word.length > 2 && !COMMON.has(word))
      .map(stem),
  );
  const fitting = numbersIn(text).filter((n) =>
    n.after.slice(0, 2).some((word) => asked.has(stem(bare(word)))),
  );
  const numbers = new Set(fitting.map((n) => n.number));
  return numbers.size === 1 ? [...numbers][0] : undefined;
}

const COMMON = new Set(
  'how many much what are the there you your about number of have has roughly that this for with and any faint sawl nifer'.split(
    ' ',
  ),
);
