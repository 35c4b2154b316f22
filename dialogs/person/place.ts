import type { Place, Standing } from '../../desk/handoff';
import type { Reply, Say } from '../../language/reply';

/** Where somebody stands in the queue, as they are told. */
export function placeSay({ number, orMore }: Place): Say {
  if (orMore) return { key: 'desk.place-more', values: { place: number } };
  return number === 1 ? { key: 'desk.next' } : { key: 'desk.place', values: { place: number } };
}

/** Why nobody can talk with them here just now. */
export function whyNot(standing: Standing): Reply[] {
  if (standing.is === 'nobody') return [{ say: [{ key: 'desk.nobody' }] }];
  if (standing.is !== 'closed') return [];
  const { opens } = standing;
  if (opens === undefined) return [{ say: [{ key: 'desk.closed-long' }] }];
  return [{ say: [{ key: 'desk.closed', values: { opens: { time: opens } } }] }];
}
