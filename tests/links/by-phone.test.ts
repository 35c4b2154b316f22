import { openBrowser } from '../support/browser';
import { type FakeCall } from '../support/fake-call';
import { onThePhone, type OnThePhone, texts } from '../support/on-the-phone';
import { heard, say } from '../support/page-reader';
import { JPEG } from '../support/pictures';
import { recordOf } from '../support/record-of';
import { until } from '../support/until';

/** "Text me a link", said on a call. */
let phones: OnThePhone;
beforeAll(async () => {
  phones = await onThePhone();
});
afterAll(() => phones.twilio.stop());

let people = 0;
let from: string;
beforeEach(() => {
  from = `+44770090060${people++}`;
});

const OFFER =
  'I can text a link to 0 7 7 0 0, 9 0 0 6 0 0. There you can add a photo, or go on in writing. Shall I?';
const received = (): readonly string[] => phones.twilio.phone(from).texts;

async function ring(...words: string[]): Promise<FakeCall> {
  const call = await phones.twilio.call(from);
  for (const one of words) await call.say(one);
  return call;
}

async function link(count = 1): Promise<string> {
  await until(() => {
    phones.server.clock.forward(10);
    return received().length >= count;
  });
  return /http:\S+/.exec(received().at(-1)!)![0];
}

test('is asked about, texted to the number that rings, and the form goes on in the call', async () => {
  const call = await ring('pothole outside 16 Mill Lane', 'text me a link');
  expect(call.heard.join(' ')).toBe(OFFER);
  expect(received()).toEqual([]);
  await call.press('1');
  expect(call.heard.join(' ')).toMatch(/^The link is on its way to you by text\. .* How deep is it/);
  expect(await link()).toMatch(/\/add\/[\w-]{22}$/);
  expect(received()[0]).toMatch(/^Elwern Council: add a photo or a place here/);
  await call.say('about a golf ball');
  expect(call.heard.join(' ')).toMatch(/Shall I send it\?/);
});

test('goes on in writing at the same question', async () => {
  const call = await ring('pothole outside 16 Mill Lane', 'can I send a photo', 'yes please');
  const page = await (await openBrowser({ javaScriptEnabled: false })).newPage();
  await page.goto(await link());
  call.hangUp();
  await page.getByRole('button', { name: 'Go on here' }).click();
  await heard(page, 'How deep is it');
  await say(page, 'about a golf ball');
  await heard(page, 'Shall I send it?');
  await say(page, 'yes');
  await heard(page, 'Sent.');
});

test('a photo by it goes with what the caller reports', async () => {
  const call = await ring('pothole outside 16 Mill Lane', 'text me a link', 'yes');
  const page = await (await openBrowser({ javaScriptEnabled: false })).newPage();
  await page.goto(await link());
  await page.getByLabel('Photo').setInputFiles({ name: 'a.jpg', mimeType: 'image/jpeg', buffer: JPEG });
  await page.getByRole('button', { name: 'Send photo' }).click();
  await page.getByText('You can go on with your call').waitFor();
  await call.say('about a golf ball');
  await call.say('yes');
  expect(call.heard.join(' ')).toMatch(/^Sent\./);
  const { requests } = await recordOf(await phones.server.house(), from);
  expect(requests).toMatchObject([{ service: 'pothole', files: [expect.any(String) as string] }]);
});

test('is not sent to whoever says no', async () => {
  const call = await ring('pothole outside 16 Mill Lane', 'text me a link', 'no');
  expect(call.heard.join(' ')).toMatch(/^All right, no link then\. .* How deep is it/);
  expect(await sent()).toBe(0);
});

test('is not offered to a number that wants no texts', async () => {
  await texts(phones, from, 'STOP');
  const call = await ring('pothole outside 16 Mill Lane', 'text me a link');
  expect(call.heard.join(' ')).toMatch(/^I can't text a link to this phone\. How deep is it/);
  expect(await sent()).toBe(0);
});

test('is not sent to a number that has stopped texts since it was asked for', async () => {
  const call = await ring('pothole outside 16 Mill Lane', 'text me a link');
  await texts(phones, from, 'STOP');
  await call.press('1');
  expect(await sent()).toBe(0);
});

test('is not offered to a number that we do not see', async () => {
  from = '+266696687';
  const call = await ring('pothole outside 16 Mill Lane', 'text me a link');
  expect(call.heard.join(' ')).toMatch(/^I can't text a link to this phone\./);
});

test('is texted three times in an hour and no more', async () => {
  const call = await ring('pothole outside 16 Mill Lane');
  for (let i = 1; i <= 3; i++) {
    await call.say('text me a link');
    await call.press('1');
    await link(i);
  }
  await call.say('text me a link');
  expect(call.heard.join(' ')).toMatch(/^I can't text a link to this phone\./);
});

/** How many texts the server has had sent to the number, once all that is due has left. */
async function sent(): Promise<number> {
  const other = '+447700900699';
  const call = await phones.twilio.call(other);
  await call.say('text me a link');
  await call.press('1');
  const before = phones.twilio.phone(other).texts.length;
  await until(() => {
    phones.server.clock.forward(10);
    return phones.twilio.phone(other).texts.length > before;
  });
  return phones.twilio.api.requests.filter(({ to }) => to === from).length;
}
