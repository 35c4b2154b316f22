import type { Clock } from '../base/clock';
import { keyedHash } from '../base/ids';
import { auditInto } from '../citizens/audit';
import { Draft, type Store } from '../storage/store';
import { countTry } from './guessing';
import { hashPassword, isPassword } from './passwords';
import { carriedInto } from './sessions';
import type { SignedIn, Visitor } from './sign-in';
import { signedOut, type StaffBook, staffKey } from './staff';

interface Parts {
  readonly store: Store;
  readonly clock: Clock;
  readonly secret: string;
}

/** What somebody at the desk does with their own account; each change leaves a row in the audit. */
export class OwnAccount {
  constructor(
    private readonly parts: Parts,
    private readonly book: StaffBook,
  ) {}

  /**
   * Ends all their sessions but the one in which they do it. False where the old password is wrong, or where they were
   * signed out meanwhile; tries count with those at the sign-in.
   */
  async changePassword(
    { staff, session }: SignedIn,
    { old, wanted }: { readonly old: string; readonly wanted: string },
    { address, known }: Visitor,
  ): Promise<boolean> {
    const { store, clock, secret } = this.parts;
    const account = keyedHash(secret, 'account', staff.email.trim().toLowerCase());
    const device = known?.staff === staff.id ? known.device : undefined;
    await countTry(store, 'password', { account, address, device });
    if (!(await isPassword(staff.password, old))) return false;
    const password = await hashPassword(wanted);
    for (;;) {
      const stored = await this.book.find(staff.id);
      if (stored?.value.password !== staff.password || stored.value.sessions !== staff.sessions) return false;
      const after = signedOut({ ...stored.value, password });
      const draft = new Draft().expecting(staffKey(staff.id), stored).putting(staffKey(staff.id), after);
      carriedInto(draft, session, after);
      auditInto(draft, { at: clock.now(), who: staff.id, did: 'changed-password', about: staff.id });
      if ((await store.commit(draft)).ok) return true;
    }
  }
}
