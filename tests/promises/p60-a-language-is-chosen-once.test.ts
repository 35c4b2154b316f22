import { SECOND } from '../../base/clock';
import { onThePhone, type OnThePhone, texts } from '../support/on-the-phone';
import { until } from '../support/until';

const CITIZEN = '+447700900160';
const WELSH_VOICE = 'cy-GB Polly.Gwyneth';

let phone: OnThePhone;
beforeAll(async () => {
  phone = await onThePhone();
});
afterAll(() => phone.twilio.stop());

test('Welsh chosen by text is what a call is answered in, whole', async () => {
  await texts(phone, CITIZEN, 'Cymraeg');
  const call = await phone.twilio.call(CITIZEN);
  expect(call.heard.join(' ')).toContain('Cynorthwyydd awtomatig');
  expect(new Set(call.voices)).toEqual(new Set([WELSH_VOICE]));
});

test('and what a text that goes out later by itself is written in', async () => {
  await phone.twilio.text(CITIZEN, 'zzkw');
  const { received } = phone.twilio.phone(CITIZEN);
  await until(() => {
    phone.server.clock.forward(SECOND);
    return received.some(({ via }) => via === 'rest');
  });
  expect(received.at(-1)).toMatchObject({ via: 'rest' });
  expect(received.at(-1)!.body).toMatch(/Wnes i ddim deall/);
});

test('Welsh chosen on a call is what a text is answered in', async () => {
  const call = await phone.twilio.call('+447700900161');
  await call.press('1');
  call.hangUp();
  expect(await texts(phone, '+447700900161', 'hello')).toContain('Helo.');
});

test('it holds for the one who chose it, and for nobody else', async () => {
  const call = await phone.twilio.call('+447700900169');
  expect(call.voices[0]).toBe('en-GB Polly.Amy-Neural');
});

test('a choice of English ends it everywhere', async () => {
  await texts(phone, CITIZEN, 'English');
  const call = await phone.twilio.call(CITIZEN);
  expect(call.voices[0]).toBe('en-GB Polly.Amy-Neural');
});
