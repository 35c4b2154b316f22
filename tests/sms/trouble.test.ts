import { Refusal, StoreDown } from '../../base/errors';
import { startPhones } from '../support/phone-server';

const CITIZEN = '+447700900123';

test('while the store is down Twilio asks four times, then the fallback apologises in both languages', async () => {
  const phones = await startPhones({
    say: () => {
      throw new StoreDown('no disk');
    },
  });
  const { deliveries, replies, fellBack } = await phones.twilio.text(CITIZEN, 'a pothole');
  expect(deliveries[0]).toMatchObject({ attempts: 4, failure: '5xx', answer: { status: 503 } });
  expect(deliveries[0]!.answer!.headers['retry-after']).toBe('5');
  expect(fellBack).toBe(true);
  expect(phones.taken).toHaveLength(4);
  const [english, welsh] = replies;
  expect(english).toContain('01632 960100');
  expect(english).toContain('The Shirehall, Castle Street');
  expect(welsh).toContain('01632 960100');
  expect(welsh).toContain('Neuadd y Sir');
  for (const message of phones.twilio.phone(CITIZEN).received)
    expect(message.segments).toBeLessThanOrEqual(2);
});

test('an answer that comes on the second try is the only one the phone gets', async () => {
  let tries = 0;
  const phones = await startPhones({
    say: () => {
      if (++tries === 1) throw new StoreDown('restarting');
      return { shown: [{ language: 'en', text: 'Where is it?' }] };
    },
  });
  const { deliveries, fellBack } = await phones.twilio.text(CITIZEN, 'a pothole');
  expect(deliveries[0]!.attempts).toBe(2);
  expect(fellBack).toBe(false);
  expect(phones.twilio.phone(CITIZEN).texts).toEqual(['Where is it?']);
});

test('what is thrown inside tells the outside nothing', async () => {
  const phones = await startPhones({
    say: () => {
      throw new TypeError('secret in /home/council/turn.ts');
    },
  });
  const { answer } = await phones.twilio.post('/twilio/sms', phones.twilio.textParams(CITIZEN, 'hello'));
  expect(answer?.status).toBe(500);
  expect(answer?.body).toContain('01632 960100');
  expect(answer?.body).not.toMatch(/secret|TypeError|turn\.ts/);
});

test('a refusal of the turn has its own status', async () => {
  const phones = await startPhones({
    say: () => {
      throw new Refusal('too-many');
    },
  });
  const { answer } = await phones.twilio.post('/twilio/sms', phones.twilio.textParams(CITIZEN, 'hello'));
  expect(answer?.status).toBe(429);
});

describe('the fallback address', () => {
  test('answers neither the unsigned nor what is no text and no call', async () => {
    const phones = await startPhones();
    const unsigned = { 'x-twilio-signature': '' };
    const params = phones.twilio.textParams(CITIZEN, 'hello');
    expect((await phones.twilio.post('/twilio/fallback', params, unsigned)).answer?.status).toBe(403);
    expect((await phones.twilio.post('/twilio/fallback', [['From', CITIZEN]])).answer?.status).toBe(400);
  });

  test('takes no turn', async () => {
    const phones = await startPhones();
    const { answer } = await phones.twilio.fallBack(
      '/twilio/sms',
      phones.twilio.textParams(CITIZEN, 'hello'),
    );
    expect(answer?.status).toBe(200);
    expect(phones.taken).toHaveLength(0);
  });
});

const TEN_MB = 10 * 1024 * 1024;

test.each<[string, () => RequestInit]>([
  ['announced', () => ({ body: 'Body='.padEnd(TEN_MB, 'x') })],
  ['that comes in pieces', () => ({ body: stream(TEN_MB), duplex: 'half' })],
])('a body of 10 MB, %s, is refused', async (_, body) => {
  const phones = await startPhones();
  const response = await fetch(`${phones.url}/twilio/sms`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-twilio-signature': 'any' },
    ...body(),
  });
  expect(response.status).toBe(413);
  expect(phones.taken).toHaveLength(0);
});

function stream(size: number): ReadableStream {
  let sent = 0;
  return new ReadableStream({
    pull(controller) {
      controller.enqueue(new Uint8Array(64 * 1024).fill(120));
      sent += 64 * 1024;
      if (sent >= size) controller.close();
    },
  });
}
