import { newId } from '../base/ids';
import { scheduleInto } from '../outbox/due';
import type { Draft } from '../storage/store';

/** For what somebody who works here may look at a citizen's record. Stored by its code. */
export const PURPOSES = {
  contact: 'They are in contact with us about it now',
  request: 'To deal with something they asked for',
  complaint: 'To look into a complaint',
  safety: 'Somebody may be in danger',
  rights: 'They want to see, correct or erase what we hold',
  quality: 'To check how well we did',
} as const;
export type Purpose = keyof typeof PURPOSES;
export const isPurpose = (text: string | null): text is Purpose =>
  text !== null && Object.hasOwn(PURPOSES, text);

/** What was done with a citizen's record, or by which somebody got at one. */
export type Deed =
  | 'read-history'
  | 'searched'
  | 'opened-record'
  | 'read-record'
  | 'read-request'
  | 'read-parked-turns'
  | 'reset-second-factor'
  | 'changed-request'
  | 'released-request'
  | 'took-back-request'
  | 'tried-undelivered-again'
  | 'settled-undelivered'
  | 'replayed-turn'
  | 'settled-turn'
  | 'redacted-message'
  | 'blocked-sender'
  | 'unblocked-sender'
  | 'disabled-staff'
  | 'enabled-staff'
  | 'ended-sessions'
  | 'changed-password'
  | 'signed-out-elsewhere'
  | 'new-recovery-codes';

/** Somebody looked at or changed something. Ids and codes only: the row outlives the record it speaks of. */
export interface AuditRow {
  readonly shape: 2;
  readonly id: string;
  readonly at: number;
  /** Id of a member of staff, or "command-line". */
  readonly who: string;
  readonly did: Deed;
  readonly citizen?: string;
  /** Id of what was looked at or changed, such as a reference. */
  readonly about?: string;
  readonly purpose?: Purpose;
  /** Why, by a code. */
  readonly why?: string;
}

/** The errand that seals a row. */
export const SEAL = 'seal-audit';
/** Rows that were written; sealed or not. */
export const WRITTEN = 'audit.written';
/** Rows that wait for their place in the chain, by id. */
export const OPEN_ROWS = 'audit-open';
export const openRowKey = (id: string): string => `audit-open:${id}`;

/**
 * Writes the row in the commit of what it tells of. It joins the chain a moment later: a commit that had to expect the
 * end of the chain would conflict with every other.
 */
export function auditInto(draft: Draft, row: Omit<AuditRow, 'shape' | 'id'>): void {
  const whole: AuditRow = { ...row, shape: 2, id: newId() };
  draft
    .expecting(openRowKey(whole.id), undefined)
    .putting(openRowKey(whole.id), whole)
    .indexing(OPEN_ROWS, whole.id)
    .adding(WRITTEN);
  scheduleInto(draft, row.at, { do: 'errand', errand: SEAL, thread: SEAL, about: whole.id });
}
