import type { Slot } from '../../knowledge/catalogue/answer';
import type { Choice } from '../../language/reply';
import { timeChoices } from '../times/offered';

const KEEP: Choice = { value: 'keep', label: { key: 'slots.keep' } };

export const WHAT: readonly Choice[] = [
  { value: 'move', label: { key: 'slots.move' } },
  { value: 'give-up', label: { key: 'slots.give-up' } },
  KEEP,
];

export const SURE: readonly Choice[] = [{ value: 'yes', label: { key: 'slots.yes-give-up' } }, KEEP];

/** The times, and after them the way out. */
export const timesOrKeep = (times: readonly Slot[]): readonly Choice[] => [...timeChoices(times), KEEP];
