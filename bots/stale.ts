import { Refusal } from '../base/errors';
import type { Owner } from '../citizens/owner';

/** A member of staff acted on what they saw, and somebody else came first: how it stands now. */
export class Stale extends Refusal {
  constructor(
    readonly owner: Owner,
    readonly version: number,
  ) {
    super('stale');
  }
}
