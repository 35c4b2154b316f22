import { DAY, HOUR } from '../../base/clock';
import { ServerProcess } from '../support/cluster';
import { FakeTwilio, sid } from '../support/fake-twilio';
import { recordOf } from '../support/record-of';
import { houseOf, startServer, type TestServer } from '../support/server';
import { beside, ENGINES, environment, type Environment } from '../support/settings';
import type { Params } from '../support/twilio-delivery';

/**
 * P2. The duplicate gets the same answer, byte for byte: later, at the same time, from another process, after a
 * restart; for 24 hours, and after that an empty one.
 */
let twilio: FakeTwilio;
let people = 0;
const newNumber = (): string => `+44770090${String(++people).padStart(4, '0')}`;

beforeAll(async () => {
  twilio = await FakeTwilio.start();
});
afterAll(() => twilio.stop());

/** The answer as it was on the wire, without what HTTP itself says of the time and the connection. */
async function bytes(path: string, params: Params): Promise<string> {
  const { answer } = await twilio.post(path, params);
  return `${answer?.status} ${answer?.type}\n${answer?.body}`;
}

const callParams = (from: string, callSid: string, more: Params = []): Params => [
  ['CallSid', callSid],
  ['From', from],
  ['To', twilio.number],
  ...more,
];

describe.each(ENGINES)('on %s, one process', (engine) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ engine });
    twilio.answersAt(server.url);
  });

  test('a text, for a day', async () => {
    const params = twilio.textParams(newNumber(), 'a pothole on Mill Lane');
    const first = await bytes('/twilio/sms', params);
    expect(first).toMatch(/^200 text\/xml; charset=utf-8\n.*<Message /);
    for (let hours = 0; hours < 23; hours += 4) {
      expect(await bytes('/twilio/sms', params)).toBe(first);
      server.clock.forward(4 * HOUR - 1);
    }
    server.clock.forward(DAY);
    expect(await bytes('/twilio/sms', params)).toBe('200 text/plain\n');
  });

  test('every step of a call, in any order', async () => {
    const [from, id] = [newNumber(), sid('CA')];
    const steps: [string, Params][] = [
      ['/twilio/voice', callParams(from, id)],
      ['/twilio/voice/1', callParams(from, id, [['SpeechResult', 'A pothole on Mill Lane.']])],
      ['/twilio/voice/2', callParams(from, id)],
      ['/twilio/voice/3', callParams(from, id, [['Digits', '2']])],
    ];
    const first: string[] = [];
    for (const [path, params] of steps) first.push(await bytes(path, params));
    expect(new Set(first).size).toBe(steps.length);
    for (const i of [3, 0, 2, 1, 0]) expect(await bytes(...steps[i]!)).toBe(first[i]);
  });

  test('a step that is asked for again without its words, as when its answer took too long', async () => {
    const [from, id] = [newNumber(), sid('CA')];
    await bytes('/twilio/voice', callParams(from, id));
    const words: Params = callParams(from, id, [['SpeechResult', 'My bin was not collected.']]);
    const first = await bytes('/twilio/voice/1', words);
    expect(await bytes('/twilio/voice/1?wait=1', callParams(from, id))).toBe(first);
  });

  test('many at the same time', async () => {
    const params = twilio.textParams(newNumber(), 'the street light is out');
    const answers = await Promise.all(Array.from({ length: 20 }, () => bytes('/twilio/sms', params)));
    expect(new Set(answers).size).toBe(1);
  });
});

describe.each(ENGINES)('on %s, two processes', (engine) => {
  let first: ServerProcess;
  let second: ServerProcess;
  let settings: Environment;
  beforeAll(async () => {
    settings = await environment(engine);
    first = await ServerProcess.start(settings);
    second = await ServerProcess.start(await beside(settings));
  }, 60_000);

  const from = (server: ServerProcess, path: string, params: Params): Promise<string> => {
    twilio.answersAt(settings['PUBLIC_URL']!, server.url);
    return bytes(path, params);
  };

  test.each(['before-commit', 'after-commit', 'before-answer'] as const)(
    'while the first is still running and stands at %s',
    async (place) => {
      const number = newNumber();
      const params = twilio.textParams(number, 'graffiti on the church wall');
      const { reached } = await first.stallAt(place);
      const slow = from(first, '/twilio/sms', params);
      await reached;
      const quick = await from(second, '/twilio/sms', params);
      await first.order({ go: true });
      expect(await slow).toBe(quick);
      expect(quick).toContain('<Message ');
      expect((await recordOf(await houseOf(settings), number)).said).toHaveLength(1);
    },
  );

  test('after the process that answered is gone', async () => {
    const [number, id] = [newNumber(), sid('CA')];
    const text = twilio.textParams(number, 'fly tipping on Station Road');
    const call = callParams(number, id);
    const answers = [await from(first, '/twilio/sms', text), await from(first, '/twilio/voice', call)];
    await first.kill();
    expect(await from(second, '/twilio/sms', text)).toBe(answers[0]);
    await first.restart();
    expect(await from(first, '/twilio/voice', call)).toBe(answers[1]);
  }, 60_000);
});
