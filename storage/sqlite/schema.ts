import { SetupError } from '../../base/errors';
import { FEED_KEPT } from '../store';
import type { Connection } from './connection';

/** Raised with every change to the tables, together with a step that brings an older file up to it. */
export const SCHEMA = 1;

/**
 * Records lie in the order in which they came (a rowid table): a new one goes to the last page, where its neighbours
 * of the same commit go too. Ordered by key, each would touch a page of its own, which took half as long again.
 */
const TABLES = `
  CREATE TABLE record (
    id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, expires INTEGER, value TEXT NOT NULL);
  CREATE INDEX record_expires ON record (expires) WHERE expires IS NOT NULL;
  CREATE TABLE entry (name TEXT NOT NULL, member TEXT NOT NULL, PRIMARY KEY (name, member)) WITHOUT ROWID;
  CREATE TABLE counter (key TEXT NOT NULL PRIMARY KEY, n INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE feed (
    name TEXT NOT NULL, position INTEGER NOT NULL, entry TEXT NOT NULL, PRIMARY KEY (name, position)) WITHOUT ROWID;
  CREATE TRIGGER feed_trim AFTER INSERT ON feed WHEN NEW.position % 1000 = 0 BEGIN
    DELETE FROM feed WHERE name = NEW.name AND position <= NEW.position - ${FEED_KEPT};
  END;
`;

/** Makes the tables of a new file. A file of a newer release is left alone. */
export function prepareSchema(connection: Connection): void {
  if (schemaOf(connection) === SCHEMA) return;
  connection.exec('BEGIN IMMEDIATE');
  try {
    // Again, now that nobody else can be making them.
    if (schemaOf(connection) === 0) connection.exec(`${TABLES} PRAGMA user_version = ${SCHEMA};`);
    connection.exec('COMMIT');
  } catch (error) {
    connection.exec('ROLLBACK');
    throw error;
  }
}

/** For those who only read. */
export function refuseNewer(connection: Connection): void {
  schemaOf(connection);
}

function schemaOf(connection: Connection): number {
  const [version] = connection.prepare('PRAGMA user_version').raw().get() as [number];
  if (version > SCHEMA) {
    throw new SetupError(
      `The data folder was written by a newer release (store version ${version}, this release knows ${SCHEMA}): ` +
        'start that release, or restore a backup which this one made.',
    );
  }
  return version;
}
