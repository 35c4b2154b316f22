import type { Draft } from '../storage/store';
import { MOST_FOLLOWERS } from './joining';
import { keepInto } from './keeping';
import { requestMember, requestsWithContact, type ServiceRequest } from './service-request';

/** Its sender, or one who joined it, hears of it by e-mail as well, from now on; an address is told once. */
export function mailInto(draft: Draft, request: ServiceRequest, identity: string): void {
  const { mailed = [], steps } = request;
  if (mailed.length >= MOST_FOLLOWERS || mailed.some((one) => one.identity === identity)) return;
  const who = { identity, channel: 'email', thread: identity, told: steps.length };
  keepInto(draft, request, { ...request, mailed: [...mailed, who] });
  draft.indexing(requestsWithContact(identity), requestMember(request));
}
