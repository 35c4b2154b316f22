import { Refusal } from '../base/errors';

/** What somebody put into a form by hand is no answer to its question; `instead` names what they may have meant. */
export class Unfit extends Refusal {
  constructor(
    readonly question: string,
    readonly instead: readonly string[] = [],
  ) {
    super('not-understood', 'no answer to that question');
  }
}
