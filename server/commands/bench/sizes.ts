import { parseArgs } from 'node:util';
import { z } from 'zod';
import { SetupError } from '../../../base/errors';
import { STORES, type StoreName } from './options';

export interface SizeOptions {
  readonly store: StoreName;
  readonly sizes: readonly number[];
}

const MOST = 2_000_000;

/** `--store sqlite --sizes 1000,1000000`: on which engine, and with how many of them. */
export function readSizes(args: readonly string[], usual: readonly number[]): SizeOptions {
  const schema = z.object({
    store: z.enum(STORES, { error: `must be one of ${STORES.join(',')}` }).default('sqlite'),
    sizes: z
      .string()
      .default(usual.join(','))
      .transform((words) => words.split(',').map(Number))
      .pipe(
        z.array(z.number({ error: 'must be whole numbers with commas between them' }).int().min(1).max(MOST)),
      ),
  });
  const parsed = schema.safeParse(valuesOf(args));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  throw new SetupError(`--${String(issue.path[0])} ${issue.message}.`);
}

function valuesOf(args: readonly string[]): object {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({ args: [...args], options: { store: text, sizes: text } }).values;
  } catch (error) {
    throw new SetupError(error instanceof Error ? error.message : String(error));
  }
}
