import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { keepCopy } from '../kept-copy';
import { type Encoder, loadEncoder } from '../sentences/encoder';
import { startWorker } from '../worker';
import { keyOf, readIfThere } from './kept-file';
import type { Lesson } from './lesson';
import type { Asked, Setting, Told } from './meaning';
import type { Task } from './meaning-learner';
import { fromBytes, type MeaningModel, scoresOf } from './meaning-model';

/** Away from the main thread: turns a text into its vector, and tells the classes of each lesson apart by it. */

/** Several lessons are asked about the same text, one soon after the other. */
const REMEMBERED = 16;
const models = new Map<string, MeaningModel>();
const vectors = new Map<string, Promise<Float32Array | undefined>>();

function vectorOf(encoder: Encoder, text: string): Promise<Float32Array | undefined> {
  const known = vectors.get(text);
  if (known) return known;
  const made = encoder.encode([text]).then(([vector]) => vector);
  vectors.set(text, made);
  if (vectors.size > REMEMBERED) vectors.delete(vectors.keys().next().value!);
  return made;
}

const tell = (told: Told): void => parentPort?.postMessage(told);

async function answer(encoder: Encoder, { id, lesson, text }: Asked): Promise<void> {
  const model = models.get(lesson);
  const vector = model && (await vectorOf(encoder, text));
  tell({ id, scores: vector && scoresOf(model, vector) });
}

async function learnt(lesson: Lesson, dataDir: string): Promise<MeaningModel | undefined> {
  const key = keyOf(lesson);
  const file = join(dataDir, `${lesson.name}.model`);
  const kept = fromBytes(readIfThere(file), key);
  if (kept) return kept;
  const task: Task = { lesson, key };
  const bytes = await new Promise<Buffer>((resolve, reject) => {
    const worker = startWorker(__dirname, 'meaning-learner', task);
    worker.once('message', (made: Uint8Array) => resolve(Buffer.from(made)));
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('the learner ended before it was done')));
  });
  keepCopy(file, bytes);
  return fromBytes(bytes, key);
}

async function run({ lessons, dataDir }: Setting): Promise<void> {
  const encoder = await loadEncoder();
  // The first sentence takes ten times as long as the others.
  await encoder.encode(['Hello.', 'There is a pothole in the road.']);
  parentPort?.on('message', (asked: Asked) => void answer(encoder, asked));
  for (const lesson of lessons) {
    const model = await learnt(lesson, dataDir);
    if (!model) continue;
    models.set(lesson.name, model);
    tell({ ready: lesson.name });
  }
  tell({ done: true });
}

void run(workerData as Setting);
