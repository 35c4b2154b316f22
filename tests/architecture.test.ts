import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

const ROOT = join(__dirname, '..');
const PAGE = 'docs/architecture.md';
const OUTSIDE = new Set(['node_modules', 'dist', 'data', 'tests', 'docs', 'councils', 'vendor', 'coverage']);

/** The table of docs/architecture.md: folder -> what it may import besides its own. */
function table(): Map<string, string[]> {
  const rows = readFileSync(join(ROOT, PAGE), 'utf8').matchAll(
    /^\| (?!folder)([a-z]+) \| ([a-z/, -]+) \|$/gm,
  );
  return new Map(
    [...rows].map(([, folder, allowed]) => [folder!, allowed === 'nothing' ? [] : allowed!.split(', ')]),
  );
}

function sources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file));
}

/** What a file imports from inside the house, as paths from its root. */
function imports(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(ROOT, file), 'utf8'), true, true);
  return importedFiles
    .map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.'))
    .map((name) => relative(ROOT, resolve(ROOT, dirname(file), name)));
}

function forbidden(file: string, allowed: readonly string[]): string[] {
  const own = file.split('/')[0]!;
  return imports(file)
    .filter((target) => ![own, ...allowed].some((may) => target === may || target.startsWith(`${may}/`)))
    .map((target) => `${file} may not import ${target}: see the table in ${PAGE}`);
}

const rules = table();
const folders = readdirSync(ROOT, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.') && !OUTSIDE.has(entry.name))
  .map((entry) => entry.name);

describe('the table of who may import whom', () => {
  test('has a line for each folder, and no other', () => {
    expect([...rules.keys()].sort()).toEqual(folders.sort());
  });

  test.each(folders)('%s imports only what the table allows', (folder) => {
    const files = sources(folder);
    expect(files.flatMap((file) => forbidden(file, rules.get(folder) ?? []))).toEqual([]);
  });

  test('sees a forbidden import when there is one', () => {
    expect(imports('server/house.ts')).toContain('storage/open');
    expect(forbidden('server/house.ts', ['base'])).toContain(
      `server/house.ts may not import storage/open: see the table in ${PAGE}`,
    );
  });
});

test('every folder of the house is named in the map of docs/architecture.md, and each named one is there', () => {
  const map = readFileSync(join(ROOT, PAGE), 'utf8').match(/```\n(bots[\s\S]*?)```/)![1]!;
  const named = [...map.matchAll(/^([a-z]+)\//gm)].map(([, folder]) => folder!);
  expect(named.filter((folder) => !existsSync(join(ROOT, folder)))).toEqual([]);
  expect(folders.filter((folder) => !named.includes(folder))).toEqual([]);
});
