import type { Reply } from '../language/reply';
import type { Frame, Situation } from './dialog';
import type { Effect } from './effects';

/** All that the dialogs remember of a conversation between two turns. */
export interface Talk {
  readonly stack: readonly Frame[];
  /** The assistant has said what it is. */
  readonly greeted: boolean;
  /** Misses in a row: the second one offers a person. */
  readonly misses: number;
  /** Silences in a row on the phone. */
  readonly silences: number;
  /** Fragments of a thought that wait for the rest. */
  readonly fragments: readonly string[];
}

export const NEW_TALK: Talk = { stack: [], greeted: false, misses: 0, silences: 0, fragments: [] };

export interface Outcome {
  readonly talk: Talk;
  readonly replies: readonly Reply[];
  readonly effects: readonly Effect[];
}

export function converse(talk: Talk, situation: Situation): Promise<Outcome> {
  throw new Error(`not written yet: ${talk.stack.length} ${situation.now}`);
}
