/** Vowel groups, less the silent e: near enough for plain English. */
function syllables(word: string): number {
  const bare = word.toLowerCase().replace(/[^a-z]/g, '');
  if (bare.length <= 3) return 1;
  const groups = bare.replace(/(?:[^laeiouy]es|[^laeiouyt]ed|[^laeiouy]e)$/, '').match(/[aeiouy]{1,2}/g);
  return Math.max(1, groups?.length ?? 1);
}

/** The age at which the words are read with ease: the school grade of Flesch and Kincaid (1975), and five years. */
export function readingAge(words: string): number {
  const sentences = words.split(/[.?!:]+(?:\s|$)/).filter((sentence) => /[a-z]/i.test(sentence)).length;
  const all = words.split(/\s+/).filter((word) => /[a-z]/i.test(word));
  const spoken = all.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (all.length / sentences) + 11.8 * (spoken / all.length) - 15.59 + 5;
}

/** Syllables of the longest word; names and addresses aside. */
export const longestWord = (words: string): number =>
  Math.max(
    ...words
      .split(/\s+/)
      .filter((word) => !word.includes('@'))
      .map(syllables),
  );
