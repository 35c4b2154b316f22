import { sortable } from '../base/ids';
import type { Draft, Stored } from '../storage/store';

/** Why somebody is not answered for a time. Stored by its code. */
export const BLOCK_REASONS = ['abuse', 'threats', 'sexual', 'spam'] as const;
export type BlockReason = (typeof BLOCK_REASONS)[number];

/** A sender is not answered until then (ms), but for danger. It expires by itself. */
export interface Block {
  readonly shape: 1;
  readonly at: number;
  readonly until: number;
  /** The member of staff who did it. */
  readonly by: { readonly id: string; readonly name: string };
  readonly reason: BlockReason;
}

/** Identities that are blocked, by when that ends. */
export const BLOCKED = 'blocked';
export const blockKey = (identity: string): string => `blocked:${identity}`;
export const blockMember = (identity: string, until: number): string => `${sortable(until)}|${identity}`;

/** In place of the block that there was, if there was one. */
export function blockInto(
  draft: Draft,
  identity: string,
  before: Stored<Block> | undefined,
  block: Block,
): void {
  const key = blockKey(identity);
  if (before && before.value.until !== block.until)
    draft.unindexing(BLOCKED, blockMember(identity, before.value.until));
  draft
    .expecting(key, before)
    .putting(key, block, block.until)
    .indexing(BLOCKED, blockMember(identity, block.until))
    .adding('senders-blocked');
}

export function unblockInto(draft: Draft, identity: string, block: Stored<Block>): void {
  draft
    .expecting(blockKey(identity), block)
    .removing(blockKey(identity))
    .unindexing(BLOCKED, blockMember(identity, block.value.until));
}
