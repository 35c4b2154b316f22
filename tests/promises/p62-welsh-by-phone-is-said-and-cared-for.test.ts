import type { FakeCall } from '../support/fake-call';
import { onThePhone, type OnThePhone, texts } from '../support/on-the-phone';
import { recordOf } from '../support/record-of';
import { until } from '../support/until';

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

test('who stays silent, or presses a key that means nothing, is told of the keys and not asked for words', async () => {
  const call = await inWelsh('+447700900164');
  for (let times = 1; times <= 2; times++) {
    await call.silence();
    expect(call.heard.join(' ')).toContain('Pwyswch 1: Ffoniwch fi yn ôl.');
    expect(call.heard.join(' ')).not.toMatch(/ychydig eiriau/);
  }
  await call.press('7');
  expect(call.heard.join(' ')).toMatch(/Alla i ddim deall Cymraeg llafar.*Pwyswch 1: Ffoniwch fi yn ôl\./);
  await call.press('1');
  expect(call.heard.join(' ')).toContain("Gall rhywun o'r cyngor eich ffonio.");
});

test('who had begun elsewhere and has to say where it is, is told, and someone rings back about just that', async () => {
  const from = '+447700900165';
  await texts(phone, from, 'mae twll yn y ffordd', 'ffoniwch fi', '1');
  await until(() => phone.twilio.rung.some(({ placed }) => placed.to === from));
  const call = await phone.twilio.rung.find(({ placed }) => placed.to === from)!.pickUp();
  await call.press('1');
  expect(call.heard.join(' ')).toContain('Alla i ddim deall Cymraeg llafar dros y ffôn eto.');
  for (let key = 0; key < MOST_KEYS && !/cyfeirnod/.test(call.heard.join(' ')); key++) await call.press('1');
  const { requests } = await recordOf(await phone.server.house(), from);
  expect(requests).toMatchObject([{ service: 'call-back', language: 'cy' }]);
  expect(JSON.stringify(requests[0]!.answers)).toContain('twll');
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
