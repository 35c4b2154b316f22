import type { FakeTwilio } from '../support/fake-twilio';
import { onThePhone, texts as textsOf } from '../support/on-the-phone';
import { recordOf } from '../support/record-of';
import type { TestServer } from '../support/server';

/** The talk as citizens meet it: through the whole server, with the example council, over the wire. */
let twilio: FakeTwilio;
let server: TestServer;
beforeAll(async () => {
  ({ twilio, server } = await onThePhone());
});
afterAll(() => twilio.stop());

const texts = (from: string, ...words: string[]): Promise<string> =>
  textsOf({ twilio, server }, from, ...words);

test('a report by text is filed with its reference, its day and its language', async () => {
  const from = '+447700900801';
  expect(await texts(from, 'pothole outside 16 Mill Lane')).toMatch(
    /A pothole\. 16 Mill Lane, Aldersford\. How deep/,
  );
  expect(await texts(from, '2')).toMatch(/Reply 1 to send, or tell me what to change\.$/);
  const sent = await texts(from, 'sorry, 14 not 16', '1');
  expect(sent).toMatch(/^Sent\. Your reference is [2-9B-Z]{3}-[2-9B-Z]{4}\./);
  const { requests, entries } = await recordOf(await server.house(), from);
  expect(requests).toMatchObject([
    {
      service: 'pothole',
      language: 'en',
      place: { label: '14 Mill Lane, Aldersford' },
      promisedBy: '2026-06-02',
    },
  ]);
  const marks = entries.map((entry) => entry.marks).filter(Boolean);
  expect(marks).toContainEqual(expect.objectContaining({ filed: requests[0]!.reference }));
});

test('a language chosen by text is the language of the call', async () => {
  const from = '+447700900802';
  expect(await texts(from, 'Cymraeg')).toMatch(/^Iawn, Cymraeg amdani\./);
  const call = await twilio.call(from);
  expect(call.heard.join(' ')).toContain('Alla i ddim deall Cymraeg llafar dros y ffôn eto.');
  await call.press('1');
  expect(call.heard.join(' ')).toContain("Gall rhywun o'r cyngor eich ffonio.");
});

test('a call that hears nothing ends with the number of a person', async () => {
  const call = await twilio.call('+447700900803');
  for (let silences = 0; silences < 4; silences++) await call.silence();
  expect(call.heard.join(' ')).toContain("I can't hear you, so I'll ring off now.");
  expect(call.ended).toBe(true);
});
