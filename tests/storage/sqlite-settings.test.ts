import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Libsql from 'libsql';
import { SetupError } from '../../base/errors';
import type { Database } from '../../storage/sqlite/connection';
import { type SqliteStore } from '../../storage/sqlite/store';
import { Draft, readOne } from '../../storage/store';
import { engines, temporaryDirectory } from '../support/stores';

const open = engines[0]![1];

test.each([
  ['synchronous', 2],
  ['journal_mode', 'wal'],
  ['secure_delete', 1],
  ['auto_vacuum', 2],
])('the store works with %s = %s', async (setting, value) => {
  const database = Reflect.get(await open(), 'database') as Database<unknown>;
  expect(database.use((_, connection) => connection.prepare(`PRAGMA ${setting}`).raw().get())).toEqual([
    value,
  ]);
});

test('what was removed is in no file of the folder any more', async () => {
  const directory = await temporaryDirectory();
  const store = (await open({ directory })) as SqliteStore;
  const bytes = () =>
    readdirSync(directory)
      .map((name) => readFileSync(join(directory, name), 'latin1'))
      .join();
  for (let n = 0; n < 50; n += 1) {
    await store.commit(
      new Draft().putting(`k${n}`, 'Aloysius Canary').indexing('names', `canary-aloysius|${n}`),
    );
  }
  expect(bytes()).toMatch(/Aloysius Canary|canary-aloysius/);
  const erasure = new Draft();
  for (let n = 0; n < 50; n += 1) erasure.removing(`k${n}`).unindexing('names', `canary-aloysius|${n}`);
  await store.commit(erasure);
  await store.sweep();
  expect(bytes()).not.toMatch(/Canary|canary/);
});

test('a closed store is one file, with an empty log beside it', async () => {
  const directory = await temporaryDirectory();
  const store = await open({ directory });
  await store.commit(new Draft().putting('a', 1));
  await store.close();
  expect(readFileSync(join(directory, 'council.sqlite-wal'))).toHaveLength(0);
});

test('a file of a newer release is refused with a sentence and left as it is', async () => {
  const directory = await temporaryDirectory();
  await (await open({ directory })).close();
  const connection = new Libsql(join(directory, 'council.sqlite'));
  connection.exec('PRAGMA user_version = 99');
  connection.close();
  await expect(open({ directory })).rejects.toThrow(SetupError);
  await expect(open({ directory })).rejects.toThrow(
    /newer release \(store version 99, this release knows 1\): start/,
  );
});

test('several processes may make the same new store at once', async () => {
  const directory = await temporaryDirectory();
  const stores = await Promise.all([open({ directory }), open({ directory }), open({ directory })]);
  await stores[0].commit(new Draft().putting('a', 1));
  expect(await readOne(stores[2], 'a')).toEqual({ value: 1, version: 1 });
});

test('counts of tries that a power cut has broken are begun anew', async () => {
  const directory = await temporaryDirectory();
  writeFileSync(join(directory, 'limits.sqlite'), 'broken'.repeat(2_000));
  const store = await open({ directory });
  expect(await store.limit('a', 1, 60_000)).toEqual({ allowed: true, retryAfter: 0 });
});

test('a data folder that cannot be made is said in a sentence', async () => {
  const directory = join(await temporaryDirectory(), 'file');
  writeFileSync(directory, '');
  await expect(open({ directory: join(directory, 'data') })).rejects.toThrow(/cannot be made: set DATA_DIR/);
});
