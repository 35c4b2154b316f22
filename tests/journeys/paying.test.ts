import { openBrowser } from '../support/browser';
import type { FakeTwilio } from '../support/fake-twilio';
import { onThePhone } from '../support/on-the-phone';
import { heard, say } from '../support/page-reader';
import { recordOf } from '../support/record-of';
import type { TestServer } from '../support/server';

/** A number that passes as a card's and belongs to nobody. */
const CARD = '4111 1111 1111 1111';

describe('paying', () => {
  let twilio: FakeTwilio;
  let server: TestServer;
  beforeAll(async () => {
    ({ twilio, server } = await onThePhone());
  });
  afterAll(() => twilio.stop());

  test('by text: where to pay, and nothing of the card is kept', async () => {
    const { replies } = await twilio.text('+447700900181', `pay my council tax ${CARD} exp 12/29`);
    expect(replies.join(' ')).toBe(
      'I took out what looked like a card number, and did not keep it. Pay on https://www.elwern.example/pay or ring 0808 157 0120. Never text a card number. This is the Elwern Council automated assistant. You can talk to one of us: just reply PERSON.',
    );
    const { entries } = await recordOf(await server.house(), '+447700900181');
    expect(JSON.stringify(entries)).not.toContain('1111');
    expect(entries[0]?.marks).toEqual({ paying: true });
  });

  test('by phone: the payment line', async () => {
    const call = await twilio.call('+447700900182');
    await call.say('I want to pay my rent');
    expect(call.heard.join(' ')).toContain('You can pay by phone on 0 8 0 8, 1 5 7, 0 1 2 0.');
  });

  test('on the page: the address to press', async () => {
    const page = await (await openBrowser()).newPage();
    await page.goto(server.url);
    await say(page, 'pay a parking fine');
    await heard(page, 'You can pay on');
    const link = page.locator('#log li.assistant').last().locator('a').first();
    expect(await link.getAttribute('href')).toBe('https://www.elwern.example/pay');
  });
});
