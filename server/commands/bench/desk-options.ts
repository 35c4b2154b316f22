import { parseArgs } from 'node:util';
import { z } from 'zod';
import { SetupError } from '../../../base/errors';
import { STORES } from './options';

const whole = (most: number) => z.coerce.number({ error: 'must be a whole number' }).int().min(1).max(most);

const schema = z.object({
  store: z.enum(STORES, { error: `must be one of ${STORES.join(',')}` }).default('sqlite'),
  /** Each is signed in and has the queue open, as their browser's script keeps it. */
  agents: whole(1_000).default(200),
  /** Three for each agent are theirs already; the others wait. */
  conversations: whole(20_000).default(2_000),
  /** So many conversations are taken in a minute. */
  takes: whole(6_000).default(120),
  seconds: whole(600).default(30),
  /** A folder for a CPU profile of the server. */
  profile: z.string().optional(),
});
export type DeskOptions = z.infer<typeof schema>;

export function readDeskOptions(args: readonly string[]): DeskOptions {
  const parsed = schema.safeParse(valuesOf(args));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  throw new SetupError(`--${String(issue.path[0])} ${issue.message}.`);
}

function valuesOf(args: readonly string[]): object {
  const text = { type: 'string' } as const;
  const names = Object.keys(schema.shape);
  try {
    return parseArgs({ args: [...args], options: Object.fromEntries(names.map((name) => [name, text])) })
      .values;
  } catch (error) {
    throw new SetupError(error instanceof Error ? error.message : String(error));
  }
}
