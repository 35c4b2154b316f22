import { type Clock, HOUR, MINUTE } from '../base/clock';
import { keyedHash, newSecret } from '../base/ids';
import { Draft, readOne, type Store, type Stored } from '../storage/store';
import type { Staff } from './staff';

/** Without a page for so long, it is over. */
export const IDLE = 15 * MINUTE;
/** However busy somebody is, they sign in anew after a working day. */
export const ABSOLUTE = 10 * HOUR;
/** From the password to the second factor. */
const HALF_WAY = 10 * MINUTE;

/** That a browser is signed in, or half way there. */
export interface Session {
  readonly shape: 1;
  readonly staff: string;
  /** The number of `Staff.sessions` when it began. */
  readonly generation: number;
  readonly is: 'half' | 'whole';
  readonly started: number;
  readonly seen: number;
  /** The secret of a second factor that is being set up. */
  readonly offered?: string;
}

/** A session as it was found: `id` is the key's part, which opens nothing. */
export interface FoundSession extends Stored<Session> {
  readonly id: string;
}

/** Whoever holds the token of a session is in it. The store holds keyed hashes of tokens only. */
export class DeskSessions {
  constructor(
    private readonly store: Store,
    private readonly clock: Clock,
    private readonly secret: string,
  ) {}

  /** Begins one, in place of another if there was one, and returns its token (256 bits). */
  async open(
    staff: Staff,
    about: Pick<Session, 'is' | 'offered'>,
    instead?: FoundSession,
  ): Promise<{ readonly token: string; readonly session: FoundSession }> {
    const token = newSecret();
    const id = this.idOf(token);
    const now = this.clock.now();
    const { id: who, sessions: generation } = staff;
    const value: Session = { shape: 1, staff: who, generation, ...about, started: now, seen: now };
    const draft = new Draft().expecting(keyOf(id), undefined).putting(keyOf(id), value, endOf(value));
    if (instead) draft.removing(keyOf(instead.id));
    await this.store.commit(draft);
    return { token, session: { id, value, version: 1 } };
  }

  /** The session that the token opens, unless its time is over. */
  async find(token: string): Promise<FoundSession | undefined> {
    const id = this.idOf(token);
    const stored = (await readOne(this.store, keyOf(id))) as Stored<Session> | undefined;
    return stored && this.clock.now() < endOf(stored.value) ? { id, ...stored } : undefined;
  }

  /** Somebody is there: their quiet time begins anew. Of two pages opened at once either may say so. */
  async touch(session: FoundSession): Promise<FoundSession> {
    const value: Session = { ...session.value, seen: this.clock.now() };
    const key = keyOf(session.id);
    await this.store.commit(new Draft().expecting(key, session).putting(key, value, endOf(value)));
    return { ...session, value };
  }

  async end(session: FoundSession): Promise<void> {
    await this.store.commit(new Draft().removing(keyOf(session.id)));
  }

  private idOf(token: string): string {
    return keyedHash(this.secret, 'desk-session', token);
  }
}

/**
 * The session goes on, as long as it would have, where all others of its owner end in this commit. False if it was ended
 * meanwhile: then nothing brings it back.
 */
export async function carriedInto(
  store: Store,
  draft: Draft,
  { id }: Pick<FoundSession, 'id'>,
  { sessions }: Pick<Staff, 'sessions'>,
): Promise<boolean> {
  const stored = (await readOne(store, keyOf(id))) as Stored<Session> | undefined;
  if (!stored) return false;
  const value: Session = { ...stored.value, generation: sessions };
  draft.expecting(keyOf(id), stored).putting(keyOf(id), value, endOf(value));
  return true;
}

const keyOf = (id: string): string => `desk-session:${id}`;

/** When it is over if no page is opened before. */
export function endOf({ is, started, seen }: Session): number {
  return is === 'half' ? started + HALF_WAY : Math.min(seen + IDLE, started + ABSOLUTE);
}
