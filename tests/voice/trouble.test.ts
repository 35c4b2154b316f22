import { Refusal, StoreDown } from '../../base/errors';
import { startPhones, type PhoneServer } from '../support/phone-server';

const CALLER = '+447700900123';

describe('while the store is down', () => {
  let phones: PhoneServer;
  beforeAll(async () => {
    phones = await startPhones({
      say: () => {
        throw new StoreDown('no disk');
      },
    });
  });

  test("a caller hears so in both languages, with the council's number, and is not kept", async () => {
    const call = await phones.twilio.call(CALLER);
    expect(call.exchanges[0]!.delivery.answer?.status).toBe(200);
    expect(call.voices).toEqual(['en-GB Polly.Amy-Neural', 'cy-GB Polly.Gwyneth']);
    for (const words of call.heard) expect(words).toContain('0 1 6 3 2');
    expect(call.ended).toBe(true);
  });
});

test('while we restart, Twilio asks again elsewhere', async () => {
  let tries = 0;
  const phones = await startPhones({
    say: () => {
      if (++tries < 3) throw new Refusal('stopping');
      return { shown: [{ language: 'en', text: 'What can I help with?' }] };
    },
  });
  const call = await phones.twilio.call(CALLER);
  expect(call.heard).toEqual(['What can I help with?']);
  expect(call.exchanges[0]!.delivery.attempts).toBe(3);
});

test('when nobody answers at all, the fallback speaks', async () => {
  const phones = await startPhones({
    say: () => {
      throw new Refusal('stopping');
    },
  });
  const call = await phones.twilio.call(CALLER);
  expect(call.heard).toHaveLength(2);
  expect(call.heard[0]).toContain('0 1 6 3 2');
  expect(call.ended).toBe(true);
});

describe('an answer that takes too long', () => {
  test('is fetched when it is there: the caller waits, and hears it once', async () => {
    let tries = 0;
    const phones = await startPhones({
      say: () => {
        if (++tries < 3) throw new Refusal('too-slow');
        return { shown: [{ language: 'en', text: 'What can I help with?' }] };
      },
    });
    const call = await phones.twilio.call(CALLER);
    expect(call.heard).toEqual(['What can I help with?']);
    expect(call.ended).toBe(false);
    expect(call.exchanges.map(({ path }) => path)).toEqual([
      '/twilio/voice#rc=3&rp=all',
      `${phones.url}/twilio/voice?wait=1`,
      `${phones.url}/twilio/voice?wait=2`,
    ]);
    expect(new Set(phones.taken.map(({ id }) => id)).size).toBe(1);
  });

  test('is the same step in the middle of a call', async () => {
    let tries = 0;
    const phones = await startPhones({
      say: ({ activity }) => {
        if (activity.type === 'message' && ++tries === 1) throw new Refusal('too-slow');
        return { shown: [{ language: 'en', text: `You said: ${activity.text ?? 'nothing'}` }] };
      },
    });
    const call = await phones.twilio.call(CALLER);
    await call.say('a pothole');
    expect(phones.taken.map(({ id }) => id)).toEqual([`${call.sid}:0`, `${call.sid}:1`, `${call.sid}:1`]);
  });

  test('is not waited for for ever', async () => {
    const phones = await startPhones({
      say: () => {
        throw new Refusal('too-slow');
      },
    });
    const call = await phones.twilio.call(CALLER);
    expect(call.exchanges).toHaveLength(4);
    expect(call.heard[0]).toContain('0 1 6 3 2');
    expect(call.ended).toBe(true);
  });
});
