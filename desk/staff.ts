import { keyedHash, newId } from '../base/ids';
import { Draft, MAX_RANGE, nextAfter, readOne, type Store, type Stored } from '../storage/store';

/** What somebody may do at the desk; each role may all that those before it may. */
export const ROLES = ['agent', 'supervisor', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** A member of staff and how they sign in. */
export interface Staff {
  readonly shape: 1;
  readonly id: string;
  readonly email: string;
  /** As citizens are told it. */
  readonly name: string;
  readonly role: Role;
  /** Codes of the teams whose queues they see. */
  readonly teams: readonly string[];
  /** In which they can talk with citizens (BCP 47). */
  readonly languages: readonly string[];
  /** Argon2id, in the PHC string format. */
  readonly password: string;
  readonly secondFactor?: SecondFactor;
  /** Sessions of an earlier number are over. */
  readonly sessions: number;
  readonly disabledAt?: number;
}

export interface SecondFactor {
  /** Of a TOTP (RFC 6238), base32. */
  readonly secret: string;
  /** Step of the last code that was accepted: no code of it or of one before it is taken again. */
  readonly lastStep: number;
  /** Keyed hashes of the recovery codes that are left. */
  readonly recovery: readonly string[];
}

export const mayAs = (role: Role, needed: Role): boolean => ROLES.indexOf(role) >= ROLES.indexOf(needed);

const STAFF = 'staff';
export const staffKey = (id: string): string => `staff:${id}`;
const emailKey = (secret: string, email: string): string =>
  `staff-email:${keyedHash(secret, 'staff-email', email.trim().toLowerCase())}`;

/** The people of the desk. Their addresses stand in keys as keyed hashes only. */
export class StaffBook {
  constructor(
    private readonly store: Store,
    private readonly secret: string,
  ) {}

  async find(id: string): Promise<Stored<Staff> | undefined> {
    return (await readOne(this.store, staffKey(id))) as Stored<Staff> | undefined;
  }

  async byEmail(email: string): Promise<Stored<Staff> | undefined> {
    const found = await readOne(this.store, emailKey(this.secret, email));
    return found && this.find((found.value as { staff: string }).staff);
  }

  /** False if somebody has this address already. */
  async add(person: Omit<Staff, 'shape' | 'id' | 'sessions'>): Promise<boolean> {
    const staff: Staff = { ...person, shape: 1, id: newId(), sessions: 1 };
    const draft = new Draft()
      .expecting(emailKey(this.secret, staff.email), undefined)
      .putting(emailKey(this.secret, staff.email), { shape: 1, staff: staff.id })
      .expecting(staffKey(staff.id), undefined)
      .putting(staffKey(staff.id), staff)
      .indexing(STAFF, staff.id);
    return (await this.store.commit(draft)).ok;
  }

  /** Changes what is stored now, as often as somebody else comes first; undefined if there is nobody, or no change. */
  async change(id: string, change: (staff: Staff) => Staff | undefined): Promise<Staff | undefined> {
    for (;;) {
      const stored = await this.find(id);
      const after = stored && change(stored.value);
      if (!after) return undefined;
      const draft = new Draft().expecting(staffKey(id), stored).putting(staffKey(id), after);
      if ((await this.store.commit(draft)).ok) return after;
    }
  }

  /** Everybody, by name. */
  async all(): Promise<readonly Staff[]> {
    const everybody: Staff[] = [];
    for (let from = ''; ;) {
      const ids = await this.store.range(STAFF, { from, limit: MAX_RANGE });
      const found = await this.store.read(ids.map(staffKey));
      everybody.push(...[...found.values()].map(({ value }) => value as Staff));
      if (ids.length < MAX_RANGE) return everybody.sort((a, b) => a.name.localeCompare(b.name));
      from = nextAfter(ids.at(-1)!);
    }
  }
}

/** They can't sign in any more, and are signed out wherever they are. */
export const disabled = (staff: Staff, now: number): Staff => ({ ...signedOut(staff), disabledAt: now });
export const enabled = ({ disabledAt: _, ...staff }: Staff): Staff => staff;
/** They set up a new second factor when they next sign in. */
export const withoutSecondFactor = ({ secondFactor: _, ...staff }: Staff): Staff => signedOut(staff);
export const signedOut = (staff: Staff): Staff => ({ ...staff, sessions: staff.sessions + 1 });
