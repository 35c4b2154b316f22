import type { FakeCall } from '../support/fake-call';
import { onThePhone, type OnThePhone } from '../support/on-the-phone';

const CALLER = '+447700900162';
const WELSH_VOICE = 'cy-GB Polly.Gwyneth';
/** More keys than the longest call back takes. */
const MOST_KEYS = 8;

let phone: OnThePhone;
beforeAll(async () => {
  phone = await onThePhone();
});
afterAll(() => phone.twilio.stop());

async function inWelsh(from: string): Promise<FakeCall> {
  const call = await phone.twilio.call(from);
  await call.press('1');
  return call;
}

test('a caller hears of Welsh in Welsh, in the first breath', async () => {
  const call = await phone.twilio.call(CALLER);
  const offer = call.heard.findIndex((words) => /Gymraeg/.test(words));
  expect(offer).toBeGreaterThan(-1);
  expect(call.voices[offer]).toBe(WELSH_VOICE);
});

test('who chooses it is told at once what the phone can not do, and what it can', async () => {
  const call = await inWelsh(CALLER);
  expect(call.heard.join(' ')).toMatch(/Alla i ddim deall Cymraeg llafar dros y ffôn eto\. Gall rhywun/);
  expect(call.heard.join(' ')).toContain('Pwyswch 1: Ffoniwch fi yn ôl.');
  expect(call.gather).toMatchObject({ input: 'dtmf' });
});

test('keys alone bring a call back in Welsh, with its reference', async () => {
  const call = await inWelsh('+447700900163');
  const voices = new Set<string>();
  for (let key = 0; key < MOST_KEYS && !/cyfeirnod/.test(call.heard.join(' ')); key++) {
    await call.press('1');
    for (const voice of call.voices) voices.add(voice);
  }
  expect(call.heard.join(' ')).toContain('Eich cyfeirnod yw');
  expect([...voices]).toEqual([WELSH_VOICE]);
});
