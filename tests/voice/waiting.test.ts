import { MINUTE } from '../../base/clock';
import { requestKeyOf, requestsOfService, type ServiceRequest } from '../../requests/service-request';
import { CallDesk } from '../support/call-desk';
import type { FakeCall } from '../support/fake-call';
import { TUESDAY } from '../support/desk';
import { ENGINES } from '../support/settings';
import { until } from '../support/until';

let callers = 200;
/** Somebody who has not rung before. */
const somebody = (): string => `+447700900${callers++}`;
const PERSON = 'can I speak to a real person please';

describe.each(ENGINES)('a caller who wants a person, on %s', (engine) => {
  let desk: CallDesk;
  beforeAll(async () => {
    desk = await CallDesk.open(engine);
  });
  beforeEach(async () => {
    desk.server.clock.set(TUESDAY);
    await desk.present();
  });
  afterAll(() => desk.close());

  const waiting = async (from = somebody()): Promise<FakeCall> => {
    desk.server.clock.forward(1000);
    const call = await desk.twilio.call(from);
    await call.say('there is a pothole at 16 Mill Lane');
    await call.say(PERSON);
    return call;
  };
  const callBacks = async (from: string): Promise<ServiceRequest[]> => {
    const { store } = desk.house;
    const members = await store.range(requestsOfService('call-back'), { limit: 50 });
    const found = await store.read(members.map(requestKeyOf));
    return [...found.values()]
      .map(({ value }) => value as ServiceRequest)
      .filter(({ answers }) => (answers['phone'] as { e164?: string }).e164 === from);
  };

  test('keeps a place on the line, hears it from time to time, and is rung back at a key', async () => {
    const first = await waiting();
    const call = await waiting();
    expect(call.heard.join(' ')).toMatch(
      /they will come on this call\. You are number 2 in the queue\. .*press 1\. If the line goes, .*on this number\.$/,
    );
    expect(call.gather).toMatchObject({ numDigits: '1', timeout: '6' });
    expect(await desk.listens(call, 24)).toBe('');
    expect(await desk.listens(call, 6)).toBe(
      'You are still waiting for a person. You are number 2 in the queue. If you would rather be rung, press 1.',
    );
    await desk.sam(first, 'take');
    expect(await desk.listens(call, 30)).toContain('You are next in the queue.');
    await call.press('1');
    expect(call.heard.join(' ')).toMatch(/taken you out of the queue\..*the number you are ringing from/);
    expect((await desk.conversation(call)).value.owner).toEqual({ is: 'assistant' });
  });

  test('talks with the agent, who writes what they hear and reads what they say', async () => {
    const call = await waiting();
    await desk.listens(call, 12);
    await desk.sam(call, 'take');
    await desk.sam(call, 'say', 'Hello, I am Sam. Is it on a bend?');
    expect(await desk.listens(call, 6)).toMatch(
      /^Sam from the council is with you now\. .* Hello, I am Sam\. Is it on a bend\?$/,
    );
    expect(call.gather).toMatchObject({ input: 'speech dtmf' });
    await call.say('yes it is by the chapel');
    expect(call.heard).toEqual([]);
    const said = (await desk.log(call)).map(({ from, text }) => [from, text]);
    expect(said.slice(-2)).toEqual([
      ['agent', 'Hello, I am Sam. Is it on a bend?'],
      ['citizen', 'Yes it is by the chapel'],
    ]);
    expect(await desk.listens(call, 24)).toBe('');
    expect(await desk.listens(call, 6)).toBe('Sam is still with you.');
    await desk.sam(call, 'hand-back', 'I leave you to it.');
    await call.silence();
    expect(call.heard.join(' ')).toMatch(/^I leave you to it\. .*automated assistant again.*How deep is it/);
    await call.say('deeper than that');
    expect(call.heard.join(' ')).toContain('Shall I send it?');
  });

  test('words come first to whoever speaks before they have heard them', async () => {
    const call = await waiting();
    await desk.sam(call, 'take');
    await call.say('hello?');
    expect(call.heard.join(' ')).toMatch(/^Sam from the council is with you now/);
  });

  test('a step asked for again says the same, and nothing is heard twice', async () => {
    const call = await waiting();
    await desk.listens(call, 24);
    const told = async (): Promise<(string | undefined)[]> => {
      const { delivery } = call.exchanges.at(-1)!;
      return [delivery.answer?.body, (await call.repeat()).answer?.body];
    };
    await desk.listens(call, 6);
    let [body, again] = await told();
    expect(body).toContain('still waiting');
    expect(again).toBe(body);
    await desk.sam(call, 'take');
    await desk.listens(call, 6);
    [body, again] = await told();
    expect(body).toContain('Sam from the council');
    expect(again).toBe(body);
    expect(await desk.listens(call, 6)).toBe('');
  });

  test('listening makes nothing stale that an agent sees', async () => {
    const call = await waiting();
    const { version } = await desk.conversation(call);
    await desk.listens(call, 90);
    await desk.sam(call, 'take', undefined, version);
    expect((await desk.conversation(call)).value.owner).toMatchObject({ is: 'agent', name: 'Sam' });
  });

  test('who rings off while they wait is rung back about what they said', async () => {
    const call = await waiting();
    await desk.listens(call, 12);
    call.hangUp();
    await until(async () => {
      desk.server.clock.forward(MINUTE / 2);
      await desk.present();
      return (await desk.conversation(call)).value.owner.is === 'assistant';
    });
    const [request, ...others] = await callBacks(call.from);
    expect(others).toEqual([]);
    expect(request).toMatchObject({
      answers: {
        about: { type: 'text', text: 'There is a pothole at 16 Mill Lane' },
      },
    });
    expect((await desk.log(call)).at(-1)).toMatchObject({ text: 'The caller has rung off.' });
  });

  test('who was spoken with and rings off is done with, and the agent told', async () => {
    const call = await waiting();
    await desk.sam(call, 'take');
    await desk.listens(call, 6);
    call.hangUp();
    await until(async () => {
      desk.server.clock.forward(MINUTE / 2);
      await desk.present();
      return (await desk.conversation(call)).value.owner.is === 'assistant';
    });
    expect(await callBacks(call.from)).toEqual([]);
    expect((await desk.log(call)).at(-1)).toMatchObject({ text: 'The caller has rung off.' });
  });

  test('a caller without a number is told that the place goes with the line', async () => {
    const call = await desk.twilio.call('anonymous');
    await call.say(PERSON);
    expect(call.heard.join(' ')).toMatch(/If you ring off, you lose your place\.$/);
  });

  test('a wait that takes too long ends in words, and in a call back', async () => {
    const call = await waiting();
    let heard = '';
    await until(async () => {
      heard += await desk.listens(call, 6);
      return heard.includes('Shall I ask them to ring you?');
    });
    expect(heard).toMatch(/Nobody has come free, and you have waited too long\. I am sorry\./);
    await call.say('yes');
    expect(call.heard.join(' ')).toContain('the number you are ringing from');
  });
});
