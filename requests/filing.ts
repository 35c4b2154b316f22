import { emailIdentity, phoneIdentity } from '../citizens/identity';
import type { Draft } from '../storage/store';
import { findableInto } from './findable';
import { keepInto } from './keeping';
import { nearInto } from './nearby';
import {
  requestKey,
  requestMember,
  requestsOfIdentity,
  requestsOfService,
  requestsWithContact,
  type ServiceRequest,
} from './service-request';

/** Files the request in the turn's commit. A reference that is already taken makes the commit conflict, and the turn runs again with another. */
export function fileInto(draft: Draft, request: ServiceRequest, identitySecret: string): void {
  const member = requestMember(request);
  for (const answer of Object.values(request.answers)) {
    if (answer.type === 'phone')
      draft.indexing(requestsWithContact(phoneIdentity(identitySecret, answer.e164)), member);
    if (answer.type === 'email')
      draft.indexing(requestsWithContact(emailIdentity(identitySecret, answer.address)), member);
  }
  findableInto(draft, request, identitySecret);
  nearInto(draft, request);
  keepInto(draft, undefined, request);
  draft
    .expecting(requestKey(request.reference), undefined)
    .indexing(requestsOfService(request.service), member)
    .indexing(requestsOfIdentity(request.identity), member)
    .adding('requests')
    .adding(`requests.${request.service}`);
}
