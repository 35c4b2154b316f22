import type { Worker } from 'node:worker_threads';
import { startWorker } from '../worker';
import type { Lesson } from './lesson';

/** What the thread that reads is started with. */
export interface Setting {
  readonly lessons: readonly Lesson[];
  readonly dataDir: string;
}
export interface Asked {
  readonly id: number;
  readonly lesson: string;
  readonly text: string;
}
export type Told =
  | { readonly id: number; readonly scores: Float32Array | undefined }
  | { readonly ready: string }
  | { readonly done: true };

/** Says what the meaning of a sentence speaks for, whatever its words. */
export interface Meaning {
  /** Settles when everything is learnt, or taken from where it was kept. */
  warm(): Promise<void>;
  /** What speaks for each class of the lesson; nothing if that is not known yet, or not in time. */
  scores(lesson: string, text: string): Promise<Float32Array | undefined>;
  close(): Promise<void>;
}

/** A sentence takes 10 ms; the rest is room for a busy machine. A whole message must be answered in 250. */
const DEADLINE_MS = 150;
/** When more wait than can be answered by then, those that come can do without. */
const MOST_WAITING = 12;
/** No text takes so long: the thread is stuck. */
const STUCK_MS = 10_000;

/** Reads what is said by its meaning, on a thread of its own: what that thread does not say in time is done without. */
export function createMeaning(setting: Setting): Meaning {
  const ready = new Set<string>();
  const waiting = new Map<number, (scores: Float32Array | undefined) => void>();
  let current: { readonly worker: Worker; readonly warmed: Promise<void> } | undefined;
  let whole = false;
  let last = 0;
  let closed = false;

  function start(): Promise<void> {
    const worker = startWorker(__dirname, 'meaning-reader', setting);
    const warmed = new Promise<void>((resolve, reject) => {
      worker.on('message', (told: Told) => {
        if ('id' in told) waiting.get(told.id)?.(told.scores);
        else if ('ready' in told) ready.add(told.ready);
        else {
          whole = true;
          resolve();
        }
      });
      worker.on('error', reject);
      worker.on('exit', () => {
        gone();
        if (closed) resolve();
        else reject(new Error('the thread that reads sentences has ended'));
      });
    });
    current = { worker, warmed };
    return warmed;
  }

  /** One that had learnt everything comes back; one that never got that far would only end again. */
  function gone(): void {
    const again = whole && !closed;
    whole = false;
    current = undefined;
    ready.clear();
    for (const settle of [...waiting.values()]) settle(undefined);
    if (again) start().catch(() => undefined);
  }

  function ask(worker: Worker, lesson: string, text: string): Promise<Float32Array | undefined> {
    const id = ++last;
    return new Promise((resolve) => {
      const deadline = setTimeout(() => resolve(undefined), DEADLINE_MS);
      const stuck = setTimeout(() => void worker.terminate(), STUCK_MS).unref();
      waiting.set(id, (scores) => {
        clearTimeout(deadline);
        clearTimeout(stuck);
        waiting.delete(id);
        resolve(scores);
      });
      worker.postMessage({ id, lesson, text } satisfies Asked);
    });
  }

  return {
    warm: () => (closed ? Promise.resolve() : (current?.warmed ?? start())),
    async scores(lesson, text) {
      if (!current || !ready.has(lesson) || waiting.size >= MOST_WAITING) return undefined;
      return ask(current.worker, lesson, text);
    },
    async close() {
      closed = true;
      await current?.worker.terminate();
    },
  };
}
