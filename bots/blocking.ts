import { auditInto } from '../citizens/audit';
import { blockInto } from '../citizens/block';
import type { Work } from './work';

/** A member of staff blocks the sender: from this commit on, on every channel on which they are the same sender. */
export function blockingInto({ incoming, loaded, now }: Work): void {
  const move = incoming.staff?.move;
  if (move?.do !== 'block') return;
  const { draft, thread, block } = loaded;
  const { by, reason, until } = move;
  blockInto(draft, thread.identity, block, { shape: 1, at: now, until, by, reason });
  auditInto(draft, { at: now, who: by.id, did: 'blocked-sender', about: thread.identity, why: reason });
}
