import { SECOND } from '../../base/clock';
import { type Feedback, feedbackKey, feedbackOfService, scoreCounter } from '../../requests/feedback';
import { readReference } from '../../requests/reference';
import { readOne } from '../../storage/store';
import { FakeTwilio } from '../support/fake-twilio';
import { startServer, type TestServer } from '../support/server';
import { TestClock } from '../support/test-clock';

/** A Tuesday, ten in the morning. */
const clock = new TestClock(Date.parse('2026-11-24T10:00:00Z'));
const FROM = '+447700900821';

let twilio: FakeTwilio;
let server: TestServer;
beforeAll(async () => {
  twilio = await FakeTwilio.start();
  server = await startServer({ clock });
  twilio.answersAt(server.url);
});
afterAll(() => twilio.stop());

const texts = async (...said: string[]): Promise<string> => {
  for (const text of said) {
    await twilio.text(FROM, text);
    clock.forward(10 * SECOND);
  }
  return twilio.phone(FROM).last ?? '';
};

test('by text: a score is kept with its request and counted once, and the words join it', async () => {
  const reference = readReference(await texts('pothole at 16 Mill Lane', 'deep', '1'))!;
  const asked = await texts('thanks');
  const badly = /(\d) Badly/.exec(asked)![1]!;
  const { store } = await server.house();
  expect(await readOne(store, feedbackKey(reference))).toBeUndefined();

  await texts(badly);
  const scored = (await readOne(store, feedbackKey(reference)))!.value as Feedback;
  expect(scored).toMatchObject({
    shape: 1,
    reference,
    service: 'pothole',
    score: 2,
    channel: 'sms',
    language: 'en',
  });
  expect(scored).not.toHaveProperty('words');

  await texts('tell people when you come');
  const worded = (await readOne(store, feedbackKey(reference)))!.value as Feedback;
  expect(worded).toMatchObject({ score: 2, words: 'tell people when you come', identity: scored.identity });
  expect(await store.counters([scoreCounter('pothole', 2), scoreCounter('pothole', 5)])).toEqual([1, 0]);
  expect(await store.range(feedbackOfService('pothole'), { limit: 10 })).toHaveLength(1);

  expect(await texts('thanks')).toBe("You're welcome.");
});
