import { StoreDown } from '../../base/errors';
import { isBusy, whenFree } from './busy';
import type { Database } from './connection';

interface Waiting<In, Out> {
  readonly item: In;
  readonly resolve: (outcome: Out) => void;
  readonly reject: (error: unknown) => void;
}

/** So many in one transaction; the rest waits for the next turn of the event loop. */
const LARGEST_GROUP = 128;

/**
 * What arrives in one turn of the event loop shares one transaction, and so one wait for the disk. If that fails,
 * nothing of it was kept and each is told so.
 */
export class Gathering<T, In, Out> {
  private readonly waiting: Waiting<In, Out>[] = [];
  private running: Promise<void> | undefined;

  constructor(
    private readonly database: Database<T>,
    private readonly work: (statements: T, items: readonly In[]) => readonly Out[],
  ) {}

  add(item: In): Promise<Out> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ item, resolve, reject });
      this.running ??= this.run();
    });
  }

  /** Resolves when nothing waits any more. */
  async settled(): Promise<void> {
    await this.running;
  }

  private async run(): Promise<void> {
    while (this.waiting.length > 0) {
      await new Promise((resolve) => setImmediate(resolve));
      try {
        await whenFree(() => this.doGroup());
      } catch (error) {
        for (const { reject } of this.waiting.splice(0)) reject(error);
      }
    }
    this.running = undefined;
  }

  /** Throws, with everyone still waiting, only if the transaction could not begin. */
  private async doGroup(): Promise<void> {
    let group: Waiting<In, Out>[] = [];
    let outcomes: readonly Out[];
    try {
      outcomes = await this.database.transactionAside((statements) => {
        group = this.waiting.splice(0, LARGEST_GROUP);
        return this.work(
          statements,
          group.map(({ item }) => item),
        );
      });
    } catch (error) {
      if (group.length === 0) throw error;
      const down = isBusy(error) ? new StoreDown('SQLite was busy in the middle of a commit') : error;
      for (const { reject } of group) reject(down);
      return;
    }
    group.forEach(({ resolve }, at) => resolve(outcomes[at] as Out));
  }
}
