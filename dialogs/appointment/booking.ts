import type { Slot } from '../../knowledge/catalogue/answer';
import type { Value } from '../../language/reply';
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

/** What it is for; a service that is no longer in the catalogue leaves its code. */
export function whatOf(service: string, { catalogue }: Scene): Value {
  const known = catalogue.service(service);
  return known ? { words: known.noun } : service;
}

export const amongOf = ({
  reference,
  service,
  slot,
}: Booked): { reference: string; service: string; slot: Slot } => ({ reference, service, slot });
