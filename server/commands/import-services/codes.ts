const CODE = /^[a-z][a-z0-9-]{1,40}$/;
const LONGEST = 38;

/** A code of ours for something of theirs: their own code if it can be ours, else one made of the first words that serve. */
export function codeFor(theirs: string, words: string, taken: Set<string>): string {
  const wanted = CODE.test(theirs) ? theirs : slugOf(/[a-z]{2}/i.test(words) ? words : theirs);
  let code = wanted;
  for (let n = 2; taken.has(code); n++) code = `${wanted.slice(0, LONGEST)}-${n}`;
  taken.add(code);
  return code;
}

/** Small letters, digits and hyphens, with a letter at the head. */
export function slugOf(text: string): string {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const headed = CODE.test(plain.slice(0, 2)) ? plain : `n-${plain}`;
  return headed.slice(0, LONGEST).replace(/-+$/, '');
}
