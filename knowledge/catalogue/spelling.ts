/** The known word that was probably meant: at most a third of its letters are wrong. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let fewest = Infinity;
  for (const candidate of known) {
    const wrong = distance(word.toLowerCase(), candidate.toLowerCase());
    if (wrong < fewest) [best, fewest] = [candidate, wrong];
  }
  return best !== undefined && fewest <= Math.max(1, Math.floor(best.length / 3)) ? best : undefined;
}

/** What follows "is not known": the word that was probably meant, else the words there are. */
export function insteadOf(word: string, known: Iterable<string>, mark = '"'): string {
  const all = [...known].map(String);
  const meant = nearest(word, all);
  if (meant !== undefined) return `; did you mean ${mark}${meant}${mark}?`;
  if (all.length === 0) return '';
  const shown = all.slice(0, 12).map((one) => `${mark}${one}${mark}`);
  return `; it can be ${shown.join(', ')}${all.length > shown.length ? ' and others' : ''}`;
}

/** Letters to add, drop, change or swap with their neighbour until one word is the other. */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = rows[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? rows[i - 2]![j - 2]! + 1 : Infinity;
      row.push(Math.min(change, swap, rows[i - 1]![j]! + 1, row[j - 1]! + 1));
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}
