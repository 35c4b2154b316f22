import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { basename, join } from 'node:path';
import { sharedRedis } from '../support/stores';
import type { Answer, Order, Place } from './processes/writer';

/** Another process that writes to the store of a directory. */
export class Writer {
  private constructor(private readonly child: ChildProcess) {}

  static async start(engine: 'sqlite' | 'redis', directory: string): Promise<Writer> {
    const redisUrl = engine === 'redis' ? (await sharedRedis()).url : undefined;
    const place: Place = { directory, redisUrl, namespace: basename(directory) };
    const script = join(__dirname, 'processes', 'writer.ts');
    const child = fork(script, [JSON.stringify(place)], { execArgv: ['--import', 'tsx'] });
    await once(child, 'message');
    return new Writer(child);
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  async do(order: Order): Promise<Answer> {
    const answered = once(this.child, 'message') as Promise<[Answer]>;
    this.child.send(order);
    return (await answered)[0];
  }

  async end(): Promise<void> {
    const gone = once(this.child, 'exit');
    this.child.disconnect();
    await gone;
  }
}
