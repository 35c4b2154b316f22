import { rmSync } from 'node:fs';
import type { Clock } from '../../base/clock';
import type { Limit } from '../store';
import { windowAt } from '../window';
import { whenFree } from './busy';
import { Database, type Connection } from './connection';
import { toStored } from './text';

type Statements = ReturnType<typeof prepareStatements>;

/** Counts of tries, in a file of their own that is not worth a wait for the disk. */
export class Limits {
  private readonly database: Database<Statements>;

  constructor(
    private readonly path: string,
    private readonly clock: Clock,
  ) {
    this.database = new Database({ path, synchronous: 'OFF', prepare: prepareStatements });
  }

  /** A power cut may have broken the file. It holds nothing to save. */
  async open(): Promise<void> {
    try {
      await this.check();
    } catch {
      for (const suffix of ['', '-wal', '-shm']) rmSync(this.path + suffix, { force: true });
      await this.check();
    }
  }

  async limit(key: string, max: number, windowMs: number): Promise<Limit> {
    const { starts, ends, remaining } = windowAt(this.clock.now(), windowMs);
    const tries = await whenFree(() =>
      this.database.use(({ count }) => {
        // `all`, since a statement that was not read to its end keeps the file locked.
        const [row] = count.all(toStored(key), windowMs, starts, ends) as [[tries: number]];
        return row[0];
      }),
    );
    return tries <= max ? { allowed: true, retryAfter: 0 } : { allowed: false, retryAfter: remaining };
  }

  async sweep(limit: number): Promise<void> {
    await whenFree(() => this.database.use(({ sweep }) => sweep.run(this.clock.now(), limit)));
  }

  close(): void {
    this.database.close();
  }

  private async check(): Promise<void> {
    await whenFree(() => this.database.use((_, connection) => connection.pragma('quick_check')));
  }
}

function prepareStatements(connection: Connection) {
  connection.exec(`
    CREATE TABLE IF NOT EXISTS tries (
      key TEXT NOT NULL, window INTEGER NOT NULL, starts INTEGER NOT NULL, ends INTEGER NOT NULL, n INTEGER NOT NULL,
      PRIMARY KEY (key, window)) WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS tries_ends ON tries (ends);
  `);
  return {
    count: connection
      .prepare<[key: string, window: number, starts: number, ends: number]>(
        `INSERT INTO tries (key, window, starts, ends, n) VALUES (?, ?, ?, ?, 1)
         ON CONFLICT (key, window) DO UPDATE SET
           n = CASE WHEN starts = excluded.starts THEN n + 1 ELSE 1 END, starts = excluded.starts, ends = excluded.ends
         RETURNING n`,
      )
      .raw(),
    sweep: connection.prepare<[now: number, limit: number]>(
      `DELETE FROM tries WHERE (key, window) IN (SELECT key, window FROM tries WHERE ends <= ? ORDER BY ends LIMIT ?)`,
    ),
  };
}
