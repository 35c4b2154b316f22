import { type DueTurn, scheduleInto } from '../outbox/due';
import type { Draft } from '../storage/store';
import type { Status } from './life';
import type { Follower } from './joining';
import type { ServiceRequest } from './service-request';

/** The name of the turn in which a citizen is told what became of their request. */
export const UPDATE = 'update';

/** That it was passed on and taken is what everybody expects: nobody is disturbed for it. */
const NEWS: readonly Status[] = ['in-progress', 'done', 'closed', 'reopened'];

/** Where the citizen can be told without being rung. */
const TOLD_ON = ['sms', 'web', 'email'];

/** Whether those on this thread, its sender or one who joined, have not been told yet how things stand. */
export const hasNews = (request: ServiceRequest, thread: string): boolean =>
  NEWS.includes(request.status) &&
  listenersOf(request).some((one) => one.thread === thread && one.told < request.steps.length);

/** Has all of them told on their own channel; what is told is how things stand then, so that two of these say it once. */
export function tellInto(draft: Draft, request: ServiceRequest, at: number): void {
  for (const turn of turnsFor(request, UPDATE))
    if (hasNews(request, turn.thread)) scheduleInto(draft, at, turn);
}

/** A turn with this event for each who can be told of the request without being rung. */
export const turnsFor = (request: ServiceRequest, event: string): DueTurn[] =>
  listenersOf(request)
    .filter(({ channel }) => TOLD_ON.includes(channel))
    .map(({ channel, thread }) => ({
      ...{ do: 'turn', channel, thread, event, about: request.reference },
      ...(channel === 'sms' ? { byDay: true } : {}),
    }));

/** Whether those on this thread sent it, joined it, or hear of it there. */
export const listensOn = (request: ServiceRequest, thread: string): boolean =>
  listenersOf(request).some((one) => one.thread === thread);

/** The request once those on this thread know how it stands. */
export function toldOn(request: ServiceRequest, thread: string): ServiceRequest {
  const told = request.steps.length;
  if (request.thread === thread) return { ...request, told };
  const onThread = (one: Follower): Follower => (one.thread === thread ? { ...one, told } : one);
  const { followers, mailed, texted } = request;
  return {
    ...request,
    ...(followers ? { followers: followers.map(onThread) } : {}),
    ...(mailed ? { mailed: mailed.map(onThread) } : {}),
    ...(texted ? { texted: texted.map(onThread) } : {}),
  };
}

type Listener = Pick<ServiceRequest, 'channel' | 'thread' | 'told'>;
const listenersOf = (request: ServiceRequest): readonly Listener[] => [
  request,
  ...(request.followers ?? []),
  ...(request.mailed ?? []),
  ...(request.texted ?? []),
];
