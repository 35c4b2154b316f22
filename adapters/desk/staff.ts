import { REFUSALS } from '../../base/errors';
import { mayAs, type Role, type Staff } from '../../desk/staff';
import type { StaffChange } from '../../desk/staff-room';
import type { HttpAnswer } from '../http/route';
import { giveBackAll } from './giving-back';
import { type DeskCall, deskRoute, seeOther } from './desk-route';
import { aboutAll, type Fault } from './faults';
import type { DeskParts } from './parts';

const LIST = '/desk/staff';
const NOT_THEIRS = 'You may not change that account: it is yours, it stands above yours, or it is none.';
/** Who may do what to a colleague. */
const CHANGES: Readonly<Record<StaffChange, Role>> = {
  'sign-out': 'supervisor',
  disable: 'admin',
  enable: 'admin',
  reset: 'admin',
};

/** Who works at the desk. */
export function staff(desk: DeskParts): void {
  deskRoute(desk, 'get', LIST, 'supervisor', (call) => list(desk, call));
  for (const [change, needs] of Object.entries(CHANGES) as [StaffChange, Role][])
    deskRoute(desk, 'post', `${LIST}/:id/${change}`, needs, async (call) => {
      const { id = '' } = call.req.params as { id?: string };
      if (!(await desk.staffRoom.change(call.staff, id, change)))
        return list(desk, call, aboutAll(NOT_THEIRS));
      if (change !== 'enable') await sentAway(desk, id);
      return seeOther(LIST);
    });
}

/** Whoever is signed out by others has nobody's conversation any more. */
async function sentAway(desk: DeskParts, id: string): Promise<void> {
  const gone = (await desk.signIn.staff.find(id))?.value;
  await desk.reader.leaves(id);
  if (gone) await giveBackAll(desk, gone);
}

async function list(desk: DeskParts, call: DeskCall, faults: readonly Fault[] = []): Promise<HttpAnswer> {
  const all = await desk.signIn.staff.all();
  const people = all.map((one) => ({ ...lineOf(one), changes: changesFor(call.staff, one) }));
  const status = faults.length > 0 ? REFUSALS['not-allowed'] : 200;
  return desk.pages.draw('staff', { people, faults }, call, status);
}

const lineOf = ({ id, name, email, role, teams, secondFactor, disabledAt }: Staff): object => ({
  id,
  name,
  email,
  role,
  teams: teams.join(', '),
  state: disabledAt !== undefined ? 'disabled' : secondFactor ? 'active' : 'has not signed in yet',
});

const LABELS: Readonly<Record<StaffChange, string>> = {
  'sign-out': 'Sign out everywhere',
  disable: 'Disable',
  enable: 'Enable',
  reset: 'Reset the second factor',
};

function changesFor(me: Staff, other: Staff): readonly { path: string; label: string }[] {
  if (me.id === other.id || !mayAs(me.role, other.role)) return [];
  const gone = other.disabledAt !== undefined;
  const fitting = (Object.keys(CHANGES) as StaffChange[]).filter(
    (one) => mayAs(me.role, CHANGES[one]) && (one === 'enable') === gone,
  );
  return fitting.map((one) => ({ path: one, label: LABELS[one] }));
}
