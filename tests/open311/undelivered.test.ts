import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { STUCK } from '../../requests/passing-on';
import { FakeBackOffice } from '../support/fake-back-office';
import { FakeTwilio } from '../support/fake-twilio';
import { potholeByText } from '../support/pothole-by-text';
import { recordOf } from '../support/record-of';
import { startServer } from '../support/server';
import type { Environment } from '../support/settings';
import { TestClock } from '../support/test-clock';
import { until } from '../support/until';

/** What `npm run undelivered` runs. */
const UNDELIVERED = join(__dirname, '../../dist/server/commands/undelivered.js');
const NUMBER = '+447700902299';

async function undelivered(settings: Environment, ...args: string[]): Promise<string> {
  const child = spawn(process.execPath, [UNDELIVERED, ...args], {
    env: { PATH: process.env['PATH'], ...settings },
  });
  let out = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  await once(child, 'close');
  return out;
}

test('what is stuck is listed, and sent once more when the cause is gone', async () => {
  const clock = new TestClock(Date.now());
  const twilio = await FakeTwilio.start();
  const office = await FakeBackOffice.start({ clock });
  const server = await startServer({
    clock,
    environment: { TWILIO_API_URL: twilio.apiUrl, ...office.environment },
  });
  const house = await server.house();
  twilio.answersAt(server.url);
  expect(await undelivered(server.environment)).toMatch(/^Every request has reached the back office/);

  office.next = ['refuses'];
  const { request } = await potholeByText(twilio, house, NUMBER);
  await until(async () => (await house.store.count(STUCK, '', undefined, 9)) === 1);
  const reference = `${request.reference.slice(0, 3)}-${request.reference.slice(3)}`;
  expect(await undelivered(server.environment)).toMatch(
    new RegExp(`^\\S+ \\S+ {2}${reference} {2}highways {2}400\nOnce the cause is gone`),
  );

  expect(await undelivered(server.environment, '--again')).toMatch(/Sent off once more: 1\./);
  clock.set(Date.now() + 1000);
  await until(async () => (await recordOf(house, NUMBER)).requests[0]!.status === 'accepted');
  expect(await house.store.count(STUCK, '', undefined, 9)).toBe(0);
  expect(office.about(request.reference)).toHaveLength(1);
  expect(await undelivered(server.environment)).toMatch(/^Every request/);
  await office.stop();
  await twilio.stop();
}, 40_000);

test('a reference that did not arrive by text is listed, sent once more, and taken off', async () => {
  const clock = new TestClock(Date.now());
  const twilio = await FakeTwilio.start();
  const server = await startServer({ clock, environment: { TWILIO_API_URL: twilio.apiUrl } });
  const house = await server.house();
  twilio.answersAt(server.url);
  const { request } = await potholeByText(twilio, house, NUMBER);
  const lost = twilio.sent.at(-1)!;
  await twilio.receipt(lost, 'undelivered', 30003);
  const reference = `${request.reference.slice(0, 3)}-${request.reference.slice(3)}`;
  expect(await undelivered(server.environment)).toMatch(
    new RegExp(`^\\S+ \\S+ {2}${reference} {2}text-failed {2}30003\n`),
  );
  expect(await undelivered(server.environment, '--again')).toMatch(/Sent off once more: 1\.\n$/);
  clock.set(Date.now() + 1000);
  await until(() => twilio.sent.at(-1) !== lost);
  expect(twilio.sent.at(-1)).toMatchObject({ to: NUMBER, body: lost.body, receipts: lost.receipts });
  expect(await undelivered(server.environment)).toMatch(/^Every request/);
  await twilio.receipt(twilio.sent.at(-1)!, 'failed', 30003);
  expect(await undelivered(server.environment, '--seen')).toContain(reference);
  expect(await undelivered(server.environment)).toMatch(/^Every request/);
  await twilio.stop();
}, 40_000);
