import type { Service } from '../catalogue/service';
import type { Guess } from '../hearing';
import { isForEncoder } from '../sentences/english';
import { learnClasses, ranked } from './classifier';
import type { Example } from './classifier';
import { EVERYDAY } from './everyday';
import type { Steps } from './gradual';
import type { Lesson } from './lesson';

export interface ServiceMatcher {
  /** Best first, at most three, none that is hardly likely. */
  guess(text: string): Promise<readonly Guess<Service>[]>;
}

const LEAST = 0.08;
/** Where the words alone are so plain, the meaning changes nothing. */
const PLAIN = 0.8;

/** What is to be learnt of the services: what the council has written of them, examples, titles and short names in both languages. */
export function lessonOf(services: readonly Service[]): Lesson {
  // One class past the services stands for none of them.
  const none = services.length;
  const examples: Example[] = services.flatMap((service, is) =>
    wordings(service).map((text) => ({ text, is })),
  );
  for (const text of EVERYDAY) examples.push({ text, is: none });
  return { name: 'services', examples, classes: none + 1 };
}

/** Reads a text by its meaning as well, which takes a hundred times as long; nothing where that can't be had. */
export type Deeper = (text: string) => Promise<Float32Array | undefined>;

/** Learns the services by their words; what these leave open is read by its meaning too. */
export function* learnServices(
  services: readonly Service[],
  deeper: Deeper = () => Promise.resolve(undefined),
): Steps<ServiceMatcher> {
  const { examples, classes } = lessonOf(services);
  const classifier = yield* learnClasses(examples, classes);
  return {
    async guess(text) {
      const quick = classifier.shares(text);
      if (!quick) return [];
      const open = quick[ranked(quick)[0]!]! < PLAIN && isForEncoder(text);
      const shares = (open && (await deeper(text))) || quick;
      return ranked(shares.subarray(0, services.length))
        .slice(0, 3)
        .map((i) => ({ is: services[i]!, confidence: shares[i]! }))
        .filter(({ confidence }) => confidence >= LEAST);
    },
  };
}

function wordings({ title, noun, examples }: Service): string[] {
  const own = [title.en, title.cy, noun.en, noun.cy].flatMap((words) => words ?? []);
  return [...new Set([...examples.en, ...examples.cy, ...own])];
}
