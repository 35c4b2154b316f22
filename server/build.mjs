// Builds dist/ when a source is newer than it: the TypeScript folders file by file, and what browsers get.
import { build } from 'esbuild';
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWeb } from '../web/build.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const out = join(root, 'dist');
const stamp = join(out, '.built');
const FOLDERS = [
  'base',
  'language',
  'storage',
  'knowledge',
  'citizens',
  'requests',
  'desk',
  'outbox',
  'dialogs',
  'bots',
  'adapters',
  'server',
];
/** The tests start servers as processes of their own; these few files of theirs are built as well when they are there. */
const TEST_PROCESSES = 'tests/support/processes';

function files(folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

const typescript = [...FOLDERS, TEST_PROCESSES]
  .flatMap(files)
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));
const sources = [
  ...typescript,
  ...files('web'),
  join(root, 'server/build.mjs'),
  join(root, 'package-lock.json'),
];

function isFresh() {
  if (!existsSync(stamp)) return false;
  const built = statSync(stamp).mtimeMs;
  return sources.every((file) => statSync(file).mtimeMs < built);
}

if (!isFresh()) {
  await build({
    entryPoints: typescript,
    outdir: out,
    outbase: root,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    sourcemap: true,
    logLevel: 'warning',
  });
  await buildWeb(join(out, 'web'));
  writeFileSync(stamp, '');
}
