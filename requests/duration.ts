import { DateTime } from 'luxon';
import { ZONE } from '../language/dates';
import type { Took } from './life';
import type { ServiceRequest } from './service-request';
import { type OpeningTimes, workingDaysAfter } from './working-days';

/** Work that took longer is counted as having taken so long. */
const MOST_DAYS = 60;

/** The request with how long the work took written into the step by which it was first done. */
export function timed(request: ServiceRequest, times: OpeningTimes): ServiceRequest {
  const first = request.steps.findIndex(({ is }) => is === 'done');
  const step = request.steps[first];
  if (step?.is !== 'done' || step.took) return request;
  const took = tookUntil(request, step.at, times);
  return { ...request, steps: request.steps.with(first, { ...step, took }) };
}

function tookUntil({ at, promisedBy }: ServiceRequest, done: number, times: OpeningTimes): Took {
  const day = DateTime.fromMillis(done, { zone: ZONE }).toISODate()!;
  let days = 0;
  while (days < MOST_DAYS && (workingDaysAfter(at, days, times) ?? day) < day) days++;
  return promisedBy === undefined ? { days } : { days, onTime: day <= promisedBy };
}
