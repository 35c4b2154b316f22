import type { FakeCall } from '../support/fake-call';
import { onThePhone, type OnThePhone } from '../support/on-the-phone';

/** What a caller may ask of the call itself, by voice or by key, at any question. */
let phone: OnThePhone;
beforeAll(async () => {
  phone = await onThePhone();
});
afterAll(() => phone.twilio.stop());

const CALLER = '+447700904711';
const said = (call: FakeCall): string => call.heard.join(' ');
const raw = (call: FakeCall): string => call.exchanges.at(-1)!.delivery.answer!.body;

test('a star is to hear it again, nought is a person, at every question', async () => {
  const call = await phone.twilio.call(CALLER);
  expect(said(call)).toContain('or press 0');
  await call.say('there is a pothole outside 16 Mill Lane');
  const question = said(call);
  expect(question).toContain('How deep is it');
  await call.press('*');
  expect(said(call)).toBe(question);
  await call.press('0');
  expect(said(call)).toMatch(/ring you/);
});

test('where digits are the answer, nought is a digit', async () => {
  const call = await phone.twilio.call('+447700904712');
  await call.say('can someone ring me');
  await call.say('no, another number');
  expect(call.gather).not.toHaveProperty('numDigits');
  const asked = said(call);
  await call.press('0#');
  expect(said(call)).not.toBe(asked);
  expect(said(call)).toMatch(/number/);
});

test('"slower" holds for the rest of the call', async () => {
  const call = await phone.twilio.call('+447700904713');
  await call.say('there is a pothole outside 16 Mill Lane');
  expect(raw(call)).not.toContain('<prosody');
  await call.say('can you slow down');
  expect(said(call)).toContain("I'll take it slowly. How deep is it");
  expect(raw(call)).toContain('<prosody rate="75%">');
  await call.press('2');
  expect(raw(call)).toMatch(/<Say [^>]*><prosody rate="75%">[^<]*16 Mill Lane/);
  const next = await phone.twilio.call('+447700904714');
  expect(raw(next)).not.toContain('<prosody');
});
