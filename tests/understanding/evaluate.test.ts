import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { loadCatalogue } from '../../knowledge/catalogue/load';
import { createKnowledge } from '../../knowledge/knowledge';
import { phraseGaps } from '../../language/phrases';
import { type Evaluation, evaluate, type Line } from '../../server/commands/evaluate';
import { LEARNT } from '../support/learnt';
import { TestClock } from '../support/test-clock';

/** By the words alone, which is the least that serves; docs/understanding.md has the numbers with sentences too. */
const catalogue = loadCatalogue('councils/example', phraseGaps);
const knowledge = createKnowledge({ catalogue, clock: new TestClock(), dataDir: LEARNT });
beforeAll(() => knowledge.warm());
afterAll(() => knowledge.close());

async function evaluated(file: string): Promise<Evaluation> {
  const lines = readFileSync(join(__dirname, file), 'utf8').trim().split('\n');
  const read = lines.map((line) => JSON.parse(line) as Line);
  return (await evaluate(knowledge, read)).evaluation;
}

test.each([
  ['unseen.en.jsonl', 0.82, 0.94],
  ['unseen.cy.jsonl', 0.84, 0.92],
])('%s: the right service first, and among three', async (file, first, amongThree) => {
  const { services } = await evaluated(file);
  expect(services.top1).toBeGreaterThan(first);
  expect(services.top3).toBeGreaterThan(amongThree);
});

test('what a message is for', async () => {
  const { n, kinds } = await evaluated('unseen.en.jsonl');
  expect(kinds['emergency']!.recall).toBeGreaterThan(0.8);
  const found = (kinds['emergency']!.n * kinds['emergency']!.recall!) / kinds['emergency']!.precision!;
  expect((found - kinds['emergency']!.n) / n).toBeLessThan(0.02);
  expect(kinds['person']!.recall).toBeGreaterThan(0.8);
  expect(kinds['out_of_scope']!.recall).toBeGreaterThan(0.7);
  expect(kinds['question']!.recall).toBeGreaterThan(0.75);
});

test('counts services with others that are as right, each list once, and says what was wrong', async () => {
  const lines: Line[] = [
    { text: 'pothole on Mill Lane', kind: 'report', lgsl: 557 },
    { text: 'pothole on Mill Lane', kind: 'report', lgsl: 1, also: [557] },
    { text: 'pothole on Mill Lane', kind: 'none', lgsl: 1 },
    { text: 'hello', kind: 'smalltalk' },
  ];
  const { evaluation, errors } = await evaluate(knowledge, lines);
  expect(evaluation.n).toBe(4);
  expect(evaluation.services).toEqual({ n: 3, top1: 0.6667, top3: 0.6667 });
  expect(evaluation.kinds['report']).toMatchObject({ n: 2, recall: 1, precision: 0.6667 });
  expect(evaluation.kinds['status']).toEqual({ n: 0, recall: null, precision: null });
  expect(errors).toEqual([expect.objectContaining({ text: 'pothole on Mill Lane', kind: 'none' })]);
});

describe('npm run evaluate', () => {
  const folder = mkdtempSync(join(tmpdir(), 'evaluate-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const run = (...args: string[]) =>
    promisify(execFile)(
      process.execPath,
      [join(__dirname, '../../dist/server/commands/evaluate.js'), ...args],
      { env: { DATA_DIR: LEARNT, SENTENCES: 'no', TZ: 'Europe/London' } },
    );

  test('prints one line of JSON, and writes the errors', async () => {
    const test = join(folder, 'test.jsonl');
    const errors = join(folder, 'errors.jsonl');
    writeFileSync(
      test,
      '{"text":"pothole on Mill Lane","kind":"none","lgsl":null,"also":[],"channel":"sms"}\n',
    );
    const { stdout } = await run('--council', 'councils/example', '--test', test, '--errors', errors);
    const printed = JSON.parse(stdout) as Evaluation;
    expect(Object.keys(printed)).toEqual(['n', 'services', 'kinds', 'latencyMs']);
    expect(Object.keys(printed.kinds)).toHaveLength(12);
    expect(readFileSync(errors, 'utf8')).toContain('"taken":{"kind":"report"');
  }, 60_000);

  test.each([
    [['--council', 'councils/example'], 'Name a council and a file'],
    [['--council', 'councils/example', '--test', 'nowhere.jsonl'], "nowhere.jsonl can't be read."],
  ])('says what is wrong with %j', async (args, sentence) => {
    await expect(run(...args)).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringContaining(sentence) as string,
    });
  });
});
