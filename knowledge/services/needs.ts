import type { Cascade } from './cascade';

/** Where one need may end and the next begin. */
const CUT =
  /[.!?;\n]+\s*|\s+[-–]\s+|\s*[+&]\s*|,\s+|\(\d\)|,?\s+(?:and|n|also|plus|ps|btw|another thing|secondly|while i'?m (?:here|at it|on))\s+/iu;
/** Fewer words say where or when, but not what. */
const LEAST_WORDS = 3;
/** Whoever writes more tells much of what surrounds the one need, unless they say that there is another. */
const LONGEST_WORDS = 25;
const LONGEST_SAID_WORDS = 60;
const SAYS_ANOTHER =
  /\b(?:also|plus|another (?:thing|matter|question)|other thing|second(?:ly)?|while i(?:'?m| have| am)|as well as|(?:two|three|couple of|few) (?:things|issues|questions|problems)|on top of that|hefyd|peth arall)\b|[+&]|\([12]\)/iu;
/** So plain must each of them be by itself, and so where it is said that there are several. */
const PLAIN = 0.96;
const PLAIN_SAID = 0.7;
const MOST_PARTS = 12;

/**
 * The parts of a message that each hold a need of their own, in their order; none if it holds one need or is not
 * plainly made of several. `bare` leaves out where it is, and `topicOf` groups classes that are one need in different words.
 */
export function needsIn(
  text: string,
  cascade: Cascade,
  bare: (part: string) => string,
  topicOf: (of: number) => number | undefined,
): string[] {
  const said = SAYS_ANOTHER.test(text);
  if (text.split(/\s+/).length > (said ? LONGEST_SAID_WORDS : LONGEST_WORDS)) return [];
  const parts = text.split(CUT).filter((part) => part.trim().split(/\s+/).length >= LEAST_WORDS);
  const needs = new Map<number, string>();
  for (const part of parts.slice(0, MOST_PARTS)) {
    const topic = plainTopic(cascade.quick(bare(part)), said ? PLAIN_SAID : PLAIN, topicOf);
    if (topic !== undefined && !needs.has(topic)) needs.set(topic, part.trim());
  }
  return needs.size > 1 ? [...needs.values()] : [];
}

function plainTopic(
  shares: Float32Array | undefined,
  plain: number,
  topicOf: (of: number) => number | undefined,
): number | undefined {
  const best = shares ? shares.indexOf(Math.max(...shares)) : -1;
  return best >= 0 && shares![best]! >= plain ? topicOf(best) : undefined;
}
