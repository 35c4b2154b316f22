import type { Service } from '../catalogue/service';
import type { Guess } from '../hearing';
import { EVERYDAY } from './everyday';
import { featuresOf, Vocabulary } from './features';
import { LogisticModel } from './logistic';

export interface ServiceMatcher {
  /** Best first, at most three, none that is hardly likely. */
  guess(text: string): readonly Guess<Service>[];
}

const LEAST = 0.08;
const TRAINING = { epochs: 12, rate: 6 };

interface Example {
  readonly text: string;
  /** Index of the service; one past the last stands for none of them. */
  readonly is: number;
}

/** Learns the services from what the council has written of them: examples, titles and short names in both languages. */
export function trainMatcher(services: readonly Service[]): ServiceMatcher {
  const none = services.length;
  const examples: Example[] = services.flatMap((service, is) =>
    wordings(service).map((text) => ({ text, is })),
  );
  for (const text of EVERYDAY) examples.push({ text, is: none });
  const features = examples.map(({ text }) => featuresOf(text));
  const vocabulary = new Vocabulary(features);
  const model = new LogisticModel(vocabulary.size, none + 1);
  model.train(
    features.map((f) => vocabulary.row(f)),
    Int32Array.from(examples, ({ is }) => is),
    TRAINING,
  );
  return {
    guess(text) {
      const row = vocabulary.row(featuresOf(text));
      if (row.ids.length === 0) return [];
      const shares = model.shares(row);
      return services
        .map((is, i) => ({ is, confidence: shares[i]! }))
        .sort((a, b) => b.confidence - a.confidence)
        .slice(0, 3)
        .filter(({ confidence }) => confidence >= LEAST);
    },
  };
}

function wordings({ title, noun, examples }: Service): string[] {
  const own = [title.en, title.cy, noun.en, noun.cy].flatMap((words) => words ?? []);
  return [...new Set([...examples.en, ...examples.cy, ...own])];
}
