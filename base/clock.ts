/** The one clock. Everything that asks the time is handed one of these, so that tests can move it. */
export interface Clock {
  /** Milliseconds since the Unix epoch. */
  now(): number;
}

export const systemClock: Clock = { now: () => Date.now() };

/** Milliseconds, with fractions, from no particular moment on: for measuring how long something takes. */
export function ticks(): number {
  return performance.now();
}

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
