import { type Draft, readOne, type Store } from '../storage/store';
import { beginsAt } from './free-times';
import { isOver } from './life';
import type { ServiceRequest } from './service-request';
import { changed, slotExpires, slotKey, type TakenSlot } from './taken-slots';

/**
 * A request that those who do the work have ended before the time that was booked for it: in the same commit the time is
 * free for another, and nobody is told any more that it stands.
 */
export async function freeInto(
  store: Store,
  draft: Draft,
  request: ServiceRequest,
  now: number,
): Promise<ServiceRequest> {
  const { slot, reference, ...rest } = request;
  if (!slot || !isOver(request) || beginsAt(slot) <= now) return request;
  const key = slotKey(slot);
  const stored = await readOne(store, key);
  const taken = stored?.value as TakenSlot | undefined;
  draft
    .expecting(key, stored)
    .putting(key, changed(taken, { do: 'give-up', reference }, now), slotExpires(slot));
  return { ...rest, reference, freed: true };
}
