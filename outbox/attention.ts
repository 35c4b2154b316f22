import { sortable } from '../base/ids';
import type { Draft } from '../storage/store';

/** Something that a person of the council has to look at, since the assistant can't help itself. Opaque ids only. */
export interface Attention {
  readonly shape: 1;
  /** Since when, ms. */
  readonly at: number;
  readonly kind: AttentionKind;
  /** What it is about: the id of a due row, the key of a log entry, a reference. One entry for each kind and matter. */
  readonly about: string;
  /** A short code. */
  readonly reason: string;
}

export type AttentionKind =
  /** Was tried, and won't be again. */
  | 'dead-letter'
  /** A text that matters left, and did not arrive. */
  | 'text-failed'
  /** A request that can't be brought to the back office. */
  | 'request-stuck'
  /** A turn that could not be finished. */
  | 'parked'
  /** Too much in a day from one number, or in all. */
  | 'flood'
  | 'spend-ceiling';

export const ATTENTION = 'attention';
export const attentionKey = (id: string): string => `attention:${id}`;

const idOf = ({ kind, about }: Pick<Attention, 'kind' | 'about'>): string => `${kind}.${about}`;
const memberOf = (one: Omit<Attention, 'shape' | 'reason'>): string => `${sortable(one.at)}|${idOf(one)}`;

/** The record to which a member of the list, or an entry of the feed, points. */
export const attentionKeyOf = (member: string): string => attentionKey(member.slice(member.indexOf('|') + 1));

/** Puts it on the list for staff, oldest first, and tells whoever follows the feed of the same name. */
export function attendInto(draft: Draft, one: Omit<Attention, 'shape'>): void {
  draft
    .putting(attentionKey(idOf(one)), { shape: 1, ...one } satisfies Attention)
    .indexing(ATTENTION, memberOf(one))
    .appending(ATTENTION, memberOf(one))
    .adding(`attention.${one.kind}`);
}

/** It was looked at, or has come right. */
export function attendedInto(draft: Draft, one: Omit<Attention, 'shape' | 'reason'>): void {
  draft.removing(attentionKey(idOf(one))).unindexing(ATTENTION, memberOf(one));
}
