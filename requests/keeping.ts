import type { Draft } from '../storage/store';
import { countInto } from './counting';
import { timed } from './duration';
import { listInto } from './public-list';
import { requestKey, type ServiceRequest } from './service-request';
import type { OpeningTimes } from './working-days';

/**
 * Keeps a request as it is now, and all that is told of it elsewhere: each change of a request goes through here.
 * Whoever may say that the work is done hands over the council's opening times, by which its days are counted.
 */
export function keepInto(
  draft: Draft,
  before: ServiceRequest | undefined,
  changed: ServiceRequest,
  times?: OpeningTimes,
): void {
  const began: ServiceRequest = before ? changed : { ...changed, counted: true };
  const after = times ? timed(began, times) : began;
  draft.putting(requestKey(after.reference), after);
  listInto(draft, before, after);
  countInto(draft, before, after);
}
