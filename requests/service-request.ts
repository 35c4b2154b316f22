import { sortable } from '../base/ids';
import type { Answer, Place, Slot } from '../knowledge/catalogue/answer';
import type { Public } from '../knowledge/catalogue/service';
import type { Language } from '../language/reply';
import type { Added, Follower } from './joining';
import { type Life, received } from './life';
import type { Judged } from './was-fixed';

/** What the council's own records say of a bin that somebody reports, and the collection day that they are about. */
export interface RecordSaid {
  readonly says: 'not-collected' | 'not-due' | 'due-today' | 'delayed' | 'logged' | 'missed';
  readonly day?: string;
}

/** What a citizen asked for, as a dialog hands it over. */
export interface NewRequest {
  readonly reference: string;
  readonly service: string;
  readonly lgsl: number;
  readonly team: string;
  readonly answers: Readonly<Record<string, Answer>>;
  readonly place?: Place;
  /** The time that is booked for it. */
  readonly slot?: Slot;
  /** The language in which the citizen wants to hear about it. */
  readonly language: Language;
  /** In the citizen's own words. */
  readonly description: string;
  readonly files: readonly string[];
  /** The council's records say otherwise, and the citizen that they are wrong. */
  readonly record?: RecordSaid;
  /** Day (ISO) by which the team will have looked, as the citizen was told. */
  readonly promisedBy?: string;
  /** Day (ISO) by which a complaint must be answered. */
  readonly answerBy?: string;
  /** The bare facts may be seen by anybody, as the service said when it was sent. */
  readonly public?: Exclude<Public, 'no'>;
  /** What was called done not long ago is back, as its sender says: then it is this one. */
  readonly follows?: Earlier;
}

/** A request that was there before. */
export interface Earlier {
  readonly reference: string;
  /** Its last case in the back office. */
  readonly case?: string;
}

export interface ServiceRequest extends NewRequest, Life {
  readonly shape: 2;
  readonly conversation: string;
  readonly thread: string;
  readonly identity: string;
  readonly channel: string;
  readonly at: number;
  /** Of so many of its steps its sender has been told; sending it was the first. */
  readonly told: number;
  /** The time that its sender gave up. */
  readonly givenUp?: Slot;
  /** It was ended before the time that was booked for it, which is another's now. */
  readonly freed?: true;
  /** What the back office made of it; absent where there is none. */
  readonly passedOn?: PassedOn;
  /** Others who have seen the same, and what they had to add. */
  readonly followers?: readonly Follower[];
  readonly added?: readonly Added[];
  readonly judged?: Judged;
  /** Where its sender, and those who joined, want to hear of it by e-mail as well. */
  readonly mailed?: readonly Follower[];
  /** Where those who rang for it want to hear of it by text. */
  readonly texted?: readonly Follower[];
  /** It is in the published figures: it was sent after these began. */
  readonly counted?: true;
  /** What staff have read and let the public see besides the bare facts. */
  readonly released?: Released;
}

export interface Released {
  readonly description: boolean;
  /** Ids of photos. */
  readonly files: readonly string[];
}

/** A request on its way to the back office, and what is known of it there. */
export interface PassedOn {
  /** The back office's own ids: the first, and one more for each time that it was sent again since it was not fixed. */
  readonly cases: readonly string[];
  /** In place of the next id, until there is one. */
  readonly token?: { readonly is: string; readonly at: number };
  /** It has not got there: still trying, or left to a person. */
  readonly held?: { readonly is: 'trying' | 'stuck'; readonly at: number; readonly reason: string };
  /** As the back office last told of it. */
  readonly seen?: { readonly open: boolean; readonly notes?: string };
  /** Up to which `n` of `added` the back office has heard, and up to which it is being told. */
  readonly heard?: number;
  readonly telling?: number;
  /** Cases that only add to the last of `cases`, where there is no other way to. */
  readonly linked?: readonly string[];
}

/** As the first release kept it, which knew of no life after the sending. */
interface FirstShape extends NewRequest {
  readonly shape: 1;
  readonly status: 'received';
  readonly conversation: string;
  readonly thread: string;
  readonly identity: string;
  readonly channel: string;
  readonly at: number;
}

/** A request as it lies in the store, in the shape of today. */
export function readRequest(stored: unknown): ServiceRequest {
  const request = stored as ServiceRequest | FirstShape;
  return request.shape === 1 ? { ...request, ...received(request.at), shape: 2, told: 1 } : request;
}

/** Where a request stands in the indexes of its kind. */
export const requestMember = ({ at, reference }: Pick<ServiceRequest, 'at' | 'reference'>): string =>
  `${sortable(at)}|${reference}`;

export const requestKey = (reference: string): string => `request:${reference}`;
export const requestsOfService = (service: string): string => `requests:${service}`;
/** Those that were sent with a number or address to be reached on, by the identity of that. */
export const requestsWithContact = (identity: string): string => `requests-with:${identity}`;
export const requestsOfIdentity = (identity: string): string => `requests-of:${identity}`;
/** A member of such an index is time|reference. */
export const requestKeyOf = (member: string): string => requestKey(member.slice(member.indexOf('|') + 1));
