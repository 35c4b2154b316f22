import { encodingOf, segmentsOf } from '../../adapters/sms/segments';
import { onThePhone, type OnThePhone, texts } from '../support/on-the-phone';

/** The most segments of an answer. Welsh letters such as ê leave less than half the room in each. */
const MOST = { 'GSM-7': 2, 'UCS-2': 3 } as const;
/** More answers than the longest call back takes. */
const MOST_ANSWERS = 8;
const TALKS: readonly (readonly [string, readonly string[]])[] = [
  ['English', ['hello', 'are you a robot', 'pothole', '16 Mill Lane', 'say that again', 'leave it']],
  ['English bins', ['my bin was missed', 'what did i say', 'leave it', 'thanks']],
  ['Welsh', ['Cymraeg', 'helo', 'twll yn y ffordd', '16 Mill Lane', 'eto', 'gadael']],
];

let phone: OnThePhone;
beforeAll(async () => {
  phone = await onThePhone();
});
afterAll(() => phone.twilio.stop());

test.each(TALKS)('%s: short, and counted as the network counts', async (name, words) => {
  const citizen = `+4477009001${name.length + 70}`;
  for (const one of words) await texts(phone, citizen, one);
  const { received } = phone.twilio.phone(citizen);
  expect(received.length).toBeGreaterThanOrEqual(words.length);
  for (const { body, segments } of received) {
    expect([body, segmentsOf(body)]).toEqual([body, segments]);
    expect([body, segments <= MOST[encodingOf(body)]]).toEqual([body, true]);
  }
});

test('a reference stands whole in the first segment', async () => {
  const citizen = '+447700900199';
  let answer = await texts(phone, citizen, 'ring me');
  for (let n = 0; n < MOST_ANSWERS && !/reference is/.test(answer); n++)
    answer = await texts(phone, citizen, '1');
  const sent = phone.twilio.phone(citizen).texts.find((text) => /reference is/.test(text))!;
  // What the first of several segments holds at the least.
  expect(sent.slice(0, 67)).toMatch(/\b[2-9B-Z]{3}-[2-9B-Z]{4}\b/);
});

test('a link is never cut', async () => {
  const answer = await texts(phone, '+447700900198', 'I want to pay my council tax');
  const bodies = phone.twilio.phone('+447700900198').texts;
  const link = /https:\/\/\S+/.exec(answer)![0];
  expect(bodies.some((body) => body.includes(link))).toBe(true);
});
