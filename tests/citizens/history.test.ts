import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { SECOND } from '../../base/clock';
import { auditOf } from '../support/audit';
import { call, started } from '../support/direct-line-rest';
import { FakeTwilio } from '../support/fake-twilio';
import { recordOf } from '../support/record-of';
import { startServer, type TestServer } from '../support/server';
import type { Environment } from '../support/settings';
import { until } from '../support/until';

/** What `npm run history` runs. */
const HISTORY = join(__dirname, '../../dist/server/commands/history.js');
const CALLER = '+447700900555';

let twilio: FakeTwilio;
let server: TestServer;
beforeAll(async () => {
  twilio = await FakeTwilio.start();
  server = await startServer({ environment: { TWILIO_API_URL: twilio.apiUrl } });
  twilio.answersAt(server.url);
});
afterAll(() => twilio.stop());

async function history(
  settings: Environment,
  asked: string,
): Promise<{ code: number | null; lines: string[]; complaint: string }> {
  const child = spawn(process.execPath, [HISTORY], { env: { PATH: process.env['PATH'], ...settings } });
  const heard = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => (heard.out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (heard.err += chunk.toString()));
  child.stdin.end(`${asked}\n`);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, lines: heard.out.split('\n').filter(Boolean), complaint: heard.err };
}

test('texts and calls of one number stand in one history, in order, and looking leaves an audit row', async () => {
  await twilio.text(CALLER, 'there is a pothole outside 16 Mill Lane');
  server.clock.forward(60 * SECOND);
  const phone = await twilio.call(CALLER);
  server.clock.forward(10 * SECOND);
  await phone.say('the street light is out on Station Road');
  server.clock.forward(60 * SECOND);
  await twilio.text(CALLER, 'about a golf ball');

  const { code, lines } = await history(server.environment, '07700 900555');
  expect(code).toBe(0);
  expect(lines.map((line) => line.slice(21, 37).trim())).toEqual([
    'sms    citizen',
    'sms    assistant',
    'voice  assistant',
    'voice  citizen',
    'voice  assistant',
    'sms    citizen',
    'sms    assistant',
  ]);
  expect(lines[0]).toMatch(
    /^2026-06-01 10:00:00 {2}sms {4}citizen {4}there is a pothole outside 16 Mill Lane$/,
  );

  const house = await server.house();
  // The command goes by the clock on the wall.
  const now = server.clock.now();
  server.clock.set(Date.now());
  const audit = await auditOf(house.store);
  server.clock.set(now);
  expect(audit).toMatchObject([{ did: 'read-history', who: 'command-line' }]);
  expect(JSON.stringify(audit)).not.toMatch(/900555|Mill Lane/);
});

test('a reference finds the history of whoever was given it', async () => {
  server.clock.forward(60 * SECOND);
  await twilio.text(CALLER, '1');
  const house = await server.house();
  const { requests } = await recordOf(house, CALLER);
  expect(requests.map(({ service }) => service)).toEqual(['pothole']);
  const reference = requests[0]!.reference;
  const { code, lines } = await history(
    server.environment,
    `${reference.slice(0, 3)}-${reference.slice(3)}`.toLowerCase(),
  );
  expect(code).toBe(0);
  expect(lines.at(-1)).toContain(`${reference.slice(0, 3)}-${reference.slice(3)}`);
});

test('a visitor who has proved a number stands in its history, without the code', async () => {
  const number = '+447700900556';
  await twilio.text(number, 'there is a pothole outside 16 Mill Lane');
  const chat = await started(server.url);
  const says = async (text: string): Promise<void> => {
    const body = { type: 'message', text, from: { id: 'me' } };
    const path = `POST conversations/${chat.conversationId}/activities`;
    await call(server.url, path, { token: chat.token, body });
    server.clock.forward(SECOND);
  };
  for (const words of ['what happened to my report', 'send a code', number]) await says(words);
  const sent = (): string | undefined =>
    twilio.phone(number).received.find(({ via }) => via === 'rest')?.body;
  await until(() => sent() !== undefined);
  const code = /\d{6}/.exec(sent()!)![0];
  await says(code);

  const { lines } = await history(server.environment, number);
  const said = lines.map((line) => line.slice(21));
  expect(said).toContain('sms    citizen    there is a pothole outside 16 Mill Lane');
  expect(said).toContain('web    citizen    what happened to my report');
  expect(said).toContain('web    citizen    ******');
  expect(said.filter((line) => /^sms {4}assistant {2}Your code .* is \*{6}\./.test(line)).length).toBe(1);
  expect(lines.join()).not.toContain(code);
});

test('a web visitor is a citizen of their own', async () => {
  const house = await server.house();
  const { entries } = await recordOf(house, CALLER);
  expect(new Set(entries.map(({ channel }) => channel))).toEqual(new Set(['sms', 'voice']));
});

test.each(['07700 900999', '22B-2222', 'nonsense', ''])(
  'nothing is known under "%s", and it says so',
  async (asked) => {
    const { code, lines, complaint } = await history(server.environment, asked);
    expect([code, lines]).toEqual([1, []]);
    expect(complaint).toMatch(/Nothing is known/);
  },
);
