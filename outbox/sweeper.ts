import type { Clock } from '../base/clock';
import { failpoint } from '../base/failpoint';
import { sortable } from '../base/ids';
import type { Log } from '../base/log';
import type { Store, Stored } from '../storage/store';
import { dueKey, dueMember, type DueRow } from './due';

const PAGE = 100;
/** Rows of other processes and rows that become due are found at least this often. */
const POLL_MS = 250;

export interface SweeperParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  /** The index in which its rows wait. */
  readonly index: string;
  /** Works on a row that is due; another process may be about to do the same. */
  take(row: Stored<DueRow>): Promise<void>;
}

/** Finds the rows of one index when they are due, and has them taken: those of one thread in their order. */
export class Sweeper {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private again = false;
  private stopped = false;

  constructor(private readonly parts: SweeperParts) {}

  /** Something may be due now. */
  wake(): void {
    if (this.stopped) return;
    if (this.running) {
      this.again = true;
      return;
    }
    clearTimeout(this.timer);
    this.running = this.sweep().finally(() => {
      this.running = undefined;
      if (this.stopped) return;
      if (this.again) {
        this.again = false;
        this.wake();
      } else {
        this.timer = setTimeout(() => this.wake(), POLL_MS);
      }
    });
  }

  /** Ends after the rows in hand; the others stay due. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  private async sweep(): Promise<void> {
    try {
      for (;;) {
        const done = await this.page();
        if (done < PAGE || this.stopped) return;
      }
    } catch (error) {
      this.parts.log.warn('relay-waits', { error });
    }
  }

  private async page(): Promise<number> {
    const { store, clock, index } = this.parts;
    const now = clock.now();
    const members = await store.range(index, { to: sortable(now + 1), limit: PAGE });
    if (members.length === 0) return 0;
    await failpoint('due-found');
    const rows = await store.read(members.map((member) => dueKey(member.slice(member.indexOf('|') + 1))));
    // Another process may have taken a row between the two reads, which has put it off: it is not ours to take.
    const due = [...rows.values()].filter((row) => (row.value as DueRow).at <= now);
    await Promise.all([...byThread(due).values()].map((line) => this.inOrder(line)));
    return members.length;
  }

  /** Rows of one thread leave in their order; trouble with one thread holds up no other. */
  private async inOrder(line: readonly Stored<DueRow>[]): Promise<void> {
    try {
      for (const row of line) {
        if (this.stopped) return;
        await this.parts.take(row);
      }
    } catch (error) {
      this.parts.log.warn('due-row-waits', { error });
    }
  }
}

function byThread(rows: readonly Stored[]): Map<string, Stored<DueRow>[]> {
  const lines = new Map<string, Stored<DueRow>[]>();
  for (const stored of rows) {
    const row = stored as Stored<DueRow>;
    const line = lines.get(row.value.work.thread) ?? [];
    line.push(row);
    lines.set(row.value.work.thread, line);
  }
  for (const line of lines.values()) line.sort((a, b) => (dueMember(a.value) < dueMember(b.value) ? -1 : 1));
  return lines;
}
