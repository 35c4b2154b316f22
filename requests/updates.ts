import { scheduleInto } from '../outbox/due';
import type { Draft } from '../storage/store';
import type { Status } from './life';
import type { ServiceRequest } from './service-request';

/** The name of the turn in which a citizen is told what became of their request. */
export const UPDATE = 'update';

/** That it was passed on and taken is what everybody expects: nobody is disturbed for it. */
const NEWS: readonly Status[] = ['in-progress', 'done', 'closed', 'reopened'];

/** Where the citizen can be told without being rung. */
const TOLD_ON = ['sms', 'web'];

/** Whether the citizen has not been told yet how things stand. */
export const hasNews = ({ status, steps, told }: ServiceRequest): boolean =>
  NEWS.includes(status) && told < steps.length;

/** Has the citizen told on their own channel; what is told is how things stand then, so that two of these say it once. */
export function tellInto(draft: Draft, request: ServiceRequest, at: number): void {
  const { channel, thread, reference } = request;
  if (!TOLD_ON.includes(channel)) return;
  const byDay = channel === 'sms' ? ({ byDay: true } as const) : {};
  scheduleInto(draft, at, { do: 'turn', channel, thread, event: UPDATE, about: reference, ...byDay });
}
