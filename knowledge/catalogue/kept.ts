import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { keepCopy } from '../kept-copy';
import { toCatalogue, type Catalogue, type Content } from './catalogue';
import { loadCatalogue } from './load';
import type { KnownPhrases } from './phrases';

/** Raise it when code outside of this folder changes what is read; the code in this folder counts by itself. */
const FORMAT = 1;

interface Kept {
  readonly key: string;
  readonly content: Content;
}

/**
 * The catalogue as loadCatalogue reads it, taken from `dataDir` if the very same files were read before: a start should not take a
 * second over hundreds of files that have not changed. What is kept is a copy only; where it cannot be read or written, nothing is lost.
 */
export function loadKeptCatalogue(directory: string, known: KnownPhrases, dataDir: string): Catalogue {
  const key = keyOf(directory, known, dataDir);
  const file = join(dataDir, 'catalogue.json');
  const content = key === undefined ? undefined : readKept(file, key);
  if (content) return toCatalogue(content);
  const catalogue = loadCatalogue(directory, known);
  // A file that was saved while we read must not be taken for what stood there before.
  if (key !== undefined && key === keyOf(directory, known, dataDir))
    keepCopy(file, JSON.stringify({ key, content: catalogue } satisfies Kept));
  return catalogue;
}

/** Tells the folder's contents, and all else that decides what is made of them; undefined if the folder cannot be read. */
function keyOf(directory: string, known: KnownPhrases, dataDir: string): string | undefined {
  const hash = createHash('sha256').update(JSON.stringify([FORMAT, known]));
  try {
    addFolder(hash, __dirname, '', dataDir);
    addFolder(hash, directory, '', dataDir);
  } catch {
    return undefined;
  }
  return hash.digest('hex');
}

/** Every file by its name and bytes, but for those that the reader passes over, and our own data if somebody keeps it in there. */
function addFolder(hash: Hash, directory: string, name: string, dataDir: string): void {
  const path = join(directory, name);
  for (const entry of readdirSync(path).sort()) {
    const inner = resolve(path, entry);
    if (entry.startsWith('.') || entry === 'Thumbs.db' || inner === resolve(dataDir)) continue;
    const below = `${name}/${entry}`;
    const stat = statSync(inner);
    hash.update(`${below}\0${stat.isFile() ? stat.size : ''}\0`);
    if (stat.isDirectory()) addFolder(hash, directory, below, dataDir);
    if (stat.isFile()) hash.update(readFileSync(inner));
  }
}

function readKept(file: string, key: string): Content | undefined {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as Kept;
    return kept.key === key ? kept.content : undefined;
  } catch {
    return undefined;
  }
}
