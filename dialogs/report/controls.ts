import { isSaying } from '../../language/same-words';
import type { Choice } from '../../language/reply';

/**
 * Which of the offered choices a message is and nothing else: the value that a chip sends, its label, or its number
 * where the choices were numbered. Looser ways of saying a choice are the hearing's.
 */
export function exactly(text: string, offered: readonly Choice[], numbered: boolean): string | undefined {
  if (numbered && /^[1-9]\d?[.)]?$/.test(text)) return offered[parseInt(text, 10) - 1]?.value;
  return offered.find((choice) => choice.value === text || isSaying(text, choice.label))?.value;
}

const CHANGE = /^change:(\S{1,60})$/;
export const changeOf = (code: string): string => `change:${code}`;

/** The code of the line that a "Change" beside it names. */
export const lineToChange = (text: string): string | undefined => CHANGE.exec(text)?.[1];
