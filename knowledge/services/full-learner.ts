import { parentPort, workerData } from 'node:worker_threads';
import { loadEncoder } from '../sentences/encoder';
import { isForEncoder } from '../sentences/english';
import { toBytes } from './full-file';
import { learnCalibrated } from './full-training';
import type { Lesson } from './lesson';

/** Learns one lesson, hands over what it learnt as bytes, and is gone with all the memory that it took. */

export interface Task {
  readonly lesson: Lesson;
  readonly key: string;
}

async function learn({ lesson, key }: Task): Promise<Uint8Array> {
  const encoder = await loadEncoder();
  const { examples, classes, byManner } = lesson;
  const vectors = await encoder.encode(examples.map(({ text }) => (isForEncoder(text) ? text : '')));
  const texts = examples.map((example, i) => ({ ...example, vector: vectors[i] }));
  return toBytes(learnCalibrated(texts, classes, byManner), key);
}

void learn(workerData as Task).then((bytes) => parentPort?.postMessage(bytes));
