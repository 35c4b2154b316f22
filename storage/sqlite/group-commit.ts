import type { Clock } from '../../base/clock';
import { StoreDown } from '../../base/errors';
import { failpoint } from '../../base/failpoint';
import type { Committed } from '../store';
import type { Writes } from '../writes';
import { Batch } from './batch';
import { isBusy, whenFree } from './busy';
import type { Database } from './connection';
import type { Statements } from './statements';

interface Waiting {
  readonly writes: Writes;
  readonly resolve: (committed: Committed) => void;
  readonly reject: (error: unknown) => void;
}

/** So many in one transaction; the rest waits for the next turn of the event loop. */
const LARGEST_GROUP = 128;

/**
 * The commits that arrive in one turn of the event loop share one transaction, and so one wait for the disk. If it
 * fails, none of them was kept and each is told so.
 */
export class GroupCommit {
  private waiting: Waiting[] = [];
  private running: Promise<void> | undefined;

  constructor(
    private readonly database: Database<Statements>,
    private readonly clock: Clock,
    private readonly committed: (writes: Writes) => void,
  ) {}

  commit(writes: Writes): Promise<Committed> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ writes, resolve, reject });
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
        await whenFree(() => this.commitGroup());
      } catch (error) {
        for (const { reject } of this.waiting.splice(0)) reject(error);
      }
    }
    this.running = undefined;
  }

  /** Throws, with everyone still waiting, only if the transaction could not begin. */
  private commitGroup(): void {
    let group: Waiting[] = [];
    let outcomes: Committed[];
    try {
      outcomes = this.database.transaction((statements) => {
        group = this.waiting.splice(0, LARGEST_GROUP);
        const batch = new Batch(
          statements,
          group.map(({ writes }) => writes),
          this.clock.now(),
        );
        const judged = group.map(({ writes }) => batch.accept(writes));
        batch.write();
        void failpoint('in-commit');
        return judged;
      });
    } catch (error) {
      if (group.length === 0) throw error;
      const down = isBusy(error) ? new StoreDown('SQLite was busy in the middle of a commit') : error;
      for (const { reject } of group) reject(down);
      return;
    }
    this.settle(group, outcomes);
  }

  private settle(group: readonly Waiting[], outcomes: readonly Committed[]): void {
    group.forEach(({ writes, resolve }, at) => {
      const outcome = outcomes[at] as Committed;
      resolve(outcome);
      if (outcome.ok) this.committed(writes);
    });
  }
}
