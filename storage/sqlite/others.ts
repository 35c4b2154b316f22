import type { Wakes } from '../wakes';
import type { Database } from './connection';
import type { Statements } from './statements';

/** How soon a listener hears of what another process wrote. A look costs about four microseconds. */
const EVERY_MS = 40;

/**
 * SQLite tells nobody about a commit, but counts those of other connections: when the count moves, every listener is
 * woken and looks for itself. Looks only while somebody listens, and keeps no process alive.
 */
export class OtherProcesses {
  private timer: NodeJS.Timeout | undefined;
  private seen: unknown;

  constructor(
    private readonly database: Database<Statements>,
    private readonly wakes: Wakes,
  ) {}

  watch(): void {
    if (this.timer) return;
    this.seen = this.count();
    this.timer = setInterval(() => this.look(), EVERY_MS).unref();
  }

  stop(): void {
    clearInterval(this.timer);
    this.timer = undefined;
  }

  private look(): void {
    if (this.wakes.empty) {
      this.stop();
      return;
    }
    const count = this.count();
    if (count === this.seen) return;
    this.seen = count;
    this.wakes.wakeAll();
  }

  /** Undefined while the store does not answer: its return then counts as a change. */
  private count(): unknown {
    try {
      return this.database.use(({ dataVersion }) => (dataVersion.get() as [number])[0]);
    } catch {
      return undefined;
    }
  }
}
