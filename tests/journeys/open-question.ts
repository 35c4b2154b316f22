import type { Talk } from '../../dialogs/converse';
import type { Frame } from '../../dialogs/dialog';

const formOf = ({ dialog, state }: Frame): { service: string; open?: string } | undefined =>
  dialog === 'report' ? (state as { service: string; open?: string }) : undefined;

/** The question that a conversation waits for: "pothole/depth", the name of another dialog, or "nothing". */
export function waitsFor({ stack }: Talk): string {
  const top = stack.at(-1);
  if (!top) return 'nothing';
  const form = formOf(top);
  return form ? `${form.service}/${(form.open ?? 'begun').replace('$', '')}` : top.dialog;
}

/** Services of the forms among these dialogs, or the dialogs' own names. */
export const talksOf = (frames: readonly Frame[]): string[] =>
  frames.map((frame) => formOf(frame)?.service ?? frame.dialog);
