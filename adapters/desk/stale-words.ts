import type { Owner } from '../../citizens/owner';
import type { Staff } from '../../desk/staff';
import { lasted } from './words';

/** Why an act could not be done: how the conversation stands now, in words. */
export function staleWords(owner: Owner, me: Staff, now: number): string {
  switch (owner.is) {
    case 'assistant':
      return 'Nobody waits there any more: the assistant has this conversation again.';
    case 'queue':
      return 'This conversation is in the queue. Look at it again first.';
    case 'agent':
      return owner.agent === me.id
        ? 'Something came in while you were writing. Read it, then send again. What you wrote is still here.'
        : `${owner.name} took this ${lasted(now - owner.took)} ago.`;
  }
}
