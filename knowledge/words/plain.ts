/** How text is made comparable. Everything that reads a person's words starts here. */

export const LONGEST_TEXT = 10_000;

const ASCII = /^[\x20-\x7e]*$/;
const CONTROL =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\p{Surrogate}/gu;

/** As said, and safe to keep: no control signs, no lone surrogates, one space where any white space was. */
export function asSaid(raw: string): string {
  const text = raw.length > LONGEST_TEXT ? raw.slice(0, LONGEST_TEXT) : raw;
  const clean = ASCII.test(text) ? text : text.replace(CONTROL, '');
  return clean.replace(/\s+/g, ' ').trim();
}

/** Lower case, one form of each letter, straight apostrophes and quotes. */
export function plain(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  // NFKC can lengthen a text eighteen times (one sign may stand for a phrase), hence the second cut.
  return text
    .normalize('NFKC')
    .slice(0, LONGEST_TEXT)
    .toLowerCase()
    .replace(/[\u2018\u2019\u201b\u02bc\u00b4`]/g, "'")
    .replace(/[\u201c\u201d\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ');
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:'[\p{L}]+)*/gu;

/** The words of a plain text, without punctuation; an apostrophe inside a word stays. */
export function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** The same with every accent and apostrophe dropped, for people whose keyboard has no ŵ: "tŷ" and "ty" are one. */
export function bare(word: string): string {
  if (ASCII.test(word)) return word.includes("'") ? word.replaceAll("'", '') : word;
  return word.normalize('NFD').replace(/[\p{M}']/gu, '');
}

const remembered = new Map<string, readonly string[]>();

/** Bare words of a short text that comes again and again, such as a choice's label. */
export function wordsOfLabel(label: string): readonly string[] {
  const known = remembered.get(label);
  if (known) return known;
  const words = wordsOf(plain(label)).map(bare);
  if (remembered.size > 5000) remembered.clear();
  remembered.set(label, words);
  return words;
}
