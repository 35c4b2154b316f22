/** What the formula of Flesch and Kincaid counts in a text. */
export interface Counts {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
}

/**
 * The age at which a child reads the text, by Flesch and Kincaid's school grade and the five years before school.
 *
 * - A sentence ends with `.`, `?` or `!`, or with its paragraph. Colons and semicolons end none, which is stricter than Flesch.
 * - A word stands between spaces; "second-hand" is one word.
 * - Amounts, days, times, phone numbers and web addresses are a word of one syllable each, as Flesch advises for texts with many of them.
 * - With `names`, a name is a word of one syllable: it is known to whoever asks about the thing, and cannot be said more plainly.
 *   A name is a word with a capital that does not begin its sentence ("Universal Credit", "Elwern"), or a word in `names`.
 */
export function readingAge(text: string, names?: ReadonlySet<string>): number {
  const { sentences, words, syllables } = countsOf(text, names);
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59 + 5;
}

export function countsOf(text: string, names?: ReadonlySet<string>): Counts {
  const sentences = sentencesOf(text).map((sentence) => sentence.split(/\s+/));
  const each = sentences.flatMap((words) =>
    words.map((word, i) => (names && isName(word, i, names) ? 1 : syllablesOf(word))),
  );
  return {
    sentences: sentences.length,
    words: each.length,
    syllables: each.reduce((sum, one) => sum + one, 0),
  };
}

export function sentencesOf(text: string): string[] {
  const paragraphs = text.replace(/(\d{3,5}) (\d{3}) ?(\d{3,4})/g, '$1$2$3').split(/\n+/);
  const sentences = paragraphs.flatMap((paragraph) =>
    paragraph.split(/(?<=[.?!]["')]?)\s+(?=["'(]?[\p{Lu}\d£{])/u),
  );
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => /[\p{L}\d]/u.test(sentence));
}

function isName(word: string, place: number, names: ReadonlySet<string>): boolean {
  const bare = bareWord(word);
  if (names.has(bare.toLowerCase())) return true;
  return place > 0 && /^\p{Lu}/u.test(bare) && !/^I(?:['’]|$)/.test(bare);
}

export function bareWord(word: string): string {
  return word.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');
}

/** Words that are said with more or fewer syllables than the rules below find. */
const SAID_OTHERWISE: Readonly<Record<string, number>> = {
  area: 3,
  areas: 3,
  business: 2,
  businesses: 3,
  clothes: 1,
  every: 2,
  everyone: 3,
  everything: 3,
  homelessness: 3,
  household: 2,
  households: 2,
  hundred: 2,
  idea: 3,
  people: 2,
  science: 2,
  somebody: 3,
  someone: 2,
  something: 2,
  sometimes: 2,
  somewhere: 2,
  themselves: 2,
};

/** Syllables of an English word, near enough for an average over a text. */
export function syllablesOf(written: string): number {
  const word = bareWord(written).toLowerCase().replace(/’/g, "'");
  if (/\d|@|\.\p{L}/u.test(word)) return 1;
  return word.split(/[-/]/).reduce((sum, part) => sum + syllablesOfPart(part), 0);
}

/** Vowels side by side that are two syllables: "period", "annual", "client", "being", "create", "fuel". */
const APART =
  /(?<![tcsgln])i[aou]|(?<![qg])ua|ie(?=ty)|(?<![tcs])ie(?=nc|nts?$|ts?$)|[aeiouy]ings?$|(?<=cr|th)ea(?=t)|ue(?=ls?$)|eos?$/g;

function syllablesOfPart(part: string): number {
  const known = SAID_OTHERWISE[part];
  if (known !== undefined) return known;
  const word = part.replace(/'(?:s|re|ll|ve|d|m)?$/, '');
  const sounded = word
    .replace(/(?<=[aeiouyr])n't$|'t$/, '') // don't, aren't, can't, but not: isn't
    .replace(/(?<![aeiouytd])ed$/, 'e') // closed, but not: needed
    .replace(/(?<![scgxz]|[cs]h)es$/, 'e') // rules, but not: places
    .replace(/(?<![aeiouy]|[^aeiouy]l)e(?=$|(?:ly|ty|ments?|less|ful|ness)$)/, ''); // late, pavement, but not: table
  const groups = sounded.match(/[aeiouy]+/g)?.length ?? 0;
  const apart = sounded.match(APART)?.length ?? 0;
  const not = /[^aeiouyr]n't$/.test(word) ? 1 : 0;
  return Math.max(1, groups + apart + not);
}
