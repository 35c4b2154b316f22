import type { Reply } from '../language/reply';
import type { Effect } from './effects';
import type { Talk } from './talk';

/** What a turn of talk came to. */
export interface Outcome {
  readonly talk: Talk;
  readonly replies: readonly Reply[];
  readonly effects: readonly Effect[];
}
