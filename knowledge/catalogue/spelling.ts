import { slips } from '../words/distance';

/** The known word that was probably meant: at most a third of its letters are wrong. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let fewest = Infinity;
  for (const candidate of known) {
    const most = Math.max(1, Math.floor(candidate.length / 3));
    const wrong = slips(word.toLowerCase(), candidate.toLowerCase(), most);
    if (wrong <= most && wrong < fewest) [best, fewest] = [candidate, wrong];
  }
  return best;
}

/** What follows "is not known": the word that was probably meant, else the words there are. */
export function insteadOf(word: string, known: Iterable<string>, mark = '"'): string {
  const all = [...known].map((one) => `${mark}${one}${mark}`);
  const meant = nearest(word, known);
  if (meant !== undefined) return `; did you mean ${mark}${meant}${mark}?`;
  if (all.length > MOST) return `; it can be ${all.slice(0, MOST).join(', ')} and others`;
  if (all.length > 1) return `; it can be ${all.slice(0, -1).join(', ')} or ${all.at(-1)}`;
  return all.length === 1 ? `; it can only be ${all[0]}` : '';
}

/** More words than this nobody reads. */
const MOST = 12;
