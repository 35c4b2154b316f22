import type { Clock } from '../base/clock';
import { auditInto, type Deed } from '../citizens/audit';
import { Draft, type Store } from '../storage/store';
import { countTry } from './guessing';
import { hashPassword, isPassword } from './passwords';
import { newRecoveryCodes, recoveryHash, stepOf } from './second-factor';
import { carriedInto } from './sessions';
import { accountOf, type SignedIn, triedFrom, type Visitor } from './sign-in';
import { signedOut, type Staff, type StaffBook, staffKey } from './staff';

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
    signedIn: SignedIn,
    { old, wanted }: { readonly old: string; readonly wanted: string },
    visitor: Visitor,
  ): Promise<boolean> {
    const { staff } = signedIn;
    const account = accountOf(this.parts.secret, staff.email);
    await countTry(this.parts.store, 'password', { account, ...triedFrom(visitor, staff) });
    if (!(await isPassword(staff.password, old))) return false;
    const password = await hashPassword(wanted);
    return this.change(signedIn, 'changed-password', (now) =>
      now.password === staff.password ? signedOut({ ...now, password }) : undefined,
    );
  }

  /** Ends all their sessions but this one. False where they were signed out meanwhile. */
  endOthers(signedIn: SignedIn): Promise<boolean> {
    return this.change(signedIn, 'signed-out-elsewhere', signedOut);
  }

  /**
   * New recovery codes, in place of those that are left, for a code of the app; undefined if that opens nothing. Tries
   * count with those at the sign-in.
   */
  async newRecoveryCodes(
    signedIn: SignedIn,
    code: string,
    visitor: Visitor,
  ): Promise<readonly string[] | undefined> {
    const { store, clock, secret } = this.parts;
    const { staff } = signedIn;
    await countTry(store, 'code', { account: staff.id, ...triedFrom(visitor, staff) });
    const codes = newRecoveryCodes();
    const recovery = codes.map((one) => recoveryHash(secret, staff.id, one));
    const changed = await this.change(signedIn, 'new-recovery-codes', (now) => {
      const { secondFactor } = now;
      const lastStep = secondFactor && stepOf(secondFactor.secret, code, clock.now());
      if (lastStep === undefined || lastStep <= secondFactor!.lastStep) return undefined;
      return { ...now, secondFactor: { ...secondFactor!, lastStep, recovery } };
    });
    return changed ? codes : undefined;
  }

  /** Changes the account as it is stored now, in whose session they are; false if that is over, or nothing changes. */
  private async change(
    { staff, session }: SignedIn,
    did: Deed,
    changed: (now: Staff) => Staff | undefined,
  ): Promise<boolean> {
    const { store, clock } = this.parts;
    for (;;) {
      const stored = await this.book.find(staff.id);
      const after = stored?.value.sessions === staff.sessions ? changed(stored.value) : undefined;
      if (!after) return false;
      const draft = new Draft().expecting(staffKey(staff.id), stored).putting(staffKey(staff.id), after);
      if (after.sessions !== staff.sessions && !(await carriedInto(store, draft, session, after)))
        return false;
      auditInto(draft, { at: clock.now(), who: staff.id, did, about: staff.id });
      if ((await store.commit(draft)).ok) return true;
    }
  }
}
