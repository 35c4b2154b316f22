import { HOUR } from '../../base/clock';

/** How near a page is to the end of its conversation, which comes when nobody has said anything for long; ms. */
export interface Quiet {
  /** The silence after which it closes. */
  readonly whole: number;
  readonly left: number;
  /** So long before the end its reader is warned, and can keep it open. */
  readonly warn: number;
  readonly closing: boolean;
}

export function quietOf(hours: number, left: number | undefined): Quiet {
  const whole = hours * HOUR;
  const warn = Math.min(HOUR, whole / 2);
  return { whole, left: left ?? whole, warn, closing: (left ?? whole) <= warn };
}
