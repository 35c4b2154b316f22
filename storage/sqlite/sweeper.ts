import type { Clock } from '../../base/clock';
import type { Log } from '../../base/log';
import { whenFree } from './busy';
import type { Database } from './connection';
import type { Limits } from './limits';
import type { Statements } from './statements';

const EVERY_MS = 30_000;
/** Small, so that no turn waits long behind a sweep. */
const BATCH = 200;

/** Takes expired records off the disk, and with them the bytes of whatever else was removed or replaced. */
export class Sweeper {
  private timer: NodeJS.Timeout | undefined;
  private sweeping: Promise<void> | undefined;
  private stopped = false;

  constructor(
    private readonly database: Database<Statements>,
    private readonly limits: Limits,
    private readonly clock: Clock,
    private readonly log: Log,
  ) {}

  start(): void {
    this.timer = setInterval(() => void this.sweep(), EVERY_MS).unref();
  }

  /** Leaves one file that holds all, with an empty log beside it. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await this.sweeping;
    await this.sweep();
  }

  /** A sweep that fails is tried again with the next one; until then expired records read as absent anyway. */
  sweep(): Promise<void> {
    this.sweeping ??= this.run()
      .catch((error: unknown) => this.log.warn('sweep-failed', { error }))
      .finally(() => (this.sweeping = undefined));
    return this.sweeping;
  }

  private async run(): Promise<void> {
    let swept = BATCH;
    while (swept === BATCH && !this.stopped) {
      swept = await whenFree(() => this.sweepBatch());
      await new Promise((resolve) => setImmediate(resolve));
    }
    await this.limits.sweep();
    await whenFree(() => this.cutLog());
  }

  /** Erased text also lies in the log of writes, until that is copied back and cut off. */
  private cutLog(): void {
    this.database.use((_, connection) => {
      connection.pragma(`incremental_vacuum(${BATCH})`);
      connection.pragma('wal_checkpoint(TRUNCATE)');
    });
  }

  private sweepBatch(): number {
    return this.database.transaction(({ sweep }) => sweep.run(this.clock.now(), BATCH).changes);
  }
}
