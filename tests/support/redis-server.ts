import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port';

const MISSING =
  'redis-server is not installed, and the tests of the Redis store need it: install the Debian package redis-server.';

/** A real redis-server of its own port and folder, which tests may kill and bring back. */
export class RedisServer {
  private process: ChildProcess | undefined;

  private constructor(
    private readonly directory: string,
    readonly port: number,
    private readonly settings: Readonly<Record<string, string>>,
  ) {}

  /** Persists each write, as the store demands, unless `settings` say otherwise. */
  static async start(settings: Readonly<Record<string, string>> = {}): Promise<RedisServer> {
    const directory = await mkdtemp(join(tmpdir(), 'council-redis-'));
    const server = new RedisServer(directory, await freePort(), { ...DURABLE, ...settings });
    await server.restart();
    return server;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  get pid(): number | undefined {
    return this.process?.pid;
  }

  /** Starts it again on what it had written, with the same port. */
  async restart(): Promise<void> {
    await this.kill();
    const settings = Object.entries(this.settings).flatMap(([name, value]) => [`--${name}`, value]);
    const child = spawn(
      'redis-server',
      ['--port', String(this.port), '--bind', '127.0.0.1', '--dir', this.directory, ...settings],
      { stdio: ['ignore', 'pipe', 'ignore'] },
    );
    this.process = child;
    process.once('exit', () => child.kill('SIGKILL'));
    await ready(child);
  }

  /** As a power cut would. */
  async kill(): Promise<void> {
    const child = this.process;
    this.process = undefined;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }

  /** Ends it for good and removes its folder. */
  async stop(): Promise<void> {
    await this.kill();
    await rm(this.directory, { recursive: true, force: true });
  }
}

/** Many databases, so that each of a file's servers can have one for itself. */
const DURABLE = { appendonly: 'yes', appendfsync: 'always', save: '', databases: '256' };

function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.once('error', (error) =>
      reject(Reflect.get(error, 'code') === 'ENOENT' ? new Error(MISSING) : error),
    );
    child.once('exit', () => reject(new Error(`redis-server ended before it was ready:\n${said}`)));
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('Ready to accept connections')) resolve();
    });
  });
}
