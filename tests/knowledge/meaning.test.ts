import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lessonOf } from '../../knowledge/services/matcher';
import { createMeaning, type Meaning } from '../../knowledge/services/meaning';
import { SERVICES } from './support/town';
import type { startWorker } from '../../knowledge/worker';
import type { Worker } from 'node:worker_threads';

/** Every thread that was started, so that one can be ended as the system might. */
const threads: Worker[] = [];
jest.mock('../../knowledge/worker', () => {
  const real = jest.requireActual<{ startWorker: typeof startWorker }>('../../knowledge/worker');
  const start: typeof startWorker = (...args) => {
    const worker = real.startWorker(...args);
    threads.push(worker);
    return worker;
  };
  return { startWorker: start };
});

/** Every third example is enough, and is learnt in a third of the time. */
const whole = lessonOf({ services: SERVICES, bodies: [], articles: [] });
const lesson = { ...whole, examples: whole.examples.filter((_, i) => i % 3 === 0) };
const directory = mkdtempSync(join(tmpdir(), 'meaning-'));
const file = join(directory, 'topics.model');
const open: Meaning[] = [];

function understand(dataDir = directory): Meaning {
  const meaning = createMeaning({ lessons: [lesson], dataDir });
  open.push(meaning);
  return meaning;
}

/** Asked until it is answered in time: on a busy machine one answer may be late, all of them can't be. */
async function likeliest(meaning: Meaning, text: string): Promise<string | undefined> {
  for (let i = 0; i < 20; i++) {
    const scores = await meaning.scores('topics', text);
    if (scores) return SERVICES[scores.indexOf(Math.max(...scores))]?.code;
  }
  return undefined;
}

afterEach(async () => {
  for (const meaning of open.splice(0)) await meaning.close();
});
afterAll(() => {
  rmSync(directory, { recursive: true });
});

test('learns once, keeps what it learnt, and knows words it never saw by what they mean', async () => {
  const first = understand();
  expect(await first.scores('topics', 'a pothole')).toBeUndefined();
  await first.warm();
  expect(readdirSync(directory)).toEqual(['topics.model']);
  expect(await likeliest(first, 'the tarmac outside our house is crumbling away')).toBe('pothole');
  const { mtimeMs } = statSync(file);
  const second = understand();
  await second.warm();
  expect(statSync(file).mtimeMs).toBe(mtimeMs);
  expect(await second.scores('no-such-lesson', 'a pothole')).toBeUndefined();
}, 60_000);

test.each([
  ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 10)],
  [
    'of other examples',
    (bytes: Buffer) => Buffer.from(bytes.toString('latin1').replace(/"key":"./, '"key":"-'), 'latin1'),
  ],
  ['no model at all', () => Buffer.from('not a model, but long enough to be read as one')],
])(
  'a file that is %s is made anew, byte for byte as it was',
  async (_what, spoil) => {
    await understand().warm();
    const written = readFileSync(file);
    writeFileSync(file, spoil(written));
    const meaning = understand();
    await meaning.warm();
    expect(readFileSync(file).equals(written)).toBe(true);
    expect(await likeliest(meaning, 'there is a pothole')).toBe('pothole');
  },
  60_000,
);

test('a folder that cannot be written to costs nothing but learning again', async () => {
  // A file stands where the folder should be: nobody, not even root, can write into it.
  const nowhere = join(file, 'data');
  await understand().warm();
  const meaning = understand(nowhere);
  await meaning.warm();
  expect(await likeliest(meaning, 'there is a pothole')).toBe('pothole');
}, 60_000);

test('a text of any length and kind is answered or given up within a quarter of a second', async () => {
  const meaning = understand();
  await meaning.warm();
  const hostile = [
    'x'.repeat(10_000),
    'e a '.repeat(2500),
    '1 '.repeat(5000),
    '😀'.repeat(5000),
    '路'.repeat(10_000),
    ' ',
    '',
  ];
  for (const text of hostile) {
    let least = Infinity;
    for (let i = 0; i < 4 && least > 200; i++) {
      const started = performance.now();
      await meaning.scores('topics', text);
      least = Math.min(least, performance.now() - started);
    }
    expect(least).toBeLessThan(250);
  }
  expect(await likeliest(meaning, 'there is a pothole')).toBe('pothole');
}, 60_000);

test('more texts at once than can be read in time are not all waited for', async () => {
  const meaning = understand();
  await meaning.warm();
  const started = performance.now();
  const asked = Array.from({ length: 200 }, (_, i) => meaning.scores('topics', `a pothole at ${i}`));
  const answers = await Promise.all(asked);
  expect(performance.now() - started).toBeLessThan(1000);
  expect(answers.filter((scores) => scores === undefined).length).toBeGreaterThanOrEqual(188);
}, 60_000);

test('closed, it answers nothing and waits for nothing', async () => {
  const meaning = understand();
  await meaning.warm();
  const asked = meaning.scores('topics', 'a pothole');
  await meaning.close();
  await asked;
  expect(await meaning.scores('topics', 'a pothole')).toBeUndefined();
}, 60_000);

test('a thread that is killed leaves no question open, and another takes its place', async () => {
  const meaning = understand();
  await meaning.warm();
  const started = threads.length;
  const asked = meaning.scores('topics', 'a pothole');
  await threads.at(-1)!.terminate();
  await asked;
  expect(threads).toHaveLength(started + 1);
  await meaning.warm();
  expect(await likeliest(meaning, 'there is a pothole')).toBe('pothole');
}, 60_000);
