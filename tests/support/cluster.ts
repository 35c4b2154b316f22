import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Failpoint } from '../../base/failpoint';
import type { Order } from './processes/server';
import type { Environment } from './settings';

const SERVER = join(__dirname, '../../dist/tests/support/processes/server.js');

/** A real server process: to be killed, stopped, armed, and started again on what it left. */
export class ServerProcess {
  private child: ChildProcess | undefined;
  private exit: Promise<void> = Promise.resolve();
  private reviving: Promise<void> | undefined;
  private readonly output: string[] = [];

  private constructor(readonly environment: Environment) {}

  static async start(environment: Environment): Promise<ServerProcess> {
    const server = new ServerProcess(environment);
    started.add(server);
    await server.restart();
    return server;
  }

  get url(): string {
    return `http://127.0.0.1:${this.environment['PORT']}`;
  }

  get pid(): number {
    return this.child!.pid!;
  }

  /** All that the process has printed, on both of its outputs. */
  get printed(): string {
    return this.output.join('');
  }

  async restart(): Promise<void> {
    const env = { PATH: process.env['PATH'] ?? '', TZ: 'Europe/London', ...this.environment };
    const child = fork(SERVER, { env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
    child.stdout?.on('data', (chunk: Buffer) => this.output.push(chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => this.output.push(chunk.toString()));
    this.child = child;
    this.exit = new Promise((resolve) => child.once('exit', () => resolve()));
    await new Promise<void>((resolve, reject) => {
      child.once('message', () => resolve());
      child.once('exit', () => reject(new Error(`the server ended before it was ready:\n${this.printed}`)));
    });
  }

  /** Starts it again if it is gone; several may ask at once. */
  revive(): Promise<void> {
    if (this.alive) return this.reviving ?? Promise.resolve();
    this.reviving ??= this.restart().finally(() => {
      this.reviving = undefined;
    });
    return this.reviving;
  }

  /** Carries out an order and waits until it is obeyed, or has ended the process. */
  async order(order: Order): Promise<void> {
    const obeyed = this.hears((message) => 'obeyed' in message);
    this.child!.send(order, () => {});
    await Promise.race([obeyed, this.life]);
  }

  /** The process dies, as by kill -9, when it reaches the place for the nth time from now. */
  dieAt(at: Failpoint, nth = 1): Promise<void> {
    return this.order({ at, nth, do: 'die' });
  }

  /** Resolves with a promise for the moment at which the process stands still at the place. */
  async stallAt(at: Failpoint, nth = 1): Promise<{ readonly reached: Promise<void> }> {
    const reached = this.hears((message) => 'reached' in message);
    await this.order({ at, nth, do: 'stall' });
    return { reached };
  }

  private hears(wanted: (message: object) => boolean): Promise<void> {
    const child = this.child!;
    return new Promise((resolve) => {
      const listen = (message: unknown): void => {
        if (!wanted(message as object)) return;
        child.off('message', listen);
        resolve();
      };
      child.on('message', listen);
    });
  }

  get alive(): boolean {
    return this.child !== undefined && this.child.exitCode === null && this.child.signalCode === null;
  }

  /** Resolves when the process that runs now is gone, whatever is started after it. */
  get life(): Promise<void> {
    return this.exit;
  }

  async kill(signal: 'SIGKILL' | 'SIGTERM' = 'SIGKILL'): Promise<void> {
    const { life } = this;
    if (this.alive) this.child!.kill(signal);
    await life;
  }
}

const started = new Set<ServerProcess>();

afterAll(async () => {
  await Promise.all([...started].map((server) => server.kill()));
  started.clear();
});
