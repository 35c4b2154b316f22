import type { FakeTwilio } from '../support/fake-twilio';
import { onThePhone } from '../support/on-the-phone';

describe('another language', () => {
  let twilio: FakeTwilio;
  beforeAll(async () => {
    ({ twilio } = await onThePhone());
  });
  afterAll(() => twilio.stop());

  test('by text, at once', async () => {
    const { replies } = await twilio.text(
      '+447700900191',
      'Bună ziua, nu vorbesc engleza, am nevoie de ajutor',
    );
    expect(replies.join(' ')).toMatch(/^Înțeleg engleza și galeza\. .* I understand English and Welsh\. /);
  });

  test('on a call nothing is said that its voice cannot say', async () => {
    const call = await twilio.call('+447700900192');
    await call.say('nie mowie po angielsku prosze o pomoc');
    expect(call.heard.join(' ')).not.toMatch(/angielsku i po|walijsku/);
    expect(new Set(call.voices.map((voice) => voice.split(' ')[0]))).toEqual(new Set(['en-GB']));
  });
});
