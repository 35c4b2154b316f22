import { setImmediate } from 'node:timers/promises';

/** Long work in short steps, so that turns can be answered between them. */
export type Steps<T> = Generator<undefined, T>;

export interface Gradual<T> {
  /** The result, finishing the work at once if it is not done. */
  readonly now: () => T;
  /** Finishes the work bit by bit. */
  readonly gently: () => Promise<T>;
  /** The result if it is there. */
  readonly soFar: () => T | undefined;
}

export function gradual<T>(start: () => Steps<T>): Gradual<T> {
  let steps: Steps<T> | undefined;
  let done: { readonly value: T } | undefined;

  function step(): boolean {
    if (done) return false;
    const next = (steps ??= start()).next();
    if (next.done) done = { value: next.value };
    return !done;
  }
  return {
    now() {
      while (step());
      return done!.value;
    },
    async gently() {
      while (step()) await setImmediate();
      return done!.value;
    },
    soFar: () => done?.value,
  };
}

/** All of the work at once. */
export function finished<T>(steps: Steps<T>): T {
  return gradual(() => steps).now();
}
