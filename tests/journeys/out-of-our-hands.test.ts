import { openBrowser } from '../support/browser';
import type { FakeTwilio } from '../support/fake-twilio';
import { onThePhone } from '../support/on-the-phone';
import { heard, say } from '../support/page-reader';
import { recordOf } from '../support/record-of';
import type { TestServer } from '../support/server';

/** What is not the council's, through the whole server on each channel. */
describe('out of our hands', () => {
  let twilio: FakeTwilio;
  let server: TestServer;
  beforeAll(async () => {
    ({ twilio, server } = await onThePhone());
  });
  afterAll(() => twilio.stop());

  test('by text, with its mark in the log', async () => {
    const { replies } = await twilio.text('+447700900171', 'someone broke into my house last night');
    expect(replies).toEqual([
      "This is the Elwern Council automated assistant. You can talk to one of us: just reply PERSON. That's for the police, not the council. Ring 999 if someone is in danger or it is happening now. Ring 101 if it can wait. More: https://www.police.uk",
    ]);
    const { entries } = await recordOf(await server.house(), '+447700900171');
    expect(entries[0]?.marks).toEqual({ elsewhere: 'police' });
  });

  test('by phone, in numbers that can be written down', async () => {
    const call = await twilio.call('+447700900172');
    await call.say('how do I renew my driving licence');
    expect(call.heard.join(' ')).toContain(
      "That's for the DVLA, not the council. They deal with driving licences, car tax and log books. Their number is 0 3 0 0, 7 9 0, 6 8 0 1.",
    );
    expect(call.ended).toBe(false);
  });

  test('on the page, with a number and an address to press', async () => {
    const page = await (await openBrowser()).newPage();
    await page.goto(server.url);
    await say(page, 'burst water main in the road');
    await heard(page, "That's for Elwern Water, not the council.");
    const links = page.locator('#log li.assistant').last().locator('a');
    expect(await links.first().getAttribute('href')).toBe('tel:01632960310');
    expect(await links.last().getAttribute('href')).toBe('https://www.elwern-water.example');
  });
});
