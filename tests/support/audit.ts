import { OPEN_ROWS } from '../../citizens/audit';
import { sealedKey, type SealedRow } from '../../citizens/audit-chain';
import { readOne, type Store } from '../../storage/store';
import { until } from './until';

/** What was written down of who looked at what, in order, when all of it is sealed. */
export async function auditOf(store: Store): Promise<SealedRow[]> {
  await until(async () => (await store.count(OPEN_ROWS, '', undefined, 1)) === 0);
  const rows: SealedRow[] = [];
  for (let n = 1; ; n++) {
    const row = (await readOne(store, sealedKey(n)))?.value as SealedRow | undefined;
    if (!row) return rows;
    rows.push(row);
  }
}
