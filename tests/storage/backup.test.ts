import { readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newId } from '../../base/ids';
import { backUp, restore } from '../../storage/backup';
import { Draft, readOne } from '../../storage/store';
import { engines, temporaryDirectory } from '../support/stores';

const open = engines[0]![1];

test('a backup of a store in use comes back as it was at one moment', async () => {
  const directory = await temporaryDirectory();
  const folder = join(await temporaryDirectory(), 'monday');
  const store = await open({ directory });
  const id = newId();
  await store.files.put(id, Buffer.from('photo'));
  let running = true;
  const load = (async () => {
    for (let n = 1; running; n += 1)
      await store.commit(new Draft().putting('n', n).adding('n').appending('n', `${n}`));
  })();
  const backup = await backUp({ directory }, folder);
  expect(backup).toEqual({ folder, files: 1 });
  running = false;
  await load;
  await store.commit(new Draft().putting('later', 1));

  const restored = join(await temporaryDirectory(), 'data');
  expect(await restore(folder, restored)).toEqual({ folder: restored, files: 1 });
  const copy = await open({ directory: restored });
  const n = (await readOne(copy, 'n'))?.version ?? 0;
  expect(await copy.counters(['n'])).toEqual([n]);
  expect(await copy.follow('n', Math.max(n - 1, 0), 9)).toMatchObject({ position: n });
  expect(await readOne(copy, 'later')).toBeUndefined();
  expect((await copy.files.get(id))?.toString()).toBe('photo');
  expect(await copy.commit(new Draft().putting('n', 'goes on'))).toEqual({ ok: true });
});

test('nothing is overwritten, by a backup or by a restore', async () => {
  const directory = await temporaryDirectory();
  await open({ directory });
  const folder = join(await temporaryDirectory(), 'once');
  await backUp({ directory }, folder);
  await expect(backUp({ directory }, folder)).rejects.toThrow(
    /once is not empty, and nothing is overwritten/,
  );
  await expect(restore(folder, directory)).rejects.toThrow(/is not empty/);
});

test('a backup that fails leaves no folder behind', async () => {
  const directory = await temporaryDirectory();
  const above = await temporaryDirectory();
  writeFileSync(
    join(directory, 'council.sqlite'),
    'this is no database, although it has the name of one'.repeat(99),
  );
  await expect(backUp({ directory }, join(above, 'monday'))).rejects.toThrow();
  expect(readdirSync(above)).toEqual([]);
});

test('a damaged backup is not restored', async () => {
  const directory = await temporaryDirectory();
  const store = await open({ directory });
  for (let n = 0; n < 200; n += 1) await store.commit(new Draft().putting(`k${n}`, 'x'.repeat(500)));
  const folder = join(await temporaryDirectory(), 'damaged');
  await backUp({ directory }, folder);
  truncateSync(join(folder, 'council.sqlite'), 40_000);
  const restored = await temporaryDirectory();
  await expect(restore(folder, restored)).rejects.toThrow(/council.sqlite is damaged: use another backup/);
  expect(readdirSync(restored)).toEqual([]);
});

test('what is not there is said in a sentence', async () => {
  const empty = await temporaryDirectory();
  await expect(backUp({ directory: empty }, join(empty, 'x'))).rejects.toThrow(
    /There is no store in .*: set DATA_DIR/,
  );
  await expect(restore(empty, join(empty, 'x'))).rejects.toThrow(/There is no backup in/);
  rmSync(empty, { recursive: true });
});

test('of a store in Redis it is said what the operator must do', async () => {
  const place = { directory: '/data', redisUrl: 'redis://user:password@there' };
  const refusal = backUp(place, '/backup');
  await expect(refusal).rejects.toThrow(
    /run BGSAVE there and keep its dump file .* with the folder \/data\/files/,
  );
  await expect(refusal).rejects.not.toThrow(/password/);
});
