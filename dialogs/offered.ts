import { isSaying } from '../language/same-words';
import type { Choice } from '../language/reply';

export const YES_NO: readonly Choice[] = [
  { value: 'yes', label: { key: 'yes' } },
  { value: 'no', label: { key: 'no' } },
];

/**
 * Which of the offered choices a message is and nothing else: the value that a chip sends, its label, or its number
 * where the choices were numbered. Looser ways of saying a choice are the hearing's.
 */
export function exactly(text: string, offered: readonly Choice[], numbered: boolean): string | undefined {
  if (numbered && /^[1-9]\d?[.)]?$/.test(text)) return offered[parseInt(text, 10) - 1]?.value;
  return offered.find((choice) => choice.value === text || isSaying(text, choice.label))?.value;
}
