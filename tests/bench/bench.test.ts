import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Report, tableOf } from '../../server/commands/bench/report';

const ROOT = join(__dirname, '../..');
const TINY = ['--conversations', '6', '--connections', '3', '--rounds', '1', '--seconds', '1'];

/** `npm run bench`, without its build: the tests have built already. */
async function bench(...args: string[]): Promise<string> {
  const script = join(ROOT, 'dist/server/commands/bench.js');
  const { stdout } = await promisify(execFile)(process.execPath, [script, ...args], { cwd: ROOT });
  return stdout;
}

test('a tiny run measures both channels on both stores, and the echo server beside them', async () => {
  const report = JSON.parse(await bench(...TINY, '--json')) as Report;
  expect(report.cases.map(({ store, channel }) => `${store} ${channel}`)).toEqual([
    'sqlite sms',
    'sqlite direct-line',
    'redis sms',
    'redis direct-line',
  ]);
  for (const { ratio, perSecond, p50, p99, steady } of report.cases) {
    expect(ratio).toBeCloseTo(perSecond / report.echo.perSecond, 10);
    expect(p99).toBeGreaterThanOrEqual(p50);
    // It sends no faster than it was told to.
    expect(steady.perSecond).toBeLessThan(201);
  }
  expect(report.echo.perSecond).toBeGreaterThan(0);
}, 60_000);

test('texts that are due leave through two processes, none twice', async () => {
  expect(await bench('outbox', '--sizes', '60')).toMatch(
    /^60 due texts, 2 processes: 60 left in \d+\.\d s, 0 of them twice\n$/,
  );
}, 60_000);

test('what is asked of the requests is timed at each size', async () => {
  const lines = (await bench('requests', '--sizes', '40,90')).trim().split('\n');
  expect(lines).toHaveLength(7);
  const sizes = lines.slice(1).map((line) => Number(/(\d+) requests:/.exec(line)?.[1]));
  expect(sizes).toEqual([40, 90, 40, 90, 40, 90]);
  for (const line of lines.slice(1)) expect(line).toMatch(/p50 +\d+\.\d\d {2}p99 +\d+\.\d\d$/);
}, 60_000);

test.each(['sqlite', 'redis'])(
  'what agents do is timed on %s while others have the queue open and see it',
  async (store) => {
    const small = ['--agents', '3', '--conversations', '14', '--takes', '120', '--seconds', '2'];
    const [head, , , ...lines] = (await bench('desk', '--store', store, ...small)).trim().split('\n');
    expect(head).toBe(
      `${store}: 3 agents with the queue open, 14 conversations, 120 taken a minute for 2 s,`,
    );
    const times = Object.fromEntries(
      lines.slice(1).map((line) => [line.slice(0, 9).trim(), Number(line.slice(9, 17))]),
    );
    expect(times).toMatchObject({ open: 16, reply: 12, 'put back': 4 });
    expect(times['take']).toBeGreaterThanOrEqual(4);
    // Open pages look about once a second at most: in so short a time not all of the three.
    expect(times['look']).toBeGreaterThanOrEqual(1);
    for (const line of lines.slice(1)) expect(line).toMatch(/( +\d+\.\d){4}$/);
  },
  120_000,
);

test('the table has a line for each, its columns under one another', () => {
  const figures = { perSecond: 2999.6, p50: 9.94, p99: 31.2 };
  const steady = { perSecond: 200, p50: 1.2, p99: 4.44 };
  const report: Report = {
    node: 'v20.0.0',
    conversations: 6,
    connections: 3,
    rounds: 1,
    echo: { perSecond: 11_998, p50: 2.26, p99: 8 },
    cases: [{ store: 'sqlite', channel: 'sms', ...figures, ratio: 0.25, steady }],
  };
  expect(tableOf(report).split('\n').slice(-3)).toEqual([
    '            turns/s  p50 ms  p99 ms  of echo  p99 ms at 200/s',
    'echo          11998     2.3     8.0     1.00',
    'sqlite sms     3000     9.9    31.2     0.25              4.4',
  ]);
});

test.each([
  [['--conversations', 'many'], '--conversations must be a whole number.'],
  [['--stores', 'oracle'], '--stores must be one or both of sqlite,redis.'],
  [['requests', '--sizes', 'many'], '--sizes must be whole numbers with commas between them.'],
  [['outbox', '--store', 'oracle'], '--store must be one of sqlite,redis.'],
  [['desk', '--agents', 'many'], '--agents must be a whole number.'],
  [['--fast'], "Unknown option '--fast'"],
])('says what is wrong with %j', async (args, sentence) => {
  await expect(bench(...args)).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining(sentence) as string,
  });
});
