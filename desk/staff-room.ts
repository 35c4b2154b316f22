import type { Clock } from '../base/clock';
import { auditInto, type Deed } from '../citizens/audit';
import { Draft, type Store } from '../storage/store';
import {
  disabled,
  enabled,
  mayAs,
  signedOut,
  type Staff,
  type StaffBook,
  staffKey,
  withoutSecondFactor,
} from './staff';

export type StaffChange = 'sign-out' | 'disable' | 'enable' | 'reset';

const DEEDS: Readonly<Record<StaffChange, Deed>> = {
  'sign-out': 'ended-sessions',
  disable: 'disabled-staff',
  enable: 'enabled-staff',
  reset: 'reset-second-factor',
};

/** What those who look after the desk do to a colleague's account; each leaves a row in the audit. */
export class StaffRoom {
  constructor(
    private readonly parts: { readonly store: Store; readonly clock: Clock },
    private readonly book: StaffBook,
  ) {}

  /** False for oneself, for whoever stands above, and where there is nobody. */
  async change(me: Staff, id: string, change: StaffChange): Promise<boolean> {
    const { store, clock } = this.parts;
    for (;;) {
      const stored = await this.book.find(id);
      if (!stored || id === me.id || !mayAs(me.role, stored.value.role)) return false;
      const draft = new Draft()
        .expecting(staffKey(id), stored)
        .putting(staffKey(id), changed(stored.value, change, clock.now()));
      auditInto(draft, { at: clock.now(), who: me.id, did: DEEDS[change], about: id });
      if ((await store.commit(draft)).ok) return true;
    }
  }
}

function changed(staff: Staff, change: StaffChange, now: number): Staff {
  switch (change) {
    case 'sign-out':
      return signedOut(staff);
    case 'disable':
      return disabled(staff, now);
    case 'enable':
      return enabled(staff);
    case 'reset':
      return withoutSecondFactor(staff);
  }
}
