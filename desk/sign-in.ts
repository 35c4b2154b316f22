import type { Clock } from '../base/clock';
import { keyedHash } from '../base/ids';
import type { Store } from '../storage/store';
import { countTry, type Trier } from './guessing';
import { asIfChecked, isPassword } from './passwords';
import { afterCode, newFactorSecret, newRecoveryCodes, recoveryHash, stepOf } from './second-factor';
import { DeskSessions, type FoundSession, type Session } from './sessions';
import { type Staff, StaffBook } from './staff';

/** Somebody at the desk, or half way to it. */
export interface SignedIn {
  readonly staff: Staff;
  readonly session: FoundSession;
}

/** A step that was taken, and the token of the session that it led to. */
export interface Step extends SignedIn {
  readonly token: string;
}

/** Who tries, before we know whose account it is. */
export type Visitor = Pick<Trier, 'address'> & {
  /** The browser, and the account that was signed in on it before. */
  readonly known?: { readonly staff: string; readonly device: string };
};

export interface SignInParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly secret: string;
}

/** The way to the desk: a password, then a code, and a new session with each. */
export class SignIn {
  readonly staff: StaffBook;
  private readonly sessions: DeskSessions;

  constructor(private readonly parts: SignInParts) {
    const { store, clock, secret } = parts;
    this.staff = new StaffBook(store, secret);
    this.sessions = new DeskSessions(store, clock, secret);
  }

  /** Whose session the token opens, if it has come so far and nobody has ended it. */
  async find(token: string, is: Session['is']): Promise<SignedIn | undefined> {
    const session = await this.sessions.find(token);
    if (session?.value.is !== is) return undefined;
    const staff = (await this.staff.find(session.value.staff))?.value;
    const over = !staff || staff.disabledAt !== undefined || staff.sessions !== session.value.generation;
    return over ? undefined : { staff, session };
  }

  async stay(signedIn: SignedIn): Promise<SignedIn> {
    return { ...signedIn, session: await this.sessions.touch(signedIn.session) };
  }

  signOut({ session }: SignedIn): Promise<void> {
    return this.sessions.end(session);
  }

  /** The first step; undefined says that something is wrong, and never what. */
  async password(email: string, password: string, visitor: Visitor): Promise<Step | undefined> {
    const account = accountOf(this.parts.secret, email);
    const staff = (await this.staff.byEmail(email))?.value;
    await countTry(this.parts.store, 'password', { account, ...triedFrom(visitor, staff) });
    const right = staff ? await isPassword(staff.password, password) : await asIfChecked(password);
    if (!staff || !right || staff.disabledAt !== undefined) return undefined;
    const offered = staff.secondFactor ? undefined : newFactorSecret();
    return { staff, ...(await this.sessions.open(staff, { is: 'half', offered })) };
  }

  /** The second step: a code of the app, or one of the recovery codes. */
  async code({ staff, session }: SignedIn, code: string, visitor: Visitor): Promise<Step | undefined> {
    await this.countCode(staff, visitor);
    const hashed = (recovery: string): string => recoveryHash(this.parts.secret, staff.id, recovery);
    const opened = await this.staff.change(staff.id, (now) => {
      if (!isSame(now, staff) || !now.secondFactor) return undefined;
      const secondFactor = afterCode(now.secondFactor, code, { now: this.now(), hashed });
      return secondFactor && { ...now, secondFactor };
    });
    return opened && this.whole(opened, session);
  }

  /** In place of the second step, once: a code shows that the app has the secret. Gives the recovery codes. */
  async enrol(
    { staff, session }: SignedIn,
    code: string,
    visitor: Visitor,
  ): Promise<(Step & { readonly recovery: readonly string[] }) | undefined> {
    const secret = session.value.offered;
    await this.countCode(staff, visitor);
    const lastStep = secret === undefined ? undefined : stepOf(secret, code, this.now());
    if (secret === undefined || lastStep === undefined) return undefined;
    const codes = newRecoveryCodes();
    const recovery = codes.map((one) => recoveryHash(this.parts.secret, staff.id, one));
    const enrolled = await this.staff.change(staff.id, (now) =>
      isSame(now, staff) && !now.secondFactor
        ? { ...now, secondFactor: { secret, lastStep, recovery } }
        : undefined,
    );
    return enrolled && { ...(await this.whole(enrolled, session)), recovery: codes };
  }

  private async whole(staff: Staff, half: FoundSession): Promise<Step> {
    return { staff, ...(await this.sessions.open(staff, { is: 'whole' }, half)) };
  }

  private countCode(staff: Staff, visitor: Visitor): Promise<void> {
    return countTry(this.parts.store, 'code', { account: staff.id, ...triedFrom(visitor, staff) });
  }

  private now(): number {
    return this.parts.clock.now();
  }
}

/** Where a try comes from: a browser counts by itself only for the account that was signed in on it before. */
export const triedFrom = (
  { address, known }: Visitor,
  staff: Pick<Staff, 'id'> | undefined,
): Omit<Trier, 'account'> => ({
  address,
  device: known && known.staff === staff?.id ? known.device : undefined,
});

/** What stands for an account, whether there is one or not, where tries of its password are counted. */
export const accountOf = (secret: string, email: string): string =>
  keyedHash(secret, 'account', email.trim().toLowerCase());

/** Nobody has signed them out, or disabled them, since they were looked at. */
const isSame = (now: Staff, seen: Staff): boolean => now.sessions === seen.sessions;
