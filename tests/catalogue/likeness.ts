import { sentencesOf } from './reading-age';

/** A text as a list of its sentences, each a set of its words; figures are all the same, so that a copy with other amounts is one. */
export type Sentences = readonly ReadonlySet<string>[];

export function asSentences(text: string): Sentences {
  return sentencesOf(text).map((sentence) => {
    const plain = sentence.toLowerCase().replace(/\{\{[^{}]*\}\}|[£\d][\d.,:]*/g, ' 0 ');
    return new Set(plain.match(/[\p{L}\d'’-]+/gu) ?? []);
  });
}

/** The share of the shorter text's sentences that stand in the longer one too, word for word or nearly. */
export function likeness(one: Sentences, other: Sentences): number {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  const shared = shorter.filter((sentence) => longer.some((another) => sameSentence(sentence, another)));
  return shorter.length === 0 ? 0 : shared.length / shorter.length;
}

/** Four of five words are the same. */
function sameSentence(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  if (small.size < large.size * 0.8) return false;
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  return shared / (small.size + large.size - shared) >= 0.8;
}
