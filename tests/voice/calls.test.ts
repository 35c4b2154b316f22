import type { Incoming, Said } from '../../bots/incoming';
import type { Reply, Shown } from '../../language/reply';
import { show } from '../../language/show';
import { parseXml } from '../../adapters/http/xml';
import { sid } from '../support/fake-twilio';
import { IDENTITY_SECRET, startPhones, type PhoneServer } from '../support/phone-server';

const CALLER = '+447700900123';

const english = (text: string, more: Partial<Shown> = {}): Partial<Said> => ({
  shown: [{ language: 'en', text, ...more }],
});
const welsh = (text: string, more: Partial<Shown> = {}): Partial<Said> => ({
  language: 'cy',
  shown: [{ language: 'cy', text, ...more }],
});

describe('a call', () => {
  let phones: PhoneServer;
  let say: (incoming: Incoming) => Partial<Said>;
  beforeAll(async () => {
    phones = await startPhones({ say: (incoming) => say(incoming) });
  });
  beforeEach(() => {
    say = () => english('What can I help with?');
    phones.taken.length = 0;
  });

  const activities = (): Incoming['activity'][] => phones.taken.map(({ activity }) => activity);

  test('begins with the assistant, goes on by speech and keys, and ends when it is over', async () => {
    const call = await phones.twilio.call(CALLER);
    expect(call.heard).toEqual(['What can I help with?']);
    await call.say('a pothole on Mill Lane');
    await call.press('12#');
    await call.silence();
    say = () => ({ ...english('Goodbye.'), hangUp: true });
    await call.say('that is all');
    expect(call.heard).toEqual(['Goodbye.']);
    expect(call.ended).toBe(true);
    expect(activities()).toMatchObject([
      { type: 'event', name: 'open' },
      { type: 'message', text: 'A pothole on Mill Lane', channelData: { confidence: 0.91 } },
      { type: 'message', text: '12' },
      { type: 'event', name: 'silence' },
      { type: 'message', text: 'That is all' },
    ]);
  });

  test('is one thread, each of its steps an activity of its own', async () => {
    const call = await phones.twilio.call(CALLER);
    await call.say('hello');
    expect(phones.taken.map(({ id }) => id)).toEqual([`${call.sid}:0`, `${call.sid}:1`]);
    expect(new Set(phones.taken.map(({ thread }) => thread)).size).toBe(1);
    expect(phones.taken[0]).toMatchObject({
      channel: 'voice',
      delivery: 'at-once',
      sender: { phone: CALLER },
    });
    expect(phones.taken[0]!.thread).toMatch(/^voice\.[\w-]{22}$/);
  });

  test.each(['anonymous', '+266696687', '+7378742833', '+2562533', '+8656696', '', 'client:joey_ramone'])(
    'from %j is somebody new each time, who can not be rung back',
    async (from) => {
      await phones.twilio.call(from);
      await phones.twilio.call(from);
      const senders = phones.taken.map(({ sender }) => sender);
      expect(senders[0]).toEqual({ visitor: expect.stringMatching(/^[\w-]{22}$/) as string });
      expect(senders[0]).not.toEqual(senders[1]);
    },
  );

  test('speaks English with a British voice and listens for speech and keys', async () => {
    const call = await phones.twilio.call(CALLER);
    expect(call.voices).toEqual(['en-GB Polly.Amy-Neural']);
    expect(call.gather).toEqual({
      input: 'speech dtmf',
      language: 'en-GB',
      speechTimeout: 'auto',
      profanityFilter: 'false',
      finishOnKey: '#',
      timeout: '6',
      actionOnEmptyResult: 'true',
      action: `${phones.url}/twilio/voice/1`,
      method: 'POST',
    });
  });

  test('speaks Welsh with a Welsh voice and listens for keys only', async () => {
    say = () => welsh('Ble mae e?');
    const call = await phones.twilio.call(CALLER);
    expect(call.voices).toEqual(['cy-GB Polly.Gwyneth']);
    expect(call.gather).toMatchObject({ input: 'dtmf' });
    expect(call.gather).not.toHaveProperty('speechTimeout');
    await call.press('3#');
    expect(activities().at(-1)).toMatchObject({ text: '3' });
  });

  test('gives each reply the voice of its language', async () => {
    say = () => ({
      shown: [
        { language: 'en', text: 'Elwern Council.' },
        { language: 'cy', text: 'Cyngor Elwern.' },
      ],
    });
    const call = await phones.twilio.call(CALLER);
    expect(call.voices).toEqual(['en-GB Polly.Amy-Neural', 'cy-GB Polly.Gwyneth']);
  });

  test('gives what is said in the other language the other voice', async () => {
    const reply: Reply = {
      say: [{ key: 'talk.hello' }, { key: 'language.offer', language: 'cy' }, { key: 'talk.thanks' }],
      expecting: 'words',
    };
    say = ({ can }) => ({ shown: show([reply], { language: 'en', can }) });
    const call = await phones.twilio.call(CALLER);
    expect(call.voices).toEqual(['en-GB Polly.Amy-Neural', 'cy-GB Polly.Gwyneth', 'en-GB Polly.Amy-Neural']);
    expect(call.heard[1]).toMatch(/Cymraeg/);
  });

  test.each([
    ['yes-no', 2, '1'],
    ['words', 1, '1'],
    ['words', 0, undefined],
    ['phone', 2, undefined],
    ['number', 2, undefined],
    [undefined, 9, '1'],
    [undefined, 10, undefined],
  ] as const)('expecting %s with %i choices, waits for so many keys: %s', async (expecting, count, keys) => {
    const choices = Array.from({ length: count }, (_, i) => ({ value: `${i}`, label: `Choice ${i}` }));
    say = () => english('Well?', { choices, expecting });
    const call = await phones.twilio.call(CALLER);
    expect(call.gather?.['numDigits']).toBe(keys);
    expect(call.gather?.['finishOnKey']).toBe(keys ? undefined : '#');
  });

  test('waits for one key, and for the words, where there are choices', async () => {
    const choices = [
      { value: 'small', label: 'Shallower, than a golf ball' },
      { value: 'deep', label: 'Deeper' },
    ];
    say = () => english('How deep is it?', { choices, expecting: 'choice' });
    const call = await phones.twilio.call(CALLER);
    expect(call.gather).toMatchObject({ numDigits: '1', hints: 'Shallower  than a golf ball,Deeper' });
    await call.press('29');
    expect(activities().at(-1)).toMatchObject({ text: '2' });
  });

  test('waits for the hash key where there are more choices than keys', async () => {
    const choices = Array.from({ length: 12 }, (_, i) => ({ value: `${i}`, label: `Ward ${i}` }));
    say = () => english('Which ward?', { choices, expecting: 'choice' });
    const call = await phones.twilio.call(CALLER);
    expect(call.gather).toMatchObject({ finishOnKey: '#' });
    expect(call.gather).not.toHaveProperty('numDigits');
    await call.press('11#');
    expect(activities().at(-1)).toMatchObject({ text: '11' });
  });

  test('pauses between paragraphs, and any words can be spoken', async () => {
    say = () => english('First & <foremost>.\n\nThen\u0000 "that".\n');
    const call = await phones.twilio.call(CALLER);
    expect(call.heard).toEqual(['First & <foremost>.', 'Then "that".']);
  });

  test('lets a caller speak when nothing is said to them', async () => {
    say = () => ({ shown: [] });
    const call = await phones.twilio.call(CALLER);
    expect(call.heard).toEqual([]);
    expect(call.gather).toBeDefined();
  });

  test('keeps what a caller really said: no full stop, and no blanked words', async () => {
    const call = await phones.twilio.call(CALLER);
    for (const words of ['Prompts.', 'Well...', '12.5', 'St. Mary St.']) {
      await phones.twilio.post(`/twilio/voice/7`, spoken(call.sid, words));
    }
    expect(
      activities()
        .slice(1)
        .map(({ text }) => text),
    ).toEqual(['Prompts', 'Well...', '12.5', 'St. Mary St']);
  });

  test('takes keys before words, and neither when both are empty', async () => {
    const id = sid('CA');
    await phones.twilio.post('/twilio/voice/1', [...spoken(id, 'two'), ['Digits', '2']]);
    await phones.twilio.post('/twilio/voice/2', [...spoken(id, ' '), ['Digits', '']]);
    expect(activities()).toMatchObject([{ text: '2' }, { type: 'event', name: 'silence' }]);
  });

  test('is answered in TwiML', async () => {
    const call = await phones.twilio.call(CALLER);
    const { answer } = call.exchanges[0]!.delivery;
    expect(answer).toMatchObject({ status: 200, type: 'text/xml; charset=utf-8' });
    expect(parseXml(answer!.body).name).toBe('Response');
  });

  test.each(['10000', '-1', '01', '1.0', '1e1', 'x', '0x1', '%32%34%30%31', '2401'])(
    'has no step %j',
    async (step) => {
      const { answer } = await phones.twilio.post(`/twilio/voice/${step}`, spoken(sid('CA'), 'hello'));
      expect(answer?.status).toBe(404);
      expect(phones.taken).toHaveLength(0);
    },
  );

  test.each<[string, [string, string][]]>([
    ['without an id', [['From', CALLER]]],
    ['with an id of another kind', [['CallSid', sid('SM')]]],
    [
      'with keys that no phone has',
      [
        ['CallSid', sid('CA')],
        ['Digits', '1A'],
      ],
    ],
    [
      'with words twice',
      [
        ['CallSid', sid('CA')],
        ['SpeechResult', 'a'],
        ['SpeechResult', 'b'],
      ],
    ],
  ])('%s is refused', async (_, params) => {
    const { answer } = await phones.twilio.post('/twilio/voice/1', params);
    expect(answer).toMatchObject({ status: 400, type: 'text/plain; charset=utf-8' });
    expect(phones.taken).toHaveLength(0);
  });

  test('names nobody who rings', async () => {
    const call = await phones.twilio.call(CALLER);
    const { thread } = phones.taken[0]!;
    for (const known of [CALLER, call.sid, IDENTITY_SECRET]) expect(thread).not.toContain(known);
  });
});

function spoken(callSid: string, words: string): [string, string][] {
  return [
    ['CallSid', callSid],
    ['From', CALLER],
    ['SpeechResult', words],
    ['Confidence', '0.5'],
  ];
}
