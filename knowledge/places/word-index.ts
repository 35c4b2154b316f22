import { allowedSlips, slips } from '../words/distance';

/** Finds the words that a misspelt one may have been, without looking at all of them: those that share enough letter pairs. */
export class WordIndex {
  private readonly words: string[] = [];
  private readonly known = new Map<string, number>();
  private readonly pairs = new Map<string, number[]>();
  private readonly remembered = new Map<string, readonly string[]>();
  private shared = new Uint8Array(0);

  add(word: string): void {
    if (this.known.has(word)) return;
    const id = this.words.push(word) - 1;
    this.known.set(word, id);
    for (const pair of pairsOf(word)) {
      const ids = this.pairs.get(pair);
      if (ids) ids.push(id);
      else this.pairs.set(pair, [id]);
    }
  }

  has(word: string): boolean {
    return this.known.has(word);
  }

  /** Known words within the slips that such a word may hold, nearest first, at most eight. */
  near(word: string): readonly string[] {
    if (word.length < 3 || word.length > 24) return [];
    const before = this.remembered.get(word);
    if (before) return before;
    const found = this.search(word);
    if (this.remembered.size > 2000) this.remembered.clear();
    this.remembered.set(word, found);
    return found;
  }

  private search(word: string): readonly string[] {
    if (this.shared.length !== this.words.length) this.shared = new Uint8Array(this.words.length);
    // Of three letters only one that is missing can be told: "mil" for "mill".
    const most = Math.max(1, allowedSlips(word.length));
    const shortest = word.length === 3 ? 4 : 3;
    const pairs = pairsOf(word);
    // Each slip spoils at most three pairs (a swap), so that a word with fewer in common is too far.
    const needed = Math.max(1, pairs.length - 3 * most);
    const touched: number[] = [];
    for (const pair of pairs)
      for (const id of this.pairs.get(pair) ?? []) {
        if (this.shared[id] === 0) touched.push(id);
        this.shared[id]!++;
      }
    const found: { word: string; slips: number }[] = [];
    for (const id of touched) {
      const other = this.words[id]!;
      if (this.shared[id]! >= needed && other.length >= shortest) {
        const n = slips(word, other, most);
        if (n <= most) found.push({ word: other, slips: n });
      }
      this.shared[id] = 0;
    }
    found.sort((a, b) => a.slips - b.slips || (a.word < b.word ? -1 : 1));
    return found.slice(0, 8).map((f) => f.word);
  }
}

/** Letter pairs with the word's edges, each once. */
function pairsOf(word: string): string[] {
  const edged = `^${word}$`;
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < edged.length; i++) pairs.add(edged.slice(i, i + 2));
  return [...pairs];
}
