import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textSender } from '../../adapters/sms/send';
import { segmentsOf } from '../../adapters/sms/segments';
import { FakeTwilio, MAGIC } from '../support/fake-twilio';
import { FIELDS } from '../support/twilio-messages-api';

const CITIZEN = '+447700900123';

describe('a text from the outbox', () => {
  let twilio: FakeTwilio;
  beforeAll(async () => {
    twilio = await FakeTwilio.start();
  });
  afterAll(() => twilio.stop());

  const send = (to: string, text = 'We have looked at your pothole.', parts = {}) =>
    textSender({ ...twilio.parts, ...parts })({
      to,
      text,
      key: 'k',
      unasked: false,
      entry: { conversation: 'c', n: 1 },
    });

  test('reaches the phone, and its id comes back', async () => {
    expect(await send(CITIZEN)).toEqual({ sent: expect.stringMatching(/^SM[0-9a-f]{32}$/) as string });
    expect(twilio.phone(CITIZEN).received).toEqual([
      { from: twilio.number, body: 'We have looked at your pothole.', via: 'rest', segments: 1 },
    ]);
  });

  test('goes as several when it is long, in their order', async () => {
    const to = '+447700900124';
    const long = Array.from({ length: 30 }, (_, i) => `This is sentence number ${i} of a long answer.`).join(
      ' ',
    );
    expect(await send(to, long)).toHaveProperty('sent');
    const { texts } = twilio.phone(to);
    expect(texts.length).toBeGreaterThan(1);
    expect(texts.join(' ')).toBe(long);
    for (const text of texts) expect(segmentsOf(text)).toBeLessThanOrEqual(4);
  });

  test.each<[string, string, object]>([
    ['to a number that has opted out', MAGIC.optedOut, { dead: 'opted-out' }],
    ['to a country that is not allowed', MAGIC.notPermitted, { dead: '21408' }],
    ['to no number at all', '+12', { dead: '21211' }],
    ['while Twilio is unwell', MAGIC.failsOnce, { retry: '20500' }],
    ['while there are too many', MAGIC.tooManyOnce, { retry: '20429', afterSeconds: 7 }],
    ['whose answer is lost', MAGIC.takesAndDrops, { retry: 'no-answer' }],
  ])('%s', async (_, to, result) => {
    expect(await send(to)).toEqual(result);
  });

  test.each([MAGIC.failsOnce, MAGIC.tooManyOnce])(
    'that could not be sent is sent when it is tried again',
    async (to) => {
      expect(await send(to)).toHaveProperty('sent');
      expect(twilio.phone(to).texts).toHaveLength(1);
    },
  );

  test('is tried again later when nobody listens there', async () => {
    expect(await send(CITIZEN, 'hello', { apiUrl: 'http://127.0.0.1:9' })).toEqual({ retry: 'no-answer' });
  });

  test('is not tried again with a token that is wrong', async () => {
    expect(await send(CITIZEN, 'hello', { authToken: 'another-token-entirely' })).toEqual({ dead: '20003' });
  });

  test('waits while no number is set up', async () => {
    const requests = twilio.api.requests.length;
    expect(await send(CITIZEN, 'hello', { number: undefined })).toHaveProperty('retry');
    expect(twilio.api.requests).toHaveLength(requests);
  });

  test('gives up on a Twilio that never answers', async () => {
    const impatient = textSender(twilio.parts, 200);
    const result = await impatient({
      to: MAGIC.hangs,
      text: 'hello',
      key: 'k',
      unasked: false,
      entry: { conversation: 'c', n: 1 },
    });
    expect(result).toEqual({ retry: expect.stringMatching(/^(no-answer|too-slow)$/) as string });
  });
});

test("the stand-in for Twilio's API takes no field that Twilio does not", () => {
  const file = join(__dirname, '../../../shared/conformance/twilio/twilio_api_v2010.json');
  const api = JSON.parse(readFileSync(file, 'utf8')) as Api;
  const { post } = api.paths['/2010-04-01/Accounts/{AccountSid}/Messages.json']!;
  const { schema } = post.requestBody.content['application/x-www-form-urlencoded']!;
  expect(schema.required).toEqual(['To']);
  expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(FIELDS));
  expect(Object.keys(post.responses)).toEqual(['201']);
});

interface Api {
  paths: Record<
    string,
    {
      post: {
        requestBody: { content: Record<string, { schema: { required: string[]; properties: object } }> };
        responses: object;
      };
    }
  >;
}
