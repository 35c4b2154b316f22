// Everything that must hold before a change lands: install what is missing, then lint, types and all tests.
// Needs nothing but Node and npm to begin; ends with a line "N passed, N failed".
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
/** Programs that the tests use for real, and the Debian packages that hold them. */
const PROGRAMS = { 'redis-server': 'redis-server', chromium: 'chromium', strace: 'strace' };

function run(command, args, options = {}) {
  return (
    spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], ...options }).status === 0
  );
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

function step(title, command, args) {
  console.log(`\n== ${title}`);
  if (!run(command, args)) stop(`${title} failed: see above.`);
}

function installDependencies() {
  const installed = join(root, 'node_modules/.package-lock.json');
  const lock = join(root, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  step('Installing dependencies', 'npm', ['ci', '--no-progress']);
}

function installPrograms() {
  const missing = Object.keys(PROGRAMS).filter((program) => spawnSync('which', [program]).status !== 0);
  if (missing.length === 0) return;
  const packages = missing.map((program) => PROGRAMS[program]);
  const mayInstall = process.getuid?.() === 0 && spawnSync('which', ['apt-get']).status === 0;
  if (!mayInstall)
    stop(
      `The tests need ${missing.join(', ')}. Install them first, on Debian with: sudo apt-get install ${packages.join(' ')}`,
    );
  console.log(`\n== Installing ${packages.join(', ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const quiet = { env, stdio: ['ignore', 'ignore', 'inherit'] };
  const done =
    run('apt-get', ['update', '-qq'], quiet) &&
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet);
  if (!done) stop(`Could not install ${packages.join(', ')}. Install them by hand and run this again.`);
}

/** What looks at the sources only: all at once, each one's words whole and in this order. */
const CHECKS = [
  ['Format', ['prettier', '--check', '.']],
  ['Lint', ['eslint', '.']],
  ['Types', ['tsc', '-p', '.']],
  ['Types in the browser', ['tsc', '-p', 'web']],
  ['Types of the tests in a browser', ['tsc', '-p', 'tests/page']],
  // Before it, jest learns what all tests share, for a minute on one core: beside the others that costs no time.
  ['Imports', ['jest', 'tests/architecture']],
];

function begin(command) {
  const check = spawn('npx', ['--no-install', ...command], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const words = [];
  check.stdout.on('data', (bytes) => words.push(bytes));
  check.stderr.on('data', (bytes) => words.push(bytes));
  return new Promise((resolve) => {
    check.on('close', (code) => resolve({ passed: code === 0, words: Buffer.concat(words).toString() }));
  });
}

async function runChecks() {
  const failed = [];
  const begun = CHECKS.map(([title, command]) => [title, begin(command)]);
  for (const [title, check] of begun) {
    const { passed, words } = await check;
    console.log(`\n== ${title}\n${words}`);
    if (!passed) failed.push(title);
  }
  if (failed.length > 0) stop(`${failed.join(', ')}: failed, see above.`);
}

function runTests() {
  console.log('\n== Tests');
  const folder = mkdtempSync(join(tmpdir(), 'verify-'));
  const report = join(folder, 'report.json');
  const passed = run('npx', ['--no-install', 'jest', '--json', `--outputFile=${report}`]);
  if (!existsSync(report)) stop('The tests did not run to their end.');
  const counts = JSON.parse(readFileSync(report, 'utf8'));
  rmSync(folder, { recursive: true });
  const skipped = counts.numPendingTests + counts.numTodoTests;
  const failed = counts.numFailedTests + counts.numRuntimeErrorTestSuites;
  if (skipped > 0)
    console.error(`${skipped} tests were skipped: a test runs or is taken away, it is not skipped.`);
  console.log(`\n${counts.numPassedTests} passed, ${failed} failed`);
  process.exit(passed && failed === 0 && skipped === 0 ? 0 : 1);
}

installDependencies();
installPrograms();
await runChecks();
runTests();
