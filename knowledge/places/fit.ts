import type { Named } from './gazetteer';
import { isShared, isStreetType, SHARED_WEIGHT, weightOf } from './street-words';

/** A name as it lies over the words of a text. */
export interface Lay {
  readonly named: Named;
  readonly from: number;
  readonly to: number;
  /** How much of what tells the name from others is there, 0 to 1. */
  readonly share: number;
  readonly slips: number;
  readonly open: boolean;
  /** A misspelt word that may be this one. */
  readonly near: (word: string, meant: string) => boolean;
}

export interface Fit {
  readonly from: number;
  readonly to: number;
  readonly confidence: number;
}

/** How surely the stretch is this place, or nothing if it is not worth saying. */
export function fitOf(words: readonly string[], lay: Lay): Fit | undefined {
  return lay.named.entry.kind === 'street' ? streetFit(words, lay) : landmarkFit(words, lay);
}

/** A street needs its whole name; without its kind ("victoria") it is a guess, with another kind ("mill road") a weaker one. */
function streetFit(
  words: readonly string[],
  { named, from, to, share, slips, open, near }: Lay,
): Fit | undefined {
  if (share < 1) return undefined;
  if (named.core.length === named.words.length)
    return { from, to, confidence: slips > 0 && !open ? 0.7 : 0.9 };
  const leading = named.words[0] !== named.core[0];
  const wanted = leading ? named.words[0] : named.words[named.words.length - 1];
  const there = words[leading ? from - 1 : to];
  const typed = there === wanted || (there !== undefined && wanted !== undefined && near(there, wanted));
  if (typed)
    return leading ? { from: from - 1, to, confidence: 0.95 } : { from, to: to + 1, confidence: 0.95 };
  if (!open) return undefined;
  if (there !== undefined && isStreetType(there))
    return leading ? undefined : { from, to: to + 1, confidence: 0.45 };
  return slips > 0 || named.core.every(isShared) ? undefined : { from, to, confidence: 0.6 };
}

/** "Eastfield Library" in full, or "the library", which may be any that there is. */
function landmarkFit(
  words: readonly string[],
  { named, from, to, share, slips, open }: Lay,
): Fit | undefined {
  const alone = named.core.length === 1;
  if (share === 1) {
    const telling = !named.core.every(isShared);
    // One word that is nearly a name ("brown", the Crown) is more likely just a word.
    if (alone && slips > 0) return open ? { from, to, confidence: 0.6 } : undefined;
    if (telling || !alone) return { from, to, confidence: 0.92 };
    return open ? { from, to, confidence: 0.6 } : undefined;
  }
  if (!open || slips > 0) return undefined;
  const there = words.slice(from, to);
  if (there.every((word) => weightOf(word) < SHARED_WEIGHT)) return undefined;
  if (there.every(isShared))
    return to - from > 1 || isStreetType(words[from]!) ? undefined : { from, to, confidence: 0.4 };
  return share >= 0.6 ? { from, to, confidence: 0.4 + 0.3 * share } : undefined;
}
