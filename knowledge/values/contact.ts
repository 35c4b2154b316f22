import { toE164 } from '../../base/phone-numbers';

const PHONE = /(?<![\p{L}\p{N}])\+?\(?\d(?:[ ().-]{0,2}\d){9,13}(?![\p{L}\p{N}])/gu;
/** Two @ or two dots in a row, and a label that starts with a hyphen, are not addresses. Bounded, so that no text can make it slow. */
const EMAIL =
  /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}_%+'-]{1,64}(?:\.[\p{L}\p{N}_%+'-]{1,64}){0,6}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,5}\p{L}{2,24}(?![\p{L}\p{N}@-])/u;
const SPOKEN_AT = / (?:at|@) (?=[\p{L}\p{N}-]{1,60} ?(?:dot|\.) ?\p{L})/u;

/** A phone number in E.164. British unless it says otherwise; "07700 900 123", "+44 (0)20 7946 0018". */
export function phoneIn(text: string): string | undefined {
  const numbers = new Set<string>();
  for (const match of text.slice(0, 1000).matchAll(PHONE)) {
    const written = match[0].replace('(0)', '');
    // A British number starts with 0 or a country code: eleven digits of a card or account are none.
    if (!/^[(]?0|^\+/.test(written)) continue;
    const e164 = toE164(written);
    if (e164) numbers.add(e164);
  }
  return numbers.size === 1 ? [...numbers][0] : undefined;
}

const DIGIT_WORDS: Readonly<Record<string, string>> = {
  oh: '0', o: '0', zero: '0', nought: '0', one: '1', two: '2', three: '3', four: '4', five: '5', six: '6', seven: '7', eight: '8', nine: '9',
  dim: '0', un: '1', dau: '2', tri: '3', pedwar: '4', pump: '5', chwech: '6', saith: '7', wyth: '8', naw: '9',
}; // prettier-ignore

/** The same for a number that was said digit by digit: "oh seven seven double oh nine hundred". */
export function spokenPhoneIn(text: string): string | undefined {
  let digits = '';
  let times = 1;
  for (const word of text.slice(0, 300).match(/[a-z]+|\d+/g) ?? []) {
    if (word === 'double' || word === 'triple') times = word === 'double' ? 2 : 3;
    else {
      const digit = /^\d/.test(word)
        ? word
        : Object.hasOwn(DIGIT_WORDS, word)
          ? DIGIT_WORDS[word]!
          : word === 'hundred'
            ? '00'
            : '';
      digits += digit.repeat(times);
      times = 1;
    }
  }
  return /^0\d{9,10}$/.test(digits) ? toE164(digits) : undefined;
}

/** An e-mail address, also as it is said: "jo dot smith at example dot org". */
export function emailIn(text: string): string | undefined {
  const written = EMAIL.exec(text)?.[0];
  if (written) return written;
  if (text.length > 300 || !SPOKEN_AT.test(text)) return undefined;
  const joined = text
    .replace(SPOKEN_AT, '@')
    .replace(/ ?\b(?:dot|punt)\b ?/gu, '.')
    .replace(/ ?\bunderscore\b ?/gu, '_')
    .replace(/ ?\b(?:dash|hyphen)\b ?/gu, '-');
  return EMAIL.exec(joined)?.[0];
}
