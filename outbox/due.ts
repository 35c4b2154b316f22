import { newId, sortable } from '../base/ids';
import type { Draft, Stored } from '../storage/store';

/** Work with a time: what must leave the house or happen later. It is put in the commit that caused it. */
export interface DueRow {
  readonly shape: 1;
  readonly id: string;
  /** When it is due, ms; while it is claimed, when the claim ends. */
  readonly at: number;
  /** Times it was tried. */
  readonly attempts: number;
  readonly work: DueTurn | DueSend | DueFetch | DueErrand;
  /** Why the last try failed. */
  readonly reason?: string;
}

/** A turn that time sends: its incoming id is the row's id. */
export interface DueTurn {
  readonly do: 'turn';
  readonly channel: string;
  readonly thread: string;
  readonly event: string;
  /** What it is about, such as a request's reference. */
  readonly about?: string;
  /** It waits for the hours in which people may be texted. */
  readonly byDay?: true;
}

/** A log entry that must go to a phone. */
export interface DueSend {
  readonly do: 'send';
  readonly channel: string;
  readonly thread: string;
  readonly identity: string;
  readonly entry: string;
  /** The entry's words go out with the one-time code of this conversation in their gap. */
  readonly code?: string;
  /** They advertise something: the key of the consent without which they don't leave. */
  readonly consent?: string;
  /** It waits for the hours in which people may be texted. */
  readonly byDay?: true;
}

/** Pictures that were announced and must be fetched: then they are a turn, whose incoming id is the row's id. */
export interface DueFetch {
  readonly do: 'fetch';
  readonly channel: string;
  readonly thread: string;
  readonly addresses: readonly string[];
}

/** Something to be done with another system, by the name of its errand; `about` says with what. */
export interface DueErrand {
  readonly do: 'errand';
  readonly errand: string;
  /** Errands of one thread are run one after the other. */
  readonly thread: string;
  readonly about: string;
}

export type DueWork = DueRow['work'];

export const DUE = 'due';
/** Errands wait in a line of their own: another system that is slow must hold up no citizen's message. */
export const ERRANDS = 'due-errands';
export const DEAD = 'dead';
export const dueKey = (id: string): string => `due:${id}`;
export const deadKey = (id: string): string => `dead:${id}`;
export const dueMember = (row: Pick<DueRow, 'at' | 'id'>): string => `${sortable(row.at)}|${row.id}`;

const indexOf = ({ work }: DueRow): string => (work.do === 'errand' ? ERRANDS : DUE);

/** `id`: of a row of which there is only one. */
export function scheduleInto(draft: Draft, at: number, work: DueWork, id = newId()): void {
  const row: DueRow = { shape: 1, id, at, attempts: 0, work };
  const key = dueKey(id);
  draft.expecting(key, undefined).putting(key, row).indexing(indexOf(row), dueMember(row));
}

/** Whether the commit leaves work behind. */
export function schedules({ indexed }: Draft): boolean {
  return indexed.some(({ index }) => index === DUE || index === ERRANDS);
}

/** The row is done: it goes in the same commit as what it did. */
export function finishInto(draft: Draft, stored: Stored<DueRow>): void {
  const row = stored.value;
  draft.expecting(dueKey(row.id), stored).removing(dueKey(row.id)).unindexing(indexOf(row), dueMember(row));
}

/** What was buried is tried once more, from the beginning. */
export function reviveInto(draft: Draft, stored: Stored<DueRow>, at: number): void {
  forgetInto(draft, stored);
  scheduleInto(draft, at, stored.value.work, stored.value.id);
}

/** What was buried is settled: nobody need see it any more. */
export function forgetInto(draft: Draft, stored: Stored<DueRow>): void {
  const row = stored.value;
  draft.expecting(deadKey(row.id), stored).removing(deadKey(row.id)).unindexing(DEAD, dueMember(row));
}

export function moveInto(draft: Draft, stored: Stored<DueRow>, changed: DueRow): void {
  const key = dueKey(changed.id);
  draft.expecting(key, stored).putting(key, changed);
  const index = indexOf(changed);
  draft.unindexing(index, dueMember(stored.value)).indexing(index, dueMember(changed));
}

/** It will not be tried again: kept where staff see it. */
export function buryInto(draft: Draft, stored: Stored<DueRow>, reason: string): void {
  finishInto(draft, stored);
  const row = stored.value;
  draft
    .putting(deadKey(row.id), { ...row, reason })
    .indexing(DEAD, dueMember(row))
    .adding('dead');
}
