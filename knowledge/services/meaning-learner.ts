import { parentPort, workerData } from 'node:worker_threads';
import { loadEncoder } from '../sentences/encoder';
import { isForEncoder } from '../sentences/english';
import type { Lesson } from './lesson';
import { learnMeaning, toBytes } from './meaning-model';

/** Learns one lesson, hands over what it learnt as bytes, and is gone with all the memory that it took. */

export interface Task {
  readonly lesson: Lesson;
  readonly key: string;
}

async function learn({ lesson: { examples, classes }, key }: Task): Promise<Uint8Array> {
  const encoder = await loadEncoder();
  const vectors = await encoder.encode(examples.map(({ text }) => (isForEncoder(text) ? text : '')));
  const texts = examples.map(({ is }, i) => ({ is, vector: vectors[i] }));
  return toBytes(learnMeaning(texts, classes), key);
}

void learn(workerData as Task).then((bytes) => parentPort?.postMessage(bytes));
