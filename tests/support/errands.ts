import { dueKey, type DueRow, ERRANDS } from '../../outbox/due';
import type { Store } from '../../storage/store';

/** The errands that wait, by their names. */
export async function errandsIn(store: Store, name: string): Promise<DueRow[]> {
  const members = await store.range(ERRANDS, { limit: 200 });
  const rows = await store.read(members.map((member) => dueKey(member.slice(member.indexOf('|') + 1))));
  return [...rows.values()]
    .map(({ value }) => value as DueRow)
    .filter(({ work }) => work.do === 'errand' && work.errand === name);
}
