import { existsSync } from 'node:fs';
import Libsql from 'libsql';
import Asynchronous from 'libsql/promise';
import { Refusal, SetupError, StoreDown } from '../../base/errors';
import { Busy, isBusy } from './busy';

export type Connection = Libsql.Database;

/** How a file is set up each time it is opened, and what is kept ready for its connection. */
export interface Opening<T> {
  readonly path: string;
  /** FULL: a commit has reached the disk when it returns. OFF: it is in the hands of the operating system. */
  readonly synchronous: 'FULL' | 'OFF';
  /** Makes the tables and prepares the statements. */
  readonly prepare: (connection: Connection) => T;
}

interface Opened<T> {
  readonly connection: Connection;
  readonly statements: T;
}

/** One SQLite file. After an error it is opened anew, so that a trouble of the disk ends when its cause does. */
export class Database<T> {
  private opened: Opened<T> | undefined;
  private closed = false;
  private everOpened = false;

  constructor(private readonly opening: Opening<T>) {}

  /** Throws Busy if another process holds the file, else StoreDown if it does not answer. */
  use<R>(work: (statements: T, connection: Connection) => R): R {
    try {
      const { statements, connection } = (this.opened ??= this.open());
      return work(statements, connection);
    } catch (error) {
      throw this.judged(error);
    }
  }

  /** All or nothing; nobody else writes meanwhile. */
  transaction<R>(work: (statements: T, connection: Connection) => R): R {
    return this.use((statements, connection) => {
      connection.exec('BEGIN IMMEDIATE');
      try {
        const result = work(statements, connection);
        connection.exec('COMMIT');
        return result;
      } catch (error) {
        rollBack(connection);
        throw error;
      }
    });
  }

  /**
   * The same, but the wait for the disk is another thread's, while this one goes on with other turns. Only one at a
   * time, and no reads on this connection meanwhile: they would see what may yet fail.
   */
  async transactionAside<R>(work: (statements: T) => R): Promise<R> {
    try {
      const { statements, connection } = (this.opened ??= this.open());
      connection.exec('BEGIN IMMEDIATE');
      try {
        const result = work(statements);
        await execAside(connection, 'COMMIT');
        return result;
      } catch (error) {
        rollBack(connection);
        throw error;
      }
    } catch (error) {
      throw this.judged(error);
    }
  }

  close(): void {
    this.opened?.connection.close();
    this.opened = undefined;
    this.closed = true;
  }

  private open(): Opened<T> {
    const { path, synchronous, prepare } = this.opening;
    if (this.closed) throw new StoreDown('the store is closed');
    // An empty file in the place of a lost one would pretend that there never was anything.
    if (this.everOpened && !existsSync(path)) throw new StoreDown('the file of the store is gone');
    const connection = new Libsql(path);
    connection.pragma('busy_timeout = 0');
    // Only takes effect before the first table, and before WAL.
    connection.pragma('auto_vacuum = INCREMENTAL');
    connection.pragma('journal_mode = WAL');
    connection.pragma(`synchronous = ${synchronous}`);
    connection.pragma('secure_delete = ON');
    connection.pragma('temp_store = MEMORY');
    connection.pragma('cache_size = -65536');
    connection.pragma(`wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
    const statements = prepare(connection);
    this.everOpened = true;
    return { connection, statements };
  }

  private judged(error: unknown): Error {
    if (isBusy(error)) return new Busy();
    if (error instanceof Refusal || error instanceof SetupError) return error;
    this.opened?.connection.close();
    this.opened = undefined;
    return new StoreDown('SQLite does not answer', { cause: error });
  }
}

/** 16 MB: pages that many turns touch are copied back once for all of them. */
const CHECKPOINT_PAGES = 4000;

/** libsql has both manners, each as a class of its own around the same handle. */
function execAside(connection: Connection, sql: string): Promise<void> {
  const aside = Asynchronous.prototype as { exec(this: unknown, sql: string): Promise<void> };
  return aside.exec.call(connection, sql);
}

function rollBack(connection: Connection): void {
  try {
    if (connection.inTransaction) connection.exec('ROLLBACK');
  } catch {
    // The error that led here is the one to report; the connection is dropped for it.
  }
}
