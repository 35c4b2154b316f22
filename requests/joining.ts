import type { Draft } from '../storage/store';
import { keepInto } from './keeping';
import { requestMember, requestsOfIdentity, type ServiceRequest } from './service-request';

/** So many are told how it goes on; that is also as far as they are counted. */
export const MOST_FOLLOWERS = 100;
/** What those who joined had to add is kept so many times. */
const MOST_ADDED = 50;

/** Somebody who has seen the same and wants to hear how it goes on, where they said so. */
export interface Follower {
  readonly identity: string;
  readonly channel: string;
  readonly thread: string;
  /** Of so many of its steps they have been told. */
  readonly told: number;
}

/** What somebody who has seen the same had to say of it. */
export interface Added {
  /** Counts up for each request; absent from what was told before these were counted. */
  readonly n?: number;
  readonly at: number;
  readonly words: string;
  readonly files: readonly string[];
}

/** How many have told of it, its sender among them. */
export const peopleOf = ({ followers = [] }: ServiceRequest): number => followers.length + 1;

/** What the others had to say of it, the oldest first. */
export const addedTo = ({ added = [] }: ServiceRequest): readonly Added[] =>
  added.filter(({ words }) => words !== '');

/** The number of what was told last besides what its sender said; 0 if that is nothing. */
export const lastAdded = ({ added = [] }: ServiceRequest): number => numberAt(added, added.length - 1);

/** What those who do the work have not heard of yet. */
export const unheard = (request: ServiceRequest): readonly Added[] =>
  (request.added ?? []).filter((_, i, added) => numberAt(added, i) > (request.passedOn?.heard ?? 0));

const numberAt = (added: readonly Added[], i: number): number => added[i]?.n ?? i + 1;

/** Ids of its sender's photos, and of theirs. */
export const photosOf = ({ files, added = [] }: ServiceRequest): readonly string[] => [
  ...files,
  ...added.flatMap((one) => one.files),
];

/** Whether they sent the request or joined it. */
export const isTheirs = ({ identity, followers = [] }: ServiceRequest, who: string): boolean =>
  identity === who || followers.some((one) => one.identity === who);

/** The request with one more who has seen the same: nobody is counted twice, and what they add is kept. */
function joined(
  request: ServiceRequest,
  who: Omit<Follower, 'told'>,
  added: Omit<Added, 'n'>,
): ServiceRequest {
  const { followers = [] } = request;
  const full = followers.length >= MOST_FOLLOWERS || isTheirs(request, who.identity);
  return withAdded(
    { ...request, ...(full ? {} : { followers: [...followers, { ...who, told: request.steps.length }] }) },
    added,
  );
}

/** The request with what somebody had to say of it besides, if they had. */
export function withAdded(request: ServiceRequest, told: Omit<Added, 'n'>): ServiceRequest {
  if (told.words === '' && told.files.length === 0) return request;
  const { added = [] } = request;
  const n = lastAdded(request) + 1;
  return { ...request, added: [...added, { ...told, n }].slice(-MOST_ADDED) };
}

export function joinInto(
  draft: Draft,
  request: ServiceRequest,
  who: Omit<Follower, 'told'>,
  added: Omit<Added, 'n'>,
): ServiceRequest {
  if (!isTheirs(request, who.identity))
    draft
      .indexing(requestsOfIdentity(who.identity), requestMember(request))
      .adding('joined')
      .adding(`joined.${request.service}`);
  const after = joined(request, who, added);
  keepInto(draft, request, after);
  return after;
}
