import type { Expecting } from './reply';

const WHOLE: readonly (Expecting | undefined)[] = ['number', 'phone', 'date'];

/** Whether such an answer may be keyed in whole; with any other, one key picks a choice. */
export const isKeyedWhole = (expecting: Expecting | undefined): boolean => WHOLE.includes(expecting);
