import { MINUTE, SECOND } from '../base/clock';
import { randomBelow } from '../base/ids';

/** Waits after the first, second ... failed try. After the last of them a person has to look. */
const WAITS = [5 * MINUTE, 30 * MINUTE, 120 * MINUTE, 240 * MINUTE, 480 * MINUTE];

/**
 * Time of the next try after so many failed ones, or undefined when there is none. A tenth of jitter either way keeps
 * rows that failed together from coming back together.
 */
export function nextTry(now: number, attempts: number, afterSeconds?: number): number | undefined {
  const wait = WAITS[attempts - 1];
  if (wait === undefined) return undefined;
  const jittered = wait * 0.9 + randomBelow(Math.round(wait * 0.2));
  return Math.round(now + Math.max(jittered, (afterSeconds ?? 0) * SECOND));
}
