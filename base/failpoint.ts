/**
 * Named places at which a test may kill or stall the process, to prove that nothing is lost there.
 * Nothing arms them but the tests' own server; `npm start` has no way to.
 */
export const FAILPOINTS = [
  'received',
  'loaded',
  'running',
  'ran',
  'before-commit',
  'in-commit',
  'after-commit',
  'before-answer',
  'after-answer',
  'due-found',
  'due-claimed',
  'before-send',
  'after-send',
  'before-mark',
  'after-mark',
] as const;
export type Failpoint = (typeof FAILPOINTS)[number];

let reached: ((name: Failpoint) => void | Promise<void>) | undefined;

export function armFailpoints(handler: typeof reached): void {
  reached = handler;
}

/** Costs one comparison when nothing is armed. */
export function failpoint(name: Failpoint): void | Promise<void> {
  return reached?.(name);
}
