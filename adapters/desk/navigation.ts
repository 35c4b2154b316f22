import { mayAs, type Role } from '../../desk/staff';

interface Place {
  readonly path: string;
  readonly label: string;
  readonly needs: Role;
}

/** The pages that each page of the desk leads to, for whoever may open them. */
const PLACES: readonly Place[] = [
  { path: '/desk', label: 'Desk', needs: 'agent' },
  { path: '/desk/find', label: 'Find somebody', needs: 'agent' },
  { path: '/desk/requests', label: 'Requests', needs: 'agent' },
  { path: '/desk/account', label: 'Your account', needs: 'agent' },
  { path: '/desk/troubles', label: 'Needs a look', needs: 'supervisor' },
  { path: '/desk/blocked', label: 'Blocked', needs: 'supervisor' },
  { path: '/desk/staff', label: 'Staff', needs: 'supervisor' },
];

export const placesFor = (role: Role): readonly Place[] => PLACES.filter(({ needs }) => mayAs(role, needs));
