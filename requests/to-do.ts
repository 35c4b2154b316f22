import { sortable } from '../base/ids';
import type { Draft } from '../storage/store';
import { requestKey, type ServiceRequest } from './service-request';

/** What a team has to do itself, since no other system has it: what was promised first comes first. */
export const toDoOf = (team: string): string => `to-do:${team}`;

const SOME_DAY = '9999-12-31';

/** A member is day|time|reference. The day changes only while the request is on no list. */
const toDoMember = ({ promisedBy, answerBy, at, reference }: ServiceRequest): string =>
  `${promisedBy ?? answerBy ?? SOME_DAY}|${sortable(at)}|${reference}`;

export function toDoInto(draft: Draft, request: ServiceRequest): void {
  draft.indexing(toDoOf(request.team), toDoMember(request));
}

export function doneInto(draft: Draft, request: ServiceRequest): void {
  draft.unindexing(toDoOf(request.team), toDoMember(request));
}

export const requestKeyOfToDo = (member: string): string =>
  requestKey(member.slice(member.lastIndexOf('|') + 1));
