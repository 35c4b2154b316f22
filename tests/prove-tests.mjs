// Proves that tests bite: in a copy of the sources something is broken on purpose, and the test of the promise has to fail,
// by what it finds and not because it can't run. Ends with a line "N bite, N do not".
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MUTANTS } from './mutants.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const place = mkdtempSync(join(tmpdir(), 'prove-'));
const copy = join(place, 'copy');

/** The sources as they are now, with what was installed and learnt already. */
function copySources() {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  for (const file of listed.split('\0').filter((name) => name && existsSync(join(root, name))))
    cpSync(join(root, file), join(copy, file));
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  const learnt = join(root, 'dist/learnt');
  if (existsSync(learnt)) cpSync(learnt, join(copy, 'dist/learnt'), { recursive: true });
  // What the tests read beside the project.
  const beside = join(root, '../shared');
  if (existsSync(beside)) symlinkSync(beside, join(place, 'shared'));
}

function runTest({ promise, only }) {
  const report = join(place, 'report.json');
  rmSync(report, { force: true });
  const names = only === undefined ? [] : ['-t', only];
  const jest = [
    'jest',
    '--json',
    `--outputFile=${report}`,
    '--forceExit',
    `tests/promises/${promise}`,
    ...names,
  ];
  spawnSync('npx', ['--no-install', ...jest], { cwd: copy, stdio: 'ignore' });
  return existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined;
}

/** Puts the edits in, and gives back how to take them out. */
function broken({ file, edits }) {
  const path = join(copy, file);
  const whole = readFileSync(path, 'utf8');
  const changed = edits.reduce((text, [words, instead]) => {
    if (text.split(words).length !== 2) throw new Error(`${file} does not hold once: ${words}`);
    return text.replace(words, () => instead);
  }, whole);
  writeFileSync(path, changed);
  return () => writeFileSync(path, whole);
}

const passes = (counts) => counts !== undefined && counts.success && counts.numPassedTests > 0;
const bites = (counts) =>
  counts !== undefined && counts.numFailedTests > 0 && counts.numRuntimeErrorTestSuites === 0;

function prove(mutant) {
  if (!passes(runTest(mutant))) return 'does not pass unbroken';
  const mend = broken(mutant);
  const counts = runTest(mutant);
  mend();
  return bites(counts) ? undefined : 'does not notice';
}

copySources();
let bitten = 0;
for (const mutant of MUTANTS) {
  const wrong = prove(mutant);
  if (wrong === undefined) bitten += 1;
  console.log(`${mutant.promise} ${wrong ?? 'bites'}: ${mutant.breaks}`);
}
rmSync(place, { recursive: true });
console.log(`\n${bitten} bite, ${MUTANTS.length - bitten} do not`);
process.exit(bitten === MUTANTS.length ? 0 : 1);
