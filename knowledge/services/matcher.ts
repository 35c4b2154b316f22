import type { Service } from '../catalogue/service';
import type { Guess } from '../hearing';
import { learnClasses, ranked } from './classifier';
import type { Example } from './classifier';
import { EVERYDAY } from './everyday';
import type { Steps } from './gradual';

export interface ServiceMatcher {
  /** Best first, at most three, none that is hardly likely. */
  guess(text: string): Promise<readonly Guess<Service>[]>;
}

const LEAST = 0.08;

/** Learns the services from what the council has written of them: examples, titles and short names in both languages. */
export function* learnServices(services: readonly Service[]): Steps<ServiceMatcher> {
  // One class past the services stands for none of them.
  const none = services.length;
  const examples: Example[] = services.flatMap((service, is) =>
    wordings(service).map((text) => ({ text, is })),
  );
  for (const text of EVERYDAY) examples.push({ text, is: none });
  const classifier = yield* learnClasses(examples, none + 1);
  return {
    guess(text) {
      const shares = classifier.shares(text);
      if (!shares) return Promise.resolve([]);
      const guesses = ranked(shares.subarray(0, none))
        .slice(0, 3)
        .map((i) => ({ is: services[i]!, confidence: shares[i]! }))
        .filter(({ confidence }) => confidence >= LEAST);
      return Promise.resolve(guesses);
    },
  };
}

function wordings({ title, noun, examples }: Service): string[] {
  const own = [title.en, title.cy, noun.en, noun.cy].flatMap((words) => words ?? []);
  return [...new Set([...examples.en, ...examples.cy, ...own])];
}
