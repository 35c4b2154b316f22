import { createHash } from 'node:crypto';
import type { createClient } from 'redis';
import { SetupError, StoreDown } from '../../base/errors';
import type { Log } from '../../base/log';
import { within } from './deadline';

type Client = ReturnType<typeof createClient>;

/** A turn has ten seconds in all; a Redis that needs three for one answer is down. */
const ANSWER_MS = 3_000;
const CONNECT_MS = 5_000;

/** A Lua script and the name under which Redis keeps it. */
export interface Script {
  readonly source: string;
  readonly sha: string;
}

export function script(source: string): Script {
  return { source, sha: createHash('sha1').update(source).digest('hex') };
}

/** One connection. It comes back by itself when Redis does; until then every call fails at once with StoreDown. */
export class RedisConnection {
  private constructor(readonly client: Client) {}

  static async open(url: string, log: Log): Promise<RedisConnection> {
    const client = await newClient(url);
    // Without a listener an error of the connection would end the process; with one, connect() waits for ever.
    client.on('error', (error: unknown) => log.warn('redis-error', { error }));
    const connection = new RedisConnection(client);
    try {
      await within(CONNECT_MS, client.connect());
    } catch {
      connection.client.destroy();
      throw new SetupError('Redis does not answer: start it, or correct REDIS_URL.');
    }
    return connection;
  }

  /** The answer of one command, of which the caller knows the shape. */
  async call<T>(...words: string[]): Promise<T> {
    return this.answer(() => this.client.sendCommand<T>(words));
  }

  async run<T>({ source, sha }: Script, keys: readonly string[], args: readonly string[]): Promise<T> {
    const rest = [String(keys.length), ...keys, ...args];
    return this.answer(() =>
      this.client.sendCommand<T>(['EVALSHA', sha, ...rest]).catch((error: unknown) => {
        // Redis forgets scripts when it starts.
        if (!isReply(error, 'NOSCRIPT')) throw error;
        return this.client.sendCommand<T>(['EVAL', source, ...rest]);
      }),
    );
  }

  async answer<T>(ask: () => Promise<T>): Promise<T> {
    try {
      return await within(ANSWER_MS, ask());
    } catch (cause) {
      // Only the code of an answer: the rest of it may quote what was sent.
      const code = isErrorReply(cause) ? /^[A-Z]+/.exec(cause.message)?.[0] : undefined;
      throw new StoreDown(code ? `Redis refused with ${code}` : 'Redis does not answer', { cause });
    }
  }

  async close(): Promise<void> {
    try {
      if (this.client.isReady) await within(ANSWER_MS, this.client.close());
    } finally {
      if (this.client.isOpen) this.client.destroy();
    }
  }
}

export function isReply(error: unknown, code: string): boolean {
  return isErrorReply(error) && error.message.startsWith(code);
}

/** Redis answered, and its answer is an error. By name, since its class is not loaded where no Redis is used. */
function isErrorReply(error: unknown): error is Error {
  return error instanceof Error && /^(Simple|Blob)?Error(Reply)?$/.test(error.constructor.name);
}

async function newClient(url: string): Promise<Client> {
  // The package takes longer to load than all the rest of a start, and most councils have no Redis.
  const { createClient } = await import('redis');
  try {
    return createClient({
      url,
      // A request would rather hear "not now" than wait for a Redis that may not come back.
      disableOfflineQueue: true,
      // A connection that went dead without a word is found out by its silence.
      pingInterval: 2_000,
      socket: {
        connectTimeout: CONNECT_MS,
        socketTimeout: 6_000,
        reconnectStrategy: (retries) => Math.min(50 * 2 ** Math.min(retries, 6), 2_000),
      },
    }) as unknown as Client;
  } catch {
    throw new SetupError(
      'REDIS_URL is no address of a Redis: write redis://HOST:PORT, or rediss:// for TLS.',
    );
  }
}
