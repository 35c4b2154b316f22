import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { newId } from '../base/ids';

/** Writes a file whole or not at all. It is a copy of what can be made again: where it cannot be written, nothing is lost. */
export function keepCopy(file: string, bytes: string | Buffer): void {
  const partial = `${file}.${newId()}`;
  const written = attempt(() => {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(partial, bytes);
    renameSync(partial, file);
  });
  if (!written) attempt(() => rmSync(partial));
}

function attempt(action: () => void): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}
