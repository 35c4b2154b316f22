import { numeralAt } from '../words/numerals';

const HOUSE = /^\d{1,4}[a-z]?$/;
const SAYS_NUMBER = new Set(['number', 'no', 'num', 'rhif']);
const FLAT = new Set(['flat', 'apartment', 'fflat']);

interface House {
  readonly number: string;
  readonly from: number;
  readonly to: number;
}

/** A house number beside a street's name: "16 Mill Lane", "sixteen", "flat 2 16", "Mill Lane number 16". */
export function houseNumberBeside(words: readonly string[], from: number, to: number): House | undefined {
  return before(words, from, to) ?? after(words, from, to) ?? spoken(words, from, to);
}

function before(words: readonly string[], from: number, to: number): House | undefined {
  const number = words[from - 1] ?? '';
  if (!HOUSE.test(number)) return undefined;
  const flat = words[from - 2] ?? '';
  if (!FLAT.has(words[from - 3] ?? '') || !HOUSE.test(flat)) return { number, from: from - 1, to };
  return { number: `Flat ${flat}, ${number}`, from: from - 3, to };
}

function after(words: readonly string[], from: number, to: number): House | undefined {
  const said = SAYS_NUMBER.has(words[to] ?? '');
  const number = words[said ? to + 1 : to] ?? '';
  if (!HOUSE.test(number) || (!said && to !== words.length - 1)) return undefined;
  return { number, from, to: said ? to + 2 : to + 1 };
}

function spoken(words: readonly string[], from: number, to: number): House | undefined {
  for (let n = Math.min(3, from); n > 0; n--) {
    const numeral = numeralAt(words, from - n);
    if (numeral?.length === n && numeral.number > 0)
      return { number: String(numeral.number), from: from - n, to };
  }
  return undefined;
}
