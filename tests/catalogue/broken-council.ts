import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyParts, SMALL } from '../support/small-council';

/** A copy of a part of the example council in a folder of its own, which a test may break; gone after the last test of the file. */
export class CouncilCopy {
  readonly directory = join(mkdtempSync(join(tmpdir(), 'council-folder-')), 'council');

  constructor() {
    copies.push(this);
    copyParts(PARTS, this.directory);
  }

  path(name: string): string {
    return join(this.directory, name);
  }

  /** Changes the first place at which the file has these words, which must be there. */
  edit(name: string, from: string | RegExp, to: string): void {
    const text = readFileSync(this.path(name), 'utf8');
    const edited = text.replace(from, () => to);
    if (edited === text) throw new Error(`${name} of the example council no longer has ${String(from)}`);
    writeFileSync(this.path(name), edited);
  }

  write(name: string, content: string | Uint8Array): void {
    writeFileSync(this.path(name), content);
  }

  remove(name: string): void {
    rmSync(this.path(name), { recursive: true });
  }

  /** The number of the first line that holds these words. */
  lineOf(name: string, words: string): number {
    const before = readFileSync(this.path(name), 'utf8').split(words)[0]!;
    return before.split('\n').length;
  }

  /** A sentence with this copy's place on disk taken out. */
  plain(sentence: string): string {
    return sentence.replaceAll(this.directory, 'council');
  }
}

/** What the tests break, and what that leans on. */
const PARTS = {
  services: [...SMALL.services, 'complaint', 'compliment', 'suggestion'],
  bodies: [...SMALL.bodies, 'dvsa'],
  articles: [...SMALL.articles, 'complaints', 'school-uniform-help'],
  figures: [...SMALL.figures, 'care-and-community', 'schools-and-families'],
};

export const EXAMPLE = join(__dirname, '../../councils/example');

const copies: CouncilCopy[] = [];

afterAll(() => {
  for (const copy of copies.splice(0)) rmSync(join(copy.directory, '..'), { recursive: true, force: true });
});
