import { segmentsOf } from '../../adapters/sms/segments';
import { openBrowser } from '../support/browser';
import type { FakeTwilio } from '../support/fake-twilio';
import { onThePhone, texts as textsOf } from '../support/on-the-phone';
import { lines, say } from '../support/page-reader';
import { recordOf } from '../support/record-of';
import type { TestServer } from '../support/server';

/** Danger as it is met on every channel: through the whole server, over the wire. */
let twilio: FakeTwilio;
let server: TestServer;
beforeAll(async () => {
  ({ twilio, server } = await onThePhone());
});
afterAll(() => twilio.stop());

const texts = (from: string, ...words: string[]): Promise<string> =>
  textsOf({ twilio, server }, from, ...words);

describe('by text', () => {
  test('a hazard is advised on at once, within three parts, and marked in the log', async () => {
    const from = '+447700900811';
    const answer = await texts(from, 'i can smell gas in the stairwell');
    expect(answer).toMatch(/^Get everyone out or well away\..*0800 111 999/);
    expect(segmentsOf(answer)).toBeLessThanOrEqual(2);
    const { entries } = await recordOf(await server.house(), from);
    expect(entries.find((entry) => entry.from === 'citizen')?.marks).toEqual({ danger: 'gas' });
  });

  test('a person in danger hears of help, not of the form', async () => {
    const from = '+447700900812';
    const answer = await texts(from, 'pothole outside 16 Mill Lane', 'i want to kill myself');
    expect(answer).toMatch(/^Thank you for telling me\..*116 123.*Shall I ask for that\?$/);
    expect(answer).not.toMatch(/pothole|golf/i);
    expect(await texts(from, 'no')).toMatch(/^All right\./);
    expect(await texts(from, 'where were we')).toMatch(/^Now back to where we were\. How deep/);
  });

  test('in Welsh', async () => {
    const answer = await texts('+447700900813', 'dwi eisiau lladd fy hun');
    expect(answer).toMatch(/^Diolch i chi am ddweud\..*116 123.*Hoffech chi i mi ofyn am hynny\?$/);
    expect(await texts('+447700900814', 'mae arogl nwy yn y tŷ')).toMatch(/^Pawb allan.*0800 111 999/);
  });
});

describe('by phone', () => {
  test('numbers are said sign by sign, and the call goes on', async () => {
    const call = await twilio.call('+447700900815');
    await call.say('there is a pothole outside sixteen Mill Lane');
    await call.say('oh god my husband has collapsed');
    expect(call.heard.join(' ')).toMatch(/^Ring 9 9 9 now and ask for an ambulance\..*Say yes or no\.$/);
    expect(call.ended).toBe(false);
    await call.silence();
    expect(call.heard.join(' ')).not.toMatch(/pothole|golf/i);
    await call.say('no');
    expect(call.heard.join(' ')).toMatch(/All right\. Those numbers/);
  });
});

describe('on the page', () => {
  test.each([
    [
      'en',
      'someone is breaking into my house',
      /Ring 999 now and ask for the police\..*Shall I ask for that\?/,
    ],
    [
      'cy',
      "mae dyn gyda chyllell tu allan i'r tŷ",
      /Ffoniwch 999 nawr a gofynnwch am yr heddlu\..*ofyn am hynny\?/,
    ],
  ])('help is named, and a call offered to press: %s', async (language, words, help) => {
    const page = await (await openBrowser({ javaScriptEnabled: false })).newPage();
    await page.goto(`${server.url}/?lang=${language}`);
    await say(page, words);
    expect((await lines(page)).at(-1)).toMatch(help);
    expect(await page.locator('.choices button').count()).toBe(2);
  });
});
