import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { newId } from '../../base/ids';
import type { Store } from '../../storage/store';
import { engines, temporaryDirectory } from '../support/stores';

describe.each(engines)('files beside %s', (_name, open) => {
  let store: Store;
  let directory: string;
  beforeAll(async () => {
    directory = await temporaryDirectory();
    store = await open({ directory });
  });

  test('come back byte for byte, and to another process too', async () => {
    const id = newId();
    const bytes = Buffer.from([0, 255, 10, 13, 0, 128]);
    await store.files.put(id, bytes);
    expect(await store.files.get(id)).toEqual(bytes);
    expect(await (await open({ directory })).files.get(id)).toEqual(bytes);
  });

  test('lie two folders deep, readable by us alone, with nothing half-written beside them', async () => {
    const id = 'abcdefgh';
    await store.files.put(id, Buffer.from('1'));
    await store.files.put(id, Buffer.from('2'));
    const folder = join(directory, 'files', 'ab', 'cd');
    expect(readdirSync(folder)).toEqual([id]);
    expect(statSync(join(folder, id)).mode & 0o077).toBe(0);
    expect((await store.files.get(id))?.toString()).toBe('2');
  });

  test('are gone when deleted, which may be asked twice', async () => {
    const id = newId();
    await store.files.put(id, Buffer.from('x'));
    await store.files.delete(id);
    await store.files.delete(id);
    expect(await store.files.get(id)).toBeUndefined();
  });

  test.each(['../../etc/passwd', 'a/b/c/d/e', 'short', '..%2f..%2fetc', 'nul\0nul\0nul', '........', ''])(
    'are not named %j',
    async (id) => {
      await expect(store.files.put(id, Buffer.from('x'))).rejects.toThrow(TypeError);
      expect(await store.files.get(id)).toBeUndefined();
      await expect(store.files.delete(id)).resolves.toBeUndefined();
    },
  );
});
