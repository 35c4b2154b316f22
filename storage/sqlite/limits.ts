import { rmSync } from 'node:fs';
import type { Clock } from '../../base/clock';
import type { Limit } from '../store';
import { windowAt } from '../window';
import { whenFree } from './busy';
import { Database, type Connection } from './connection';
import { Gathering } from './gathering';
import { toStored } from './text';

type Statements = ReturnType<typeof prepareStatements>;

interface Try {
  readonly key: string;
  readonly windowMs: number;
  readonly ends: number;
}

/** Counts of tries, in a file of their own that is not worth a wait for the disk. */
export class Limits {
  private readonly database: Database<Statements>;
  private readonly tries: Gathering<Statements, Try, number>;

  constructor(
    private readonly path: string,
    private readonly clock: Clock,
  ) {
    this.database = new Database({ path, synchronous: 'OFF', prepare: prepareStatements });
    this.tries = new Gathering(this.database, (statements, tries) =>
      tries.map((one) => countTry(statements, one)),
    );
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
    const { ends, remaining } = windowAt(this.clock.now(), windowMs);
    const tries = await this.tries.add({ key: toStored(key), windowMs, ends });
    return tries <= max ? { allowed: true, retryAfter: 0 } : { allowed: false, retryAfter: remaining };
  }

  async sweep(): Promise<void> {
    await whenFree(() => this.database.use(({ sweep }) => sweep.run(this.clock.now())));
  }

  async close(): Promise<void> {
    await this.tries.settled();
    this.database.close();
  }

  private async check(): Promise<void> {
    await whenFree(() => this.database.use((_, connection) => connection.pragma('quick_check')));
  }
}

/** How many there were in this window, with this one. */
function countTry({ count }: Statements, { key, windowMs, ends }: Try): number {
  // `all`, since a statement that is not read to its end may not have written yet.
  const [row] = count.all(ends, windowMs, key) as [[tries: number]];
  return row[0];
}

function prepareStatements(connection: Connection) {
  // The end of the window comes first, so that what is over lies together and one tree serves both uses.
  connection.exec(`
    CREATE TABLE IF NOT EXISTS tries (
      ends INTEGER NOT NULL, window INTEGER NOT NULL, key TEXT NOT NULL, n INTEGER NOT NULL,
      PRIMARY KEY (ends, window, key)) WITHOUT ROWID;
  `);
  return {
    count: connection
      .prepare<[ends: number, window: number, key: string]>(
        `INSERT INTO tries (ends, window, key, n) VALUES (?, ?, ?, 1)
         ON CONFLICT (ends, window, key) DO UPDATE SET n = n + 1 RETURNING n`,
      )
      .raw(),
    sweep: connection.prepare<[now: number]>(`DELETE FROM tries WHERE ends <= ?`),
  };
}
