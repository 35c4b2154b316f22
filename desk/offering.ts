import { MINUTE } from '../base/clock';
import type { Staff } from './staff';
import type { Waiting } from './waiting';

/** So long somebody is kept for those who speak their language; after that nobody overtakes them for their language. */
export const LANGUAGE_FIRST = 3 * MINUTE;

/**
 * Whom an agent is offered next of those who wait, the longest first: who is in danger before all others, then who
 * speaks a language of the agent's, then whom they helped before. Nobody is left out for their language: where
 * nobody speaks it they would wait in vain.
 */
export function nextFor(
  waiting: readonly Waiting[],
  { id, languages }: Pick<Staff, 'id' | 'languages'>,
  now: number,
): Waiting | undefined {
  const isTheirs = ({ language, owner }: Waiting): boolean =>
    languages.includes(language) || now - owner.since >= LANGUAGE_FIRST;
  const rank = (row: Waiting): number =>
    row.owner.priority * 4 + (isTheirs(row) ? 0 : 2) + (row.helper?.agent.id === id ? 0 : 1);
  return [...waiting].sort((a, b) => rank(a) - rank(b))[0];
}
