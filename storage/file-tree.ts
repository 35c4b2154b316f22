import { copyFile, mkdir, open, readdir } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { absentIfMissing, syncDirectory } from './files';

/** Copies all files below a folder onto the disk, and returns how many. One that is deleted meanwhile is left out. */
export async function copyTree(from: string, to: string): Promise<number> {
  await mkdir(to, { recursive: true, mode: 0o700 });
  const found = (await readdir(from, { recursive: true, withFileTypes: true }).catch(absentIfMissing)) ?? [];
  const folders = new Set([to]);
  let copied = 0;
  for (const one of found) {
    // A name that begins with a dot is half of a file that is just being put.
    if (!one.isFile() || one.name.startsWith('.')) continue;
    const source = join(one.parentPath, one.name);
    const target = join(to, relative(from, source));
    for (let at = dirname(target); at.length > to.length; at = dirname(at)) folders.add(at);
    if (await copySynced(source, target)) copied += 1;
  }
  for (const folder of folders) await syncDirectory(folder).catch(absentIfMissing);
  return copied;
}

async function copySynced(source: string, target: string): Promise<boolean> {
  await mkdir(dirname(target), { recursive: true, mode: 0o700 });
  const copied = await copyFile(source, target).then(() => true, absentIfMissing);
  if (!copied) return false;
  const file = await open(target, 'r');
  await file.sync().finally(() => file.close());
  return true;
}
