import type { Reply, Say } from '../language/reply';
import type { Effect } from './effects';
import type { Talk } from './talk';

/** What a turn of talk came to. */
export interface Outcome {
  readonly talk: Talk;
  readonly replies: readonly Reply[];
  readonly effects: readonly Effect[];
}

/** Replies with something said before the first of them. */
export function led(lead: readonly Say[], replies: readonly Reply[]): Reply[] {
  const [first, ...rest] = replies;
  if (lead.length === 0) return [...replies];
  return first ? [{ ...first, say: [...lead, ...first.say] }, ...rest] : [{ say: lead }];
}
