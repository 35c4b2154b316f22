import { renameSync, writeFileSync } from 'node:fs';

/** Whoever reads the file meanwhile reads the old one or the new one, whole. */
export function replaceFile(path: string, text: string): void {
  const beside = `${path}.new`;
  writeFileSync(beside, text);
  renameSync(beside, path);
}
