import type { Draft } from '../storage/store';
import { listInto } from './public-list';
import { requestKey, type ServiceRequest } from './service-request';

/** Keeps a request as it is now, and all that is told of it elsewhere: each change of a request goes through here. */
export function keepInto(draft: Draft, before: ServiceRequest | undefined, after: ServiceRequest): void {
  draft.putting(requestKey(after.reference), after);
  listInto(draft, before, after);
}
