import type { Draft } from '../storage/store';

const AUDIT = 'audit';

/** Somebody looked at or changed a citizen's record. Ids only: the row outlives the record it speaks of. */
export interface AuditRow {
  readonly shape: 1;
  readonly at: number;
  readonly who: string;
  readonly did: 'read-history';
  readonly citizen: string;
}

export function auditInto(draft: Draft, row: AuditRow): void {
  draft.appending(AUDIT, JSON.stringify(row));
}
