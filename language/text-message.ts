const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201b\u2032]/g, "'"],
  [/[\u201c\u201d\u201f\u2033]/g, '"'],
  [/[\u2010-\u2015]/g, '-'],
  [/\u2026/g, '...'],
  [/[\u00a0\u2002-\u200a\u202f]/g, ' '],
  [/\u00b7/g, '-'],
];

/** Signs that would more than halve the length of a text, replaced by ones of the GSM alphabet that mean the same. */
export function asText(words: string): string {
  return PLAIN.reduce((text, [sign, plain]) => text.replace(sign, plain), words);
}

/** Cut between sentences, or else between words; nothing without a space in it, such as a link, is ever cut unless it fills a part alone. */
export function inParts(words: string, longest: number): string[] {
  const parts: string[] = [];
  let rest = words;
  while (rest.length > longest) {
    const cut = cutBefore(rest, longest);
    parts.push(rest.slice(0, cut).trimEnd());
    rest = rest.slice(cut).trimStart();
  }
  return rest === '' ? parts : [...parts, rest];
}

function cutBefore(words: string, longest: number): number {
  const head = words.slice(0, longest + 1);
  const sentence = Math.max(head.lastIndexOf('. '), head.lastIndexOf('? '));
  if (sentence > longest / 2) return sentence + 1;
  const space = head.lastIndexOf(' ');
  if (space > 0) return space;
  // Never between the halves of a pair that make one sign.
  return /[\ud800-\udbff]/.test(words[longest - 1]!) ? longest - 1 : longest;
}
