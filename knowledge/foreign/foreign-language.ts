import { wordLanguage } from '../spoken-language';
import { bare, plain, wordsOf } from '../words/plain';
import { COMMON_WORDS, TELLING_LETTERS, TELLING_WORDS } from './common-words';
import { languageByScript } from './scripts';

/** Letters that are no others with an accent. */
const LETTERS: Readonly<Record<string, string>> = { ł: 'l', đ: 'd', ı: 'i', ß: 'ss', ø: 'o' };
const asListed = (word: string): string => bare(word.replace(/[łđıßø]/gu, (letter) => LETTERS[letter]!));

/** By word, the languages in whose lists it stands. */
const LISTED = new Map<string, readonly string[]>();
for (const [language, words] of Object.entries(COMMON_WORDS))
  for (const word of new Set(words.split(' ')))
    if (wordLanguage(word) === undefined) LISTED.set(word, [...(LISTED.get(word) ?? []), language]);

const TELLING = new Set(TELLING_WORDS.split(' '));
const PLAIN = /^[a-z0-9]*$/;

/** A name or two has as many: so many different common words of one language nobody writes by chance. */
const FEWEST = 2;
const FEWEST_OF_ALL = 0.3;
const BY_LETTERS = 0.5;
const MOST_WORDS = 60;

/**
 * The language of a text that is plainly neither English nor Welsh, by its code (BCP 47). A name, a misspelt word or a bit of
 * slang is no language: where there is any doubt, there is none.
 */
export function foreignLanguage(text: string): string | undefined {
  const raw = text.slice(0, 600);
  const byScript = languageByScript(plain(raw));
  if (byScript) return byScript;
  const words = wordsOf(raw.normalize('NFC')).slice(0, MOST_WORDS);
  const { seen, ours } = counted(words);
  // Of two that are as likely, the one that stands first in the lists.
  const [best] = [...seen].sort(([, a], [, b]) => b.score - a.score);
  if (!best) return undefined;
  const [language, { known, lettered, telling }] = best;
  const evidence = known.size + (telling ? 1 : 0) + (known.size > 0 && ours === 0 ? lettered.size : 0);
  if (evidence < FEWEST || evidence < FEWEST_OF_ALL * words.length) return undefined;
  return ours * 2 >= evidence ? undefined : language;
}

interface Seen {
  score: number;
  /** The different common words of it that the text has. */
  readonly known: Set<string>;
  /** Words, and no names, with letters that few languages write. */
  readonly lettered: Set<string>;
  /** One of the words is as good as two. */
  telling: boolean;
}

/** What speaks for each language, and how many words are plainly English or Welsh. */
function counted(words: readonly string[]): { seen: ReadonlyMap<string, Seen>; ours: number } {
  const seen = new Map<string, Seen>();
  const of = (language: string): Seen => {
    const known = seen.get(language) ?? { score: 0, known: new Set(), lettered: new Set(), telling: false };
    seen.set(language, known);
    return known;
  };
  let ours = 0;
  for (const written of words) {
    const word = plain(written);
    const listed = asListed(word);
    if (wordLanguage(listed) !== undefined) ours += 1;
    for (const language of LISTED.get(listed) ?? LISTED.get(word) ?? []) {
      const one = of(language);
      one.score += 1;
      one.known.add(listed);
      one.telling ||= TELLING.has(listed);
    }
    if (!PLAIN.test(word)) byLetters(word, written === word, of);
  }
  return { seen, ours };
}

function byLetters(word: string, isSmall: boolean, of: (language: string) => Seen): void {
  for (const [language, letters] of Object.entries(TELLING_LETTERS)) {
    if (!letters.test(word)) continue;
    const one = of(language);
    one.score += BY_LETTERS;
    if (isSmall && !one.known.has(asListed(word))) one.lettered.add(word);
  }
}
