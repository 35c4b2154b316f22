import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { systemClock, ticks } from '../../base/clock';
import { SetupError } from '../../base/errors';
import { terminal } from '../../base/terminal';
import { loadCatalogue } from '../../knowledge/catalogue/load';
import type { Knowledge } from '../../knowledge/hearing';
import { createKnowledge } from '../../knowledge/knowledge';
import { type Purpose, PURPOSES } from '../../knowledge/purpose/purposes';
import { phraseGaps } from '../../language/phrases';
import { readEnvironment } from '../config';
import { runCommand } from './command';
import { jsonLines } from './json-lines';

/** A message with what it is for and, where it is about a service, that service's number in the Local Government Service List. */
const lineShape = z.object({
  text: z.string(),
  kind: z.enum(PURPOSES),
  lgsl: z.number().int().nullish(),
  /** Services that would be as right. */
  also: z.array(z.number().int()).nullish(),
});
export type Line = z.infer<typeof lineShape>;

interface Understood {
  readonly line: Line;
  readonly kind: Purpose;
  /** Numbers of the likeliest services, best first, each once. */
  readonly lgsl: readonly number[];
  readonly ms: number;
}

export interface Evaluation {
  readonly n: number;
  readonly services: { readonly n: number; readonly top1: number; readonly top3: number };
  readonly kinds: Readonly<Record<string, { n: number; recall: number | null; precision: number | null }>>;
  readonly latencyMs: { readonly p50: number; readonly p95: number };
}

/** How well a council's assistant understands messages whose meaning is known. */
export async function evaluate(
  knowledge: Knowledge,
  lines: readonly Line[],
): Promise<{
  readonly evaluation: Evaluation;
  /** The lines that were not understood as they were meant, with what they were taken for. */
  readonly errors: readonly object[];
}> {
  const all: Understood[] = [];
  for (const line of lines) all.push(await understand(knowledge, line));
  const times = all.map(({ ms }) => ms).sort((a, b) => a - b);
  const evaluation: Evaluation = {
    n: all.length,
    services: servicesOf(all),
    kinds: kindsOf(all),
    latencyMs: { p50: percentile(times, 0.5), p95: percentile(times, 0.95) },
  };
  return { evaluation, errors: all.filter(isWrong).map(errorOf) };
}

async function understand(knowledge: Knowledge, line: Line): Promise<Understood> {
  const began = ticks();
  const language = knowledge.hear(line.text, 'en').spoken() ?? 'en';
  const heard = knowledge.hear(line.text, language);
  const { is: kind } = await heard.purpose();
  const services = await heard.services();
  const lgsl = [...new Set(services.map(({ is }) => is.lgsl))];
  return { line, kind, lgsl, ms: ticks() - began };
}

const meant = ({ lgsl, also }: Line): number[] => (lgsl ? [lgsl, ...(also ?? [])] : []);

/** The service that was meant is among so many of the likeliest. */
const isAmong = ({ line, lgsl }: Understood, most: number): boolean =>
  lgsl.slice(0, most).some((number) => meant(line).includes(number));

function servicesOf(all: readonly Understood[]): Evaluation['services'] {
  const about = all.filter(({ line }) => line.lgsl);
  const share = (most: number): number =>
    rounded(about.filter((one) => isAmong(one, most)).length / (about.length || 1));
  return { n: about.length, top1: share(1), top3: share(3) };
}

function kindsOf(all: readonly Understood[]): Evaluation['kinds'] {
  return Object.fromEntries(
    PURPOSES.map((kind) => {
      const are = all.filter(({ line }) => line.kind === kind);
      const taken = all.filter((one) => one.kind === kind);
      const right = are.filter((one) => one.kind === kind).length;
      const share = (of: number): number | null => (of === 0 ? null : rounded(right / of));
      return [kind, { n: are.length, recall: share(are.length), precision: share(taken.length) }];
    }),
  );
}

const isWrong = (one: Understood): boolean =>
  one.kind !== one.line.kind || (one.line.lgsl !== undefined && one.line.lgsl !== null && !isAmong(one, 1));

const errorOf = ({ line, kind, lgsl }: Understood): object => ({ ...line, taken: { kind, lgsl } });

const percentile = (sorted: readonly number[], share: number): number =>
  Math.round((sorted[Math.ceil(sorted.length * share) - 1] ?? 0) * 100) / 100;

const rounded = (share: number): number => Math.round(share * 10_000) / 10_000;

const USAGE =
  'Name a council and a file: npm run evaluate -- --council DIR --test FILE.jsonl [--errors OUT.jsonl].';

function optionsOf(args: readonly string[]): { council: string; test: string; errors?: string } {
  const name = { type: 'string' } as const;
  try {
    const { values } = parseArgs({ args: [...args], options: { council: name, test: name, errors: name } });
    const { council, test, errors } = values;
    if (council && test) return { council, test, errors };
  } catch {
    // An option that is not known is told of like one that is missing.
  }
  throw new SetupError(USAGE);
}

async function main(args: readonly string[]): Promise<number> {
  const options = optionsOf(args);
  const lines = jsonLines(
    options.test,
    lineShape,
    `"text", a "kind" of ${PURPOSES.join(', ')}, and "lgsl" where it is about a service`,
  );
  const catalogue = loadCatalogue(options.council, phraseGaps);
  const { sentences, dataDir } = readEnvironment();
  const knowledge = createKnowledge({
    catalogue,
    clock: systemClock,
    dataDir,
    sentences,
  });
  try {
    await knowledge.warm();
    const { evaluation, errors } = await evaluate(knowledge, lines);
    if (options.errors)
      writeFileSync(options.errors, errors.map((error) => `${JSON.stringify(error)}\n`).join(''));
    terminal.say(JSON.stringify(evaluation));
    return 0;
  } finally {
    await knowledge.close();
  }
}

if (require.main === module) runCommand(() => main(process.argv.slice(2)));
