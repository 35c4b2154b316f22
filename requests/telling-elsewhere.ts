import type { Draft } from '../storage/store';
import { MOST_FOLLOWERS } from './joining';
import { keepInto } from './keeping';
import { requestMember, requestsWithContact, type ServiceRequest } from './service-request';

/** The lines on which somebody may hear of a request who sent or joined it on another. */
const LISTS = { email: 'mailed', sms: 'texted' } as const;

/** The line on which news go, and whose it is. */
export interface Line {
  readonly channel: keyof typeof LISTS;
  readonly identity: string;
  readonly thread: string;
}

/** Whoever has this identity hears of the request on its line too, from now on; each is told once. */
export function tellElsewhereInto(
  draft: Draft,
  request: ServiceRequest,
  { channel, identity, thread }: Line,
): void {
  const list = request[LISTS[channel]] ?? [];
  if (list.length >= MOST_FOLLOWERS || list.some((one) => one.identity === identity)) return;
  const who = { identity, channel, thread, told: request.steps.length };
  keepInto(draft, request, { ...request, [LISTS[channel]]: [...list, who] });
  draft.indexing(requestsWithContact(identity), requestMember(request));
}
