import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** docs/promises.md lists what holds today: each line has its test, each test its line. */
const ROOT = join(__dirname, '../..');
const listed = [
  ...readFileSync(join(ROOT, 'docs/promises.md'), 'utf8').matchAll(
    /^\| \[(P\d+)\]\(\.\.\/tests\/promises\/([\w-]+\.test\.ts)\) \|/gm,
  ),
];
const files = readdirSync(__dirname).filter((name) => /^p\d+-.*\.test\.ts$/.test(name));

test('each listed promise has its file, and each file is listed', () => {
  expect(listed.map(([, , file]) => file).sort()).toEqual(files.sort());
});

test('each line names the promise of its file', () => {
  for (const [, number, file] of listed) expect(file).toMatch(new RegExp(`^p0?${number!.slice(1)}-`));
  expect(listed.length).toBeGreaterThan(0);
});
