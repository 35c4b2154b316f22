import { parseArgs } from 'node:util';
import { z } from 'zod';
import { SetupError } from '../../../base/errors';

export const STORES = ['sqlite', 'redis'] as const;
export type StoreName = (typeof STORES)[number];

const whole = z.coerce.number({ error: 'must be a whole number' }).int().min(1).max(100_000);

const schema = z.object({
  /** So many conversations are brought to an open question for each measurement, and answered once. */
  conversations: whole.default(4000),
  connections: whole.default(32),
  rounds: whole.default(3),
  /** How long the steady load lasts. */
  seconds: whole.default(10),
  stores: z
    .string()
    .default(STORES.join(','))
    .transform((names) => names.split(','))
    .pipe(z.array(z.enum(STORES, { error: `must be one or both of ${STORES.join(',')}` }))),
  /** A folder for CPU profiles of the servers. */
  profile: z.string().optional(),
  json: z.boolean().default(false),
});
export type BenchOptions = z.infer<typeof schema>;

const text = { type: 'string' } as const;

export function readOptions(args: readonly string[]): BenchOptions {
  const parsed = schema.safeParse(valuesOf(args));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  throw new SetupError(`--${String(issue.path[0])} ${issue.message}.`);
}

function valuesOf(args: readonly string[]): object {
  const options = {
    conversations: text,
    connections: text,
    rounds: text,
    seconds: text,
    stores: text,
    profile: text,
    json: { type: 'boolean' },
  } as const;
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new SetupError(error instanceof Error ? error.message : String(error));
  }
}
