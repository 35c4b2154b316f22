import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import Libsql from 'libsql';
import { StoreDown } from '../../base/errors';
import { Draft, readOne } from '../../storage/store';
import { engines, temporaryDirectory } from '../support/stores';
import { Writer } from './writer-process';

const open = engines[0]![1];

test('a store that another process keeps locked is down for writing, is read all the same, and heals', async () => {
  const directory = await temporaryDirectory();
  const store = await open({ directory });
  await store.commit(new Draft().putting('a', 1));
  const rival = new Libsql(join(directory, 'council.sqlite'));
  rival.exec('BEGIN IMMEDIATE');
  const writes = [
    store.commit(new Draft().putting('a', 2)),
    store.commit(new Draft().putting('b', 2)),
    store.probe(),
  ];
  for (const outcome of await Promise.allSettled(writes)) {
    expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'store-down' } });
  }
  expect(await readOne(store, 'a')).toEqual({ value: 1, version: 1 });
  rival.exec('ROLLBACK');
  rival.close();
  expect(await store.commit(new Draft().putting('a', 3))).toEqual({ ok: true });
  expect(await readOne(store, 'a')).toEqual({ value: 3, version: 2 });
  expect(await readOne(store, 'b')).toBeUndefined();
});

test('a lock of a moment is waited for', async () => {
  const directory = await temporaryDirectory();
  const store = await open({ directory });
  const rival = new Libsql(join(directory, 'council.sqlite'));
  rival.exec('BEGIN IMMEDIATE');
  const commit = store.commit(new Draft().putting('a', 1));
  // Past the first try, which comes with the next turn of the event loop.
  await new Promise((resolve) => setTimeout(resolve, 5));
  rival.exec('COMMIT');
  rival.close();
  expect(await commit).toEqual({ ok: true });
});

test('a file that can no longer be written means down, keeps nothing half, and heals', async () => {
  const directory = await temporaryDirectory();
  const writer = await Writer.start('sqlite', directory);
  const mayWrite = (bytes: string): Buffer =>
    execFileSync('prlimit', ['--pid', `${writer.pid}`, `--fsize=${bytes}:unlimited`]);
  expect(await writer.do({ put: 'before' })).toEqual({ done: true });
  mayWrite('1');
  expect(await writer.do({ put: 'meanwhile' })).toEqual({
    failed: 'Error: store-down: SQLite does not answer',
  });
  mayWrite('unlimited');
  expect(await writer.do({ put: 'after' })).toEqual({ done: true });
  await writer.end();
  const store = await open({ directory });
  expect([...(await store.read(['before', 'meanwhile', 'after'])).keys()]).toEqual(['before', 'after']);
});

test('a closed store is down, and its last commits were kept', async () => {
  const directory = await temporaryDirectory();
  const store = await open({ directory });
  const commits = [1, 2, 3].map((n) => store.commit(new Draft().putting(`k${n}`, n)));
  await store.close();
  expect(await Promise.all(commits)).toEqual([{ ok: true }, { ok: true }, { ok: true }]);
  await expect(store.commit(new Draft().putting('late', 1))).rejects.toThrow(StoreDown);
  await expect(store.read(['k1'])).rejects.toThrow('the store is closed');
  expect((await (await open({ directory })).read(['k1', 'k2', 'k3', 'late'])).size).toBe(3);
});
