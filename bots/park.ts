import { sortable } from '../base/ids';
import { attendInto } from '../outbox/attention';
import { isLogged } from './replaying';
import type { Work } from './work';

/** An incoming activity whose turn could not be finished, kept whole for staff to see and replay. */
export interface Parked {
  readonly shape: 1;
  readonly at: number;
  readonly conversation: string;
  readonly channel: string;
  readonly thread: string;
  readonly type: string;
  readonly name?: string;
  readonly text: string;
  /** Number of its entry in the log; absent if it left none. */
  readonly entry?: number;
  /** The class of what was thrown; its message may quote the citizen. */
  readonly reason: string;
}

export const PARKED = 'parked';
export const parkedKey = (hash: string): string => `parked:${hash}`;

export function parkInto(work: Work, hash: string, thrown: unknown): void {
  const { incoming, loaded, now } = work;
  const parked: Parked = {
    shape: 1,
    at: now,
    conversation: loaded.conversation.id,
    channel: incoming.channel,
    thread: incoming.thread,
    type: incoming.activity.type,
    name: incoming.activity.name,
    text: work.text,
    ...(incoming.activity.type === 'message'
      ? { entry: isLogged(work) ? incoming.logged!.entry : loaded.conversation.entries + 1 }
      : {}),
    reason: thrown instanceof Error ? thrown.constructor.name : typeof thrown,
  };
  loaded.draft
    .putting(parkedKey(hash), parked)
    .indexing(PARKED, `${sortable(now)}|${hash}`)
    .adding('parked');
  attendInto(loaded.draft, { at: now, kind: 'parked', about: hash, reason: parked.reason });
}
