import { bare, plain, wordsOf } from '../words/plain';
import { SHORT } from './table/sets';

/** Longest piece of a text without any mark that counts as one sentence: calls by phone come without marks. */
const LONGEST = 100;
/** So that what lies across two pieces is met in one of them. */
const OVERLAP = 20;

/** The words of each sentence, once where it is said again, as the table knows them: bare, and shortened ones in full. */
export function sentencesOf(text: string): string[][] {
  const sentences = new Set(plain(text).split(/[.!?;]+(?:\s|$)/));
  return [...sentences].flatMap((sentence) => pieces(wordsOf(sentence).map(inFull)));
}

function pieces(words: readonly string[]): string[][] {
  const parts: string[][] = [];
  for (let i = 0; i === 0 || i + OVERLAP < words.length; i += LONGEST - OVERLAP)
    parts.push(words.slice(i, i + LONGEST));
  return parts;
}

/** A Welsh word and what leans on it: "taro'r", "gwaedu'n". */
const LEANING = /'(?:r|n|i|u|w|ch)$/;

function inFull(word: string): string {
  const known = bare(word.replace(LEANING, ''));
  return Object.hasOwn(SHORT, known) ? SHORT[known]! : known;
}
