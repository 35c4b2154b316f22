import type { Slot } from '../../knowledge/catalogue/answer';
import { beginsAt } from '../../requests/free-times';
import { isOver } from '../../requests/life';
import type { ServiceRequest } from '../../requests/service-request';
import type { Scene } from '../dialog';

/** A request with the time that is booked for it. */
export type Booked = ServiceRequest & { readonly slot: Slot };

export const isBooked = (request: ServiceRequest): request is Booked =>
  request.slot !== undefined && !isOver(request);

/** It has not begun yet. */
export const isToCome = ({ slot }: Booked, { now }: Scene): boolean => beginsAt(slot) > now;

export const amongOf = ({
  reference,
  service,
  slot,
}: Booked): { reference: string; service: string; slot: Slot } => ({ reference, service, slot });
