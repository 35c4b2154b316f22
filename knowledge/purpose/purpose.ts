import type { Guess } from '../hearing';
import type { Topics } from '../services/matcher';
import type { Service } from '../catalogue/service';
import { type LearntPurpose, LEARNT_PURPOSES, type Purpose } from './purposes';

/** What is known of a message before its words are weighed. */
export interface Signs {
  readonly danger: boolean;
  /** It has the look of a question. */
  readonly asks: boolean;
  /** It asks for a person in words that mean nothing else. */
  readonly asksForPerson: boolean;
  readonly needs: number;
  readonly topics: Topics;
  /** How likely each of the learnt purposes is; nothing if none of the words was ever seen. */
  readonly shares: Float32Array | undefined;
}

/** Someone else's matter counts as that when it is likely theirs. */
const LIKELY_ELSEWHERE = 0.35;
/** A service that is so plain is about something. */
const SURELY_SOMETHING = 0.8;

/** What a message about a service of each kind is likelier to be for, and what less: logarithms of how many times. */
const LIKELIER: Readonly<Record<Service['kind'], Partial<Record<LearntPurpose, number>>>> = {
  report: { report: 1.2, request: -1.2, question: -0.4 },
  request: { request: 0.6, report: -0.6 },
  information: { question: 0.6, report: -0.6 },
};

/** The shares, given which service a message is likely about: the surer that is, the more it says. */
function withService(shares: Float32Array, service: Guess<Service> | undefined): number[] {
  if (!service) return [...shares];
  const likelier = LIKELIER[service.is.kind];
  const weights = LEARNT_PURPOSES.map(
    (is, i) => shares[i]! * Math.exp((likelier[is] ?? 0) * service.confidence),
  );
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return weights.map((weight) => weight / sum);
}

/** What a message is for: danger before all else, then whose hands it is in, and then what its words say. */
export function purposeOf({ danger, asks, asksForPerson, needs, topics, shares }: Signs): Guess<Purpose> {
  if (danger) return { is: 'emergency', confidence: 1 };
  if (asksForPerson) return { is: 'person', confidence: 1 };
  const { elsewhere, services } = topics;
  const wantsPerson = shares?.[LEARNT_PURPOSES.indexOf('person')] ?? 0;
  if (elsewhere && elsewhere.confidence >= Math.max(LIKELY_ELSEWHERE, wantsPerson))
    return { is: 'out_of_scope', confidence: elsewhere.confidence };
  if (needs > 1) return { is: 'several', confidence: SURELY_SOMETHING };
  if (!shares) return { is: 'none', confidence: 1 };
  const something = (services[0]?.confidence ?? 0) >= SURELY_SOMETHING;
  const likely = withService(shares, services[0]);
  const ranked = LEARNT_PURPOSES.map((is, i) => ({ is, confidence: likely[i]! }))
    .filter(({ is }) => !something || (is !== 'none' && is !== 'smalltalk'))
    .sort((a, b) => b.confidence - a.confidence);
  const [best] = ranked;
  // Who only names a matter wants it seen to.
  const kind = something ? services[0]!.is.kind : 'information';
  return best!.is === 'question' && !asks && kind !== 'information' ? { ...best!, is: kind } : best!;
}
