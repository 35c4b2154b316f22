import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Findings } from './findings';

/** No file of a council comes near this; a bigger one is something else, and would make the start slow. */
const MAX_BYTES = 2 * 1024 * 1024;

/** A council's folder on disk. Names are relative to it, with `/`. */
export class Folder {
  constructor(
    private readonly directory: string,
    private readonly findings: Findings,
  ) {}

  /** As an officer would open it, for sentences. */
  path(name: string): string {
    return name === '' ? this.directory : `${this.directory.replace(/\/+$/, '')}/${name}`;
  }

  isThere(name: string): boolean {
    return statSync(join(this.directory, name), { throwIfNoEntry: false }) !== undefined;
  }

  /** Names in a folder, in order, without those that an operating system leaves behind. */
  names(folder: string): string[] {
    try {
      const names = readdirSync(join(this.directory, folder));
      return names.filter((name) => !name.startsWith('.') && name !== 'Thumbs.db').sort();
    } catch (error) {
      this.findings.mistake(this.path(folder), undefined, cannotOpen(error, 'folder'));
      return [];
    }
  }

  /** Files of a folder that end so; any other file in it is a mistake, since it would silently not count. */
  filesThatEnd(ending: string, folder: string): string[] {
    const [right, wrong] = split(this.names(folder), (name) => name.endsWith(ending));
    for (const name of wrong) {
      const says = `is not read, because its name does not end in ${ending}; rename it or move it elsewhere`;
      this.findings.mistake(this.path(`${folder}/${name}`), undefined, says);
    }
    return right.map((name) => `${folder}/${name}`);
  }

  /** The text of a file, its line ends as one sign; undefined, and a mistake, if it has none. */
  text(name: string): string | undefined {
    const text = this.decoded(name);
    if (text === undefined || text.trim() !== '') return text;
    this.findings.mistake(this.path(name), undefined, 'is empty; fill it in or delete it');
    return undefined;
  }

  /** The same for a file that may be missing or empty. */
  textIfAny(name: string): string | undefined {
    const text = this.isThere(name) ? this.decoded(name) : undefined;
    return text?.trim() === '' ? undefined : text;
  }

  private decoded(name: string): string | undefined {
    const bytes = this.bytes(name);
    if (bytes === undefined) return undefined;
    const line = firstLineThatIsNotUtf8(bytes);
    if (line !== undefined) {
      const says = 'is not saved as UTF-8; save it again with the encoding "UTF-8" ("CSV UTF-8" in Excel)';
      this.findings.mistake(this.path(name), line, says);
      return undefined;
    }
    return new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n');
  }

  private bytes(name: string): Buffer | undefined {
    try {
      const { size } = statSync(join(this.directory, name));
      if (size <= MAX_BYTES) return readFileSync(join(this.directory, name));
      this.findings.mistake(this.path(name), undefined, 'is larger than 2 MB; split it or shorten it');
    } catch (error) {
      this.findings.mistake(this.path(name), undefined, cannotOpen(error, 'file'));
    }
    return undefined;
  }
}

function cannotOpen(error: unknown, what: 'file' | 'folder'): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return `this ${what} is missing; copy it from councils/example and fill it in`;
  if (code === 'EISDIR' || code === 'ENOTDIR') return `must be a ${what}`;
  return `this ${what} cannot be opened (${String(code)}); check who may read it`;
}

function firstLineThatIsNotUtf8(bytes: Buffer): number | undefined {
  if (decodes(bytes)) return undefined;
  let line = 1;
  for (let from = 0, to = 0; to !== -1; from = to + 1, line++) {
    to = bytes.indexOf(10, from);
    if (!decodes(bytes.subarray(from, to === -1 ? undefined : to))) return line;
  }
  return 1;
}

function decodes(bytes: Uint8Array): boolean {
  try {
    return !new TextDecoder('utf-8', { fatal: true }).decode(bytes).includes('\0');
  } catch {
    return false;
  }
}

function split<T>(all: readonly T[], belongs: (one: T) => boolean): [T[], T[]] {
  return [all.filter(belongs), all.filter((one) => !belongs(one))];
}
