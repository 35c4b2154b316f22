import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';

/**
 * Starts a file of ours on a thread of its own, which keeps no process alive. Runs from dist as well as, in development, from the
 * TypeScript itself, which a bare worker can't read.
 */
export function startWorker(directory: string, name: string, workerData?: unknown): Worker {
  const extension = extname(__filename);
  const execArgv = extension === '.ts' ? ['--require', require.resolve('tsx/cjs')] : [];
  const worker = new Worker(join(directory, `${name}${extension}`), { execArgv, workerData });
  worker.unref();
  return worker;
}
