import type { Worker } from 'node:worker_threads';
import { startWorker } from '../worker';

export type Recognised = 'number' | 'money' | 'date' | 'datetime';

export interface Asked {
  readonly id: number;
  readonly type: Recognised;
  readonly text: string;
  /** Year, month (1 to 12), day, hour and minute where the council is. */
  readonly at: readonly [number, number, number, number, number];
}

export interface Found {
  readonly type: string;
  /** Null where the library knows the words but not what they mean ("a fortnight ago"). */
  readonly resolution: {
    readonly value?: string;
    readonly unit?: string;
    readonly values?: readonly {
      readonly type: string;
      readonly timex?: string;
      readonly value?: string;
      readonly start?: string;
    }[];
  } | null;
}

export interface Recogniser {
  /** Loads the libraries; until then nothing is recognised within the time that a turn has. */
  warm(): Promise<void>;
  /** What the text holds of the type, or nothing if that takes too long. */
  recognise(asked: Omit<Asked, 'id'>): Promise<readonly Found[]>;
  close(): Promise<void>;
}

/** A warm call takes 3 ms; the rest is room for a busy machine. A whole message must be answered in 250. */
const DEADLINE_MS = 150;

export interface Readiness {
  /** Nobody calls `warm()`: whoever asks first waits until the libraries are loaded. */
  readonly whenAsked: boolean;
}

export function createRecogniser({ whenAsked }: Readiness): Recogniser {
  let current: Running | undefined;
  let closed = false;
  let last = 0;
  const waiting = new Map<number, (found: readonly Found[]) => void>();

  function settleAll(): void {
    for (const settle of [...waiting.values()]) settle([]);
  }

  function running(): Running {
    if (current) return current;
    const worker = startWorker(__dirname, 'recogniser-worker');
    const started: Running = { worker, ready: false, warmed: Promise.resolve() };
    current = started;
    worker.on('message', ({ id, found }: { id: number; found: Found[] }) => waiting.get(id)?.(found));
    const gone = (): void => {
      if (current !== started) return;
      current = undefined;
      settleAll();
    };
    worker.on('error', gone);
    worker.on('exit', gone);
    started.warmed = Promise.all(WARMING.map((asked) => ask(worker, asked))).then(
      () => void (started.ready = true),
    );
    return started;
  }

  function ask(worker: Worker, asked: Omit<Asked, 'id'>, overrun?: () => void): Promise<readonly Found[]> {
    const id = ++last;
    return new Promise((resolve) => {
      const late = (): void => {
        waiting.get(id)?.([]);
        overrun?.();
      };
      const timer = overrun && setTimeout(late, DEADLINE_MS);
      waiting.set(id, (found) => {
        clearTimeout(timer);
        waiting.delete(id);
        resolve(found);
      });
      worker.postMessage({ id, ...asked });
    });
  }

  /** A warm worker that overruns is busy with a hostile text: it is ended, and another one warms up behind. */
  function replace(stuck: Running): void {
    if (current !== stuck || !stuck.ready) return;
    current = undefined;
    settleAll();
    void stuck.worker.terminate();
    if (!closed) running();
  }

  return {
    warm: () => (closed ? Promise.resolve() : running().warmed),
    async recognise(asked) {
      if (closed) return [];
      const now = running();
      if (whenAsked) await now.warmed;
      return ask(now.worker, asked, () => replace(now));
    },
    async close() {
      closed = true;
      settleAll();
      await current?.worker.terminate();
    },
  };
}

interface Running {
  readonly worker: Worker;
  /** It has loaded its libraries. One that has not is slow without being stuck. */
  ready: boolean;
  warmed: Promise<void>;
}

/** Each type builds its own patterns when it is first used, which takes longer than a turn may wait. */
const WARMING: readonly Omit<Asked, 'id'>[] = (['datetime', 'date', 'money', 'number'] as const).map(
  (type) => ({
    type,
    text: 'two days before the 3rd of march at 5pm for forty five pounds',
    at: [2026, 1, 1, 12, 0],
  }),
);
