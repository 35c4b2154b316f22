import type { Draft } from '../storage/store';
import type { DueRow } from './due';

/** What an errand has learnt, put into the commit that marks its row. It reads afresh: it may be asked more than once. */
export type Writes = (draft: Draft) => Promise<void>;

/** What one try of an errand came to. */
export type ErrandResult =
  | { readonly done: true; readonly also: Writes }
  /** It went well and is to be done once more, at this time. */
  | { readonly again: number; readonly also: Writes }
  /** Trying again may help; after so many seconds, if the other side said so. */
  | { readonly retry: string; readonly afterSeconds?: number; readonly also: Writes }
  /** Trying again can't help. */
  | { readonly dead: string };

/** Something that is done with another system. Does not throw for what that system does: a failure is a result. */
export interface Errand {
  run(row: DueRow): Promise<ErrandResult>;
  /** It is not tried any more: who is to know of it. */
  gaveUp(row: DueRow, reason: string): Writes;
}
