import type { GazetteerEntry } from '../catalogue/catalogue';
import { bare, plain, wordsOf } from '../words/plain';
import { isStreetType, streetWord } from './street-words';
import { WordIndex } from './word-index';

export interface Named {
  readonly entry: GazetteerEntry;
  /** Bare words of the name, without a leading "the". */
  readonly words: readonly string[];
  /** Those that tell it from others: the name without its kind of street. */
  readonly core: readonly string[];
}

/** The council's places, found by any word that tells them apart. */
export interface Gazetteer {
  /** Places that have this word among those that tell. */
  having(word: string): readonly Named[];
  /** Places whose name, written as one word, is this: "milllane". */
  joined(word: string): readonly Named[];
  readonly spelling: WordIndex;
  postcode(code: string): GazetteerEntry | undefined;
  /** Another place in the same town has this name. */
  isShared(entry: GazetteerEntry): boolean;
  /** The words name the ward or the town of the place. */
  tellsWhere(words: readonly string[], entry: GazetteerEntry): boolean;
}

export function addressWords(text: string): string[] {
  return wordsOf(plain(text)).map((word) => streetWord(bare(word)));
}

function coreOf(words: readonly string[]): readonly string[] {
  if (words.length < 2) return words;
  if (isStreetType(words[words.length - 1]!)) return words.slice(0, -1);
  return isStreetType(words[0]!) && words[0] !== 'st' ? words.slice(1) : words;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** "The", which people leave out as often as they say it. */
const ARTICLES = new Set(['the', 'y', 'yr']);

export function createGazetteer(entries: readonly GazetteerEntry[]): Gazetteer {
  const byWord = new Map<string, Named[]>();
  const byJoined = new Map<string, Named[]>();
  const byTown = new Map<string, string[]>();
  const postcodes = new Map<string, GazetteerEntry>();
  const regions = new Map<string, readonly string[]>();
  const spelling = new WordIndex();

  function add(entry: GazetteerEntry, name: string): void {
    const words = addressWords(name).filter((word, i) => i > 0 || !ARTICLES.has(word));
    if (words.length === 0) return;
    const named: Named = { entry, words, core: entry.kind === 'street' ? coreOf(words) : words };
    for (const word of new Set(named.core)) push(byWord, word, named);
    for (const word of words) spelling.add(word);
    if (words.length > 1) push(byJoined, words.join(''), named);
    if (named.core.length > 1) push(byJoined, named.core.join(''), named);
  }

  for (const entry of entries) {
    push(byTown, inTown(entry), entry.ward);
    for (const region of [entry.ward, entry.area])
      if (!regions.has(region)) regions.set(region, addressWords(region));
    if (entry.kind === 'postcode') postcodes.set(unspaced(entry.name), entry);
    else for (const name of [entry.name, ...entry.also]) add(entry, name);
  }
  return {
    having: (word) => byWord.get(word) ?? [],
    joined: (word) => byJoined.get(word) ?? [],
    spelling,
    postcode: (code) => postcodes.get(unspaced(code)),
    isShared: (entry) => new Set(byTown.get(inTown(entry))).size > 1,
    tellsWhere: (words, entry) =>
      [entry.ward, entry.area].some((region) => holds(words, regions.get(region) ?? [])),
  };
}

const inTown = ({ kind, name, area }: GazetteerEntry): string => `${kind}|${name}|${area}`;
const unspaced = (code: string): string => code.toUpperCase().replace(/\s/g, '');

function holds(words: readonly string[], parts: readonly string[]): boolean {
  return parts.length > 0 && words.some((_, i) => parts.every((part, k) => words[i + k] === part));
}
