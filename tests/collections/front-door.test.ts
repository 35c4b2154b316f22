import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SECOND } from '../../base/clock';
import { readReference } from '../../requests/reference';
import { requestKey, type ServiceRequest } from '../../requests/service-request';
import { readOne } from '../../storage/store';
import { openBrowser } from '../support/browser';
import { FakeTwilio } from '../support/fake-twilio';
import { lines, say } from '../support/page-reader';
import { startServer, type TestServer } from '../support/server';
import { SMALL_COUNCIL } from '../support/small-council';
import { TestClock } from '../support/test-clock';

/** A Tuesday, ten in the morning. */
const clock = new TestClock(Date.parse('2026-11-24T10:00:00Z'));
const directory = mkdtempSync(join(tmpdir(), 'council-bins-'));

let twilio: FakeTwilio;
let server: TestServer;
beforeAll(async () => {
  cpSync(SMALL_COUNCIL, directory, { recursive: true });
  twilio = await FakeTwilio.start();
  server = await startServer({ clock, environment: { COUNCIL_DIR: directory } });
  twilio.answersAt(server.url);
});
afterAll(async () => {
  await twilio.stop();
  rmSync(directory, { recursive: true, force: true });
});

const texts = async (from: string, ...said: string[]): Promise<string> => {
  for (const text of said) {
    await twilio.text(from, text);
    clock.forward(10 * SECOND);
  }
  return twilio.phone(from).last ?? '';
};

async function filed(said: string): Promise<ServiceRequest> {
  const { store } = await server.house();
  return (await readOne(store, requestKey(readReference(said)!)))!.value as ServiceRequest;
}

test('by text: the bin day of a place, and what is asked next of it', async () => {
  const from = '+447700900811';
  expect(await texts(from, 'when is my bin day at 16 Mill Lane')).toContain(
    'Thursday 26 November: black rubbish bin, food caddy. Thursday 3 December: blue recycling bin, food caddy.',
  );
  expect(await texts(from, 'and the blue one?')).toBe('Blue recycling bin: Thursday 3 December.');
});

test('by text: a bin that is not due is reported only if they want it, with what the record said', async () => {
  const from = '+447700900812';
  expect(await texts(from, 'my black bin was not emptied at 16 Mill Lane')).toContain(
    "The black rubbish bin isn't due until Thursday 26 November. Shall I report it all the same?",
  );
  const sent = await texts(from, 'yes', 'last Thursday', 'yes', '1');
  expect(await filed(sent)).toMatchObject({
    service: 'missed-bin',
    place: { street: 'Mill Lane', area: 'Aldersford', house: '16' },
    record: { says: 'not-due', day: '2026-11-26' },
  });
});

test('on the phone: the bin day of a place', async () => {
  const call = await twilio.call('+447700900813');
  await call.say('when is my bin day');
  expect(call.heard.join(' ')).toContain('Which address is it?');
  await call.say('sixteen mill lane');
  expect(call.heard.join(' ')).toContain('Thursday the 26th of November: black rubbish bin, food caddy.');
});

test('on the page, without a script, in Welsh', async () => {
  const page = await (await openBrowser({ javaScriptEnabled: false })).newPage();
  await page.goto(`${server.url}/?lang=cy`);
  await say(page, 'pryd mae fy niwrnod biniau');
  await say(page, '16 Mill Lane');
  expect((await lines(page)).at(-1)).toContain('Dydd Iau, 26 Tachwedd: bin sbwriel du, cadi bwyd.');
});

test('a delay that the depot sends while we run is told on the next message, and a broken file changes nothing', async () => {
  const from = '+447700900814';
  const asks = 'when is my bin day at 16 Mill Lane';
  const send = (text: string): void => writeFileSync(join(directory, 'collection-delays.csv'), text);
  const header = 'round,date,comes_on,reason_en,reason_cy\n';
  const late =
    "Friday 27 November: food caddy. That's late: it was due on Thursday 26 November. Snow on the roads.";
  expect(await texts(from, asks)).not.toContain('late');
  send(`${header}food-thu,2026-11-26,2026-11-27,Snow on the roads.,Eira ar y ffyrdd.\n`);
  expect(await texts(from, asks)).toContain(late);
  send(`${header}food-thu,tomorrow`);
  expect(await texts(from, asks)).toContain(late);
});
