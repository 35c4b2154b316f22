import type { Incoming } from '../../bots/incoming';
import { startPhones, type PhoneServer } from '../support/phone-server';

const CITIZEN = '+447700900123';

describe("the carrier's words", () => {
  let phones: PhoneServer;
  beforeAll(async () => {
    phones = await startPhones();
  });
  beforeEach(() => {
    phones.taken.length = 0;
  });

  const taken = (): Incoming['activity'] => phones.taken[0]!.activity;

  test.each([
    ['STOP', 'opt-out'],
    ['stop', 'opt-out'],
    [' Stop. ', 'opt-out'],
    ['STOP!', 'opt-out'],
    ['STOPALL', 'opt-out'],
    ['stop all', 'opt-out'],
    ['UNSUBSCRIBE', 'opt-out'],
    ['Cancel', 'opt-out'],
    ['END', 'opt-out'],
    ['quit', 'opt-out'],
    ['REVOKE', 'opt-out'],
    ['OPTOUT', 'opt-out'],
    ['opt-out', 'opt-out'],
    ['STOPIO', 'opt-out'],
    ['Stopio.', 'opt-out'],
    ['START', 'opt-in'],
    ['unstop', 'opt-in'],
  ])('%j is an %s event, answered with no text', async (body, name) => {
    const { replies, answer } = await phones.twilio.text(CITIZEN, body);
    expect(taken()).toMatchObject({ type: 'event', name, text: body });
    expect(answer?.status).toBe(200);
    expect(replies).toEqual([]);
  });

  test.each([
    'yes',
    'the bin men stop here',
    'end of the road',
    'cancel my bulky waste',
    'HELP',
    'start again',
    '',
  ])('%j is a message like any other', async (body) => {
    await phones.twilio.text(CITIZEN, body);
    expect(taken()).toMatchObject({ type: 'message', text: body });
  });

  test.each([
    ['STOP', 'opt-out'],
    ['START', 'opt-in'],
  ] as const)('are believed when Twilio marks them %s, whatever the word was', async (optOutType, name) => {
    const { replies } = await phones.twilio.text(CITIZEN, 'Dim mwy', { optOutType });
    expect(taken()).toMatchObject({ type: 'event', name });
    expect(replies).toEqual([]);
  });

  test('HELP that Twilio has answered gets no second answer', async () => {
    const { replies, answer } = await phones.twilio.text(CITIZEN, 'help', { optOutType: 'HELP' });
    expect(answer?.status).toBe(200);
    expect(replies).toEqual([]);
    expect(phones.taken).toHaveLength(0);
  });
});
