import pino from 'pino';

/**
 * The one log. It holds no personal data: a line is an event's name and a few fields of the kinds listed here,
 * so that a person, a message or a secret has no field to stand in. Anything else is dropped, not printed.
 */
export interface LogFields {
  channel?: string;
  conversation?: string;
  incoming?: string;
  code?: string;
  status?: number;
  /** The digits that its sender was told. */
  trouble?: string;
  count?: number;
  ms?: number;
  attempt?: number;
  port?: number;
  kind?: string;
  route?: string;
  /** Only the error's class and the place it was thrown from are printed, since messages may quote input. */
  error?: unknown;
  /** A sentence of our own, never text from outside. */
  note?: string;
}

export interface Log {
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}

const ALLOWED: readonly (keyof LogFields)[] = [
  'channel',
  'conversation',
  'incoming',
  'code',
  'status',
  'trouble',
  'count',
  'ms',
  'attempt',
  'port',
  'kind',
  'route',
  'note',
];

function pick(fields: LogFields = {}): object {
  const line: Record<string, unknown> = {};
  for (const name of ALLOWED) if (fields[name] !== undefined) line[name] = fields[name];
  if (fields.error !== undefined) line['error'] = describe(fields.error);
  return line;
}

function describe(error: unknown): object {
  if (!(error instanceof Error)) return { class: typeof error };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const cause = error.cause === undefined ? undefined : describe(error.cause);
  const code: unknown = Reflect.get(error, 'code');
  return {
    class: error.constructor.name,
    code: typeof code === 'string' ? code : undefined,
    at: frames.slice(0, 4).map((f) => f.trim()),
    cause,
  };
}

export function createLog(level: 'info' | 'warn' | 'error' | 'silent' = 'info'): Log {
  const out = pino(
    { level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime, messageKey: 'event' },
    pino.destination({ fd: 1, sync: true }),
  );
  return {
    info: (event, fields) => out.info(pick(fields), event),
    warn: (event, fields) => out.warn(pick(fields), event),
    error: (event, fields) => out.error(pick(fields), event),
  };
}

export const silentLog: Log = { info: () => {}, warn: () => {}, error: () => {} };
