import { parseArgs } from 'node:util';
import { z } from 'zod';
import { SetupError } from '../../base/errors';
import { terminal } from '../../base/terminal';
import { type Encoder, loadEncoder } from '../../knowledge/sentences/encoder';
import { together } from '../../knowledge/services/cascade';
import { learnClasses, ranked } from '../../knowledge/services/classifier';
import { finished } from '../../knowledge/services/gradual';
import { learnMeaning, scoresOf } from '../../knowledge/services/meaning-model';
import { jsonLines } from './json-lines';

const labelled = z.object({ text: z.string(), intent: z.string() });
const unlabelled = z.object({ text: z.string() });
type Labelled = z.infer<typeof labelled>;
type Unlabelled = z.infer<typeof unlabelled>;
const LABELLED = '"text" and "intent"';

/** Trains what tells the services apart on one file of `{"text","intent"}` lines and prints how it does on another. */
export async function benchIntents(args: readonly string[]): Promise<number> {
  const { train, test, oos } = optionsOf(args);
  const result = await measure(
    jsonLines(train, labelled, LABELLED),
    jsonLines(test, labelled, LABELLED),
    oos === undefined ? undefined : jsonLines(oos, unlabelled, '"text"'),
  );
  terminal.say(JSON.stringify(result));
  return 0;
}

export interface IntentsResult {
  readonly n: number;
  readonly accuracy: number;
  /** Share of texts whose intent is among the three likeliest. */
  readonly top3: number;
  /** How well familiarity tells texts with an intent from those without one; null if none of the latter were given. */
  readonly oosAuroc: number | null;
}

export async function measure(
  train: readonly Labelled[],
  test: readonly Labelled[],
  oos: readonly Unlabelled[] | undefined,
): Promise<IntentsResult> {
  const intents = [...new Set(train.map(({ intent }) => intent))];
  const numbered = new Map(intents.map((intent, i) => [intent, i]));
  const encoder = await loadEncoder();
  const examples = train.map(({ text, intent }) => ({ text, is: numbered.get(intent)! }));
  const words = finished(learnClasses({ name: 'intents', examples, classes: intents.length }));
  const taught = await vectorsOf(encoder, train);
  const meaning = learnMeaning(
    examples.map(({ is }, i) => ({ is, vector: taught[i] })),
    intents.length,
  );
  const guess = async (texts: readonly Unlabelled[]): Promise<Guessed[]> => {
    const vectors = await vectorsOf(encoder, texts);
    return texts.map(({ text }, i) => {
      const byWords = words.scores(text) ?? new Float32Array(intents.length);
      const scores = vectors[i] ? together(byWords, scoresOf(meaning, vectors[i])) : byWords;
      return { best: ranked(scores).slice(0, 3), familiar: familiarity(scores) };
    });
  };
  const guessed = await guess(test);
  const right = (most: number): number =>
    guessed.filter(({ best }, i) => best.slice(0, most).includes(numbered.get(test[i]!.intent) ?? -1)).length;
  return {
    n: test.length,
    accuracy: rounded(right(1) / test.length),
    top3: rounded(right(3) / test.length),
    oosAuroc:
      oos === undefined ? null : rounded(auroc(guessed.map(familiar), (await guess(oos)).map(familiar))),
  };
}

const familiar = (guessed: Guessed): number => guessed.familiar;

const vectorsOf = (encoder: Encoder, texts: readonly Unlabelled[]): ReturnType<Encoder['encode']> =>
  encoder.encode(texts.map(({ text }) => text));

/** How like the training texts a text is: it tells those that are of no class better than the share of the likeliest does. */
function familiarity(scores: Float32Array): number {
  const top = scores.reduce((most, score) => Math.max(most, score), -Infinity);
  return top + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - top), 0));
}

interface Guessed {
  readonly best: readonly number[];
  readonly familiar: number;
}

const rounded = (share: number): number => Math.round(share * 10_000) / 10_000;

/** The chance that one of the first is higher than one of the second; ties count half (Mann and Whitney's U). */
export function auroc(inside: readonly number[], outside: readonly number[]): number {
  const all = [
    ...inside.map((score) => ({ score, in: true })),
    ...outside.map((score) => ({ score, in: false })),
  ];
  all.sort((a, b) => a.score - b.score);
  let ranks = 0;
  for (let i = 0, end = 0; i < all.length; i = end) {
    while (end < all.length && all[end]!.score === all[i]!.score) end++;
    for (let k = i; k < end; k++) if (all[k]!.in) ranks += (i + 1 + end) / 2;
  }
  return (ranks - (inside.length * (inside.length + 1)) / 2) / (inside.length * outside.length);
}

function optionsOf(args: readonly string[]): { train: string; test: string; oos?: string } {
  const file = { type: 'string' } as const;
  let values: { train?: string; test?: string; oos?: string };
  try {
    values = parseArgs({ args: [...args], options: { train: file, test: file, oos: file } }).values;
  } catch (error) {
    throw new SetupError(error instanceof Error ? error.message : String(error));
  }
  const { train, test, oos } = values;
  if (train === undefined || test === undefined)
    throw new SetupError(
      'Name the files: npm run bench -- intents --train A.jsonl --test B.jsonl [--oos C.jsonl].',
    );
  return { train, test, oos };
}
