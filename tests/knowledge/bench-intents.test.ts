import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SetupError } from '../../base/errors';
import { auroc, benchIntents, type IntentsResult, measure } from '../../server/commands/bench-intents';
import { EVERYDAY } from '../../knowledge/services/everyday';
import { SERVICES } from './support/town';

const examples = SERVICES.flatMap(({ code, examples }) =>
  examples.en.map((text) => ({ text, intent: code })),
);
const train = examples.filter((_, i) => i % 5 !== 0);
const test_ = examples.filter((_, i) => i % 5 === 0);

let withOthers: IntentsResult;
beforeAll(async () => {
  withOthers = await measure(
    train,
    test_,
    EVERYDAY.map((text) => ({ text })),
  );
});

test('a few examples of each intent are enough to know others of it, and what has none', () => {
  expect(withOthers.n).toBe(test_.length);
  expect(withOthers.accuracy).toBeGreaterThan(0.5);
  expect(withOthers.top3).toBeGreaterThanOrEqual(withOthers.accuracy);
  expect(withOthers.oosAuroc).toBeGreaterThan(0.7);
});

test('an intent that was never trained is always wrong', async () => {
  const result = await measure(train.slice(0, 20), [{ text: 'a pothole', intent: 'unheard-of' }], undefined);
  expect(result).toMatchObject({
    accuracy: 0,
    top3: 0,
  });
});

test.each([
  [[3, 4], [1, 2], 1],
  [[1, 2], [3, 4], 0],
  [[1, 1], [1, 1], 0.5],
  [[1, 3], [2, 4], 0.25],
])('of %j against %j the area is %d', (inside, outside, area) => expect(auroc(inside, outside)).toBe(area));

describe('from files', () => {
  const directory = mkdtempSync(join(tmpdir(), 'intents-'));
  const file = (name: string, lines: readonly unknown[]): string => {
    const path = join(directory, name);
    writeFileSync(
      path,
      lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
    );
    return path;
  };
  afterAll(() => rmSync(directory, { recursive: true }));
  afterEach(() => jest.restoreAllMocks());

  test('prints one JSON object', async () => {
    const written: string[] = [];
    jest.spyOn(process.stdout, 'write').mockImplementation((line) => written.push(String(line)) > 0);
    const args = ['--train', file('train.jsonl', train), '--test', file('test.jsonl', test_)];
    expect(await benchIntents(args)).toBe(0);
    expect(written).toHaveLength(1);
    expect(JSON.parse(written[0]!)).toEqual({ ...withOthers, oosAuroc: null });
  });

  test.each([
    [['--train', 'a.jsonl'], /Name the files/],
    [['--tain', 'a.jsonl'], /--tain/],
    [['--train', 'no-such.jsonl', '--test', 'no-such.jsonl'], /no-such.jsonl can't be read/],
  ])('%j is refused in a sentence', async (args, sentence) => {
    await expect(benchIntents(args)).rejects.toThrow(SetupError);
    await expect(benchIntents(args)).rejects.toThrow(sentence);
  });

  test.each([
    ['not json', ['{"text":"a","intent":"b"}', 'not json'], /:2 must be/],
    ['no intent', [{ text: 'a' }], /:1 must be/],
    ['nothing', [], /holds no lines/],
  ])('a file with %s is refused by its line', async (_, lines, sentence) => {
    const path = file('bad.jsonl', lines);
    await expect(benchIntents(['--train', path, '--test', path])).rejects.toThrow(sentence);
  });
});
