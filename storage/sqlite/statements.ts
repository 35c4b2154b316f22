import type { Connection } from './connection';
import { prepareSchema } from './schema';

/** The empty blob comes after every text, and so stands for a range without an end. */
const WITHIN = `FROM entry WHERE name = ? AND member >= ? AND member < coalesce(?, x'')`;
type Within = [name: string, from: string, to: string | null, limit: number];

/**
 * Short things that are written or read many at a time go over as one JSON text: crossing into libsql costs about as
 * much as the work there, and one statement for any number needs no statement for each number.
 */
export type Statements = ReturnType<typeof prepareStatements>;

export function prepareStatements(connection: Connection) {
  prepareSchema(connection);
  const prepare = <P extends unknown[]>(sql: string) => connection.prepare<P>(sql);
  const rows = <P extends unknown[]>(sql: string) => connection.prepare<P>(sql).raw();
  return {
    read: rows<[keys: string]>(
      `SELECT r.key, r.version, r.expires, r.value FROM json_each(?) j CROSS JOIN record r ON r.key = j.value`,
    ),
    versions: rows<[keys: string]>(
      `SELECT r.key, r.version, r.expires FROM json_each(?) j CROSS JOIN record r ON r.key = j.value`,
    ),
    // One at a time: to wrap and unwrap whole records costs more than to cross over with each.
    put: prepare<[key: string, version: number, expires: number | null, json: string]>(
      `INSERT INTO record (key, version, expires, value) VALUES (?, ?, ?, ?)
       ON CONFLICT (key) DO UPDATE SET version = excluded.version, expires = excluded.expires, value = excluded.value`,
    ),
    remove: prepare<[keys: string]>(`DELETE FROM record WHERE key IN (SELECT value FROM json_each(?))`),
    sweep: prepare<[now: number, limit: number]>(
      `DELETE FROM record WHERE id IN (SELECT id FROM record WHERE expires <= ? ORDER BY expires LIMIT ?)`,
    ),
    index: prepare<[members: string]>(
      `INSERT OR IGNORE INTO entry (name, member) SELECT value ->> 0, value ->> 1 FROM json_each(?)`,
    ),
    unindex: prepare<[members: string]>(
      `DELETE FROM entry WHERE (name, member) IN (SELECT value ->> 0, value ->> 1 FROM json_each(?))`,
    ),
    range: rows<Within>(`SELECT member ${WITHIN} ORDER BY member LIMIT ?`),
    rangeReverse: rows<Within>(`SELECT member ${WITHIN} ORDER BY member DESC LIMIT ?`),
    count: rows<Within>(`SELECT count(*) FROM (SELECT 1 ${WITHIN} LIMIT ?)`),
    add: prepare<[counters: string]>(
      `INSERT INTO counter (key, n) SELECT value ->> 0, value ->> 1 FROM json_each(?) WHERE true
       ON CONFLICT (key) DO UPDATE SET n = n + excluded.n`,
    ),
    counters: rows<[keys: string]>(
      `SELECT c.key, c.n FROM json_each(?) j CROSS JOIN counter c ON c.key = j.value`,
    ),
    // One at a time, since each position rests on the one before.
    append: prepare<[feed: string, entry: string]>(
      `INSERT INTO feed (name, position, entry)
       VALUES (?1, (SELECT coalesce(max(position), 0) + 1 FROM feed WHERE name = ?1), ?2)`,
    ),
    drop: prepare<[feed: string]>(`DELETE FROM feed WHERE name = ?`),
    follow: rows<[feed: string, after: number, limit: number]>(
      `SELECT position, entry FROM feed WHERE name = ? AND position > ? ORDER BY position LIMIT ?`,
    ),
    newest: rows<[feed: string]>(`SELECT coalesce(max(position), 0) FROM feed WHERE name = ?`),
    dataVersion: rows<[]>(`PRAGMA data_version`),
  };
}
