import { DateTime } from 'luxon';
import { ZONE } from '../language/dates';
import type { Draft } from '../storage/store';
import type { Happening, Took } from './life';
import type { ServiceRequest } from './service-request';

/** What is counted of the requests of a service, each once and in the month in which it was received. */
export const COUNTED = [
  'received',
  'done',
  'closed',
  'confirmed',
  'reopened',
  'promised',
  'on-time',
] as const;
export type Counted = (typeof COUNTED)[number];

/** Working days until the work was done: whole days to ten, then longer stretches. */
export const STRETCHES = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11-20', '21+'] as const;
export type Stretch = (typeof STRETCHES)[number];

/** The figure of a service in a month, such as "2026-11". */
export const figureKey = (service: string, month: string, figure: Counted | `days.${Stretch}`): string =>
  `figures.${service}.${month}.${figure}`;

export const monthOf = (at: number): string => DateTime.fromMillis(at, { zone: ZONE }).toFormat('yyyy-LL');

const stretchOf = (days: number): Stretch => (days > 20 ? '21+' : days > 10 ? '11-20' : STRETCHES[days]!);

/** All that a request counts for as it is now, by the keys of the counters. */
export function countsOf({ counted, service, at, steps }: ServiceRequest): string[] {
  if (!counted) return [];
  const has = (is: string): boolean => steps.some((step) => step.is === is);
  const done = steps.find((step): step is Extract<Happening, { took?: Took }> => step.is === 'done');
  const figures: Readonly<Record<Counted, boolean>> = {
    received: true,
    done: done !== undefined,
    closed: has('closed') && !done,
    confirmed: has('confirmed-fixed'),
    reopened: has('reopened'),
    promised: done?.took?.onTime !== undefined,
    'on-time': done?.took?.onTime === true,
  };
  const days = done?.took ? ([`days.${stretchOf(done.took.days)}`] as const) : [];
  return [...COUNTED.filter((one) => figures[one]), ...days].map((one) =>
    figureKey(service, monthOf(at), one),
  );
}

/** Moves the counters by what the change makes different. */
export function countInto(draft: Draft, before: ServiceRequest | undefined, after: ServiceRequest): void {
  const counted = before ? countsOf(before) : [];
  const counts = countsOf(after);
  for (const key of counts) if (!counted.includes(key)) draft.adding(key);
  for (const key of counted) if (!counts.includes(key)) draft.adding(key, -1);
}
