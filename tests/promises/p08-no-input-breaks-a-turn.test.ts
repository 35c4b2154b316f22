import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIRECT_LINE } from '../../adapters/direct-line/capabilities';
import { SMS_CAN } from '../../adapters/sms/capabilities';
import { VOICE_CAN } from '../../adapters/voice/capabilities';
import { SECOND } from '../../base/clock';
import { type Incoming, type Said } from '../../bots/incoming';
import { PARKED } from '../../bots/park';
import { conversationKey, type Conversation } from '../../citizens/conversation';
import { talkSchema } from '../../dialogs/talk';
import { createKnowledge, type RunningKnowledge } from '../../knowledge/knowledge';
import { assistant, type Assistant } from '../../server/assistant';
import type { House } from '../../server/house';
import { readOne } from '../../storage/store';
import { call, started, transcript } from '../support/direct-line-rest';
import { FakeTwilio } from '../support/fake-twilio';
import { LEARNT_SMALL } from '../support/learnt';
import { startServer, type TestServer } from '../support/server';
import { ENGINES } from '../support/settings';

/**
 * P8. No input breaks a turn: whatever is said on whichever channel, there is a reply, the state is valid by its
 * schema, and nothing was parked.
 */
const NAUGHTY = readFileSync(
  join(__dirname, '../../../shared/conformance/bot-framework/naughtyStrings.txt'),
  'utf8',
)
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));
const CHANNELS = {
  web: { channel: 'web', can: DIRECT_LINE, delivery: 'followed' },
  sms: { channel: 'sms', can: SMS_CAN, delivery: 'later' },
  voice: { channel: 'voice', can: VOICE_CAN, delivery: 'at-once' },
} as const;
type Channel = keyof typeof CHANNELS;

const text = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...NAUGHTY) },
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 200 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'pothole',
      'Mill Lane',
      '1',
      '2',
      'yes',
      'no',
      'go back',
      'skip',
      'start again',
      'change 1',
      'Cymraeg',
      'ddim yn gwybod',
      '',
      ' ',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '__proto__',
      'constructor',
      '{{7*7}}',
      '%s%n',
      '\u0000',
      '\ud800',
      '\u202eevil',
      'a'.repeat(1600),
      '9'.repeat(400),
    ),
  },
);
const conversation = fc.tuple(
  fc.constantFrom<Channel>('web', 'sms', 'voice'),
  fc.array(text, { minLength: 10, maxLength: 10 }),
);

describe('in this process', () => {
  let house: House;
  let knowledge: RunningKnowledge;
  let it: Assistant;
  let forward: (ms: number) => void;
  let last: Said;

  beforeAll(async () => {
    const server = await startServer();
    house = await server.house();
    forward = (ms) => server.clock.forward(ms);
    knowledge = createKnowledge({ ...house, dataDir: LEARNT_SMALL, sentences: false });
    it = assistant(house, knowledge, {
      senders: {},
      fetchers: {},
      publicUrl: new URL('https://talk.elwern.example'),
    });
    return server.stop();
  });
  afterAll(async () => {
    await it.relay.stop();
    await knowledge.close();
  });

  const say = (channel: Channel, thread: string, id: string, words: string): Incoming => ({
    ...CHANNELS[channel],
    thread,
    id,
    sender: { visitor: thread },
    activity: { type: 'message', text: words },
    answer: (said) => {
      last = said;
      return { status: 200, type: 'text/plain', body: 'ok' };
    },
  });

  test('20,000 messages in conversations of ten', async () => {
    let n = 0;
    const talks = fc.asyncProperty(conversation, async ([channel, texts]) => {
      const thread = `t${n++}`;
      for (const [i, words] of texts.entries()) {
        forward(20 * SECOND);
        expect((await it.turns.take(say(channel, thread, `m${i}`, words))).status).toBe(200);
        const waits = channel === 'sms' && last.shown.length === 0;
        if (!waits)
          expect(
            last.shown
              .map((shown) => shown.text)
              .join('')
              .trim(),
          ).not.toBe('');
      }
      const stored = (await readOne(house.store, conversationKey(last.conversation)))!.value as Conversation;
      expect(talkSchema.safeParse(stored.talk).error).toBeUndefined();
    });
    await fc.assert(talks, { numRuns: 2000, seed: 8 });
    expect(await house.store.count(PARKED, '', undefined, 9)).toBe(0);
  }, 240_000);
});

describe.each(ENGINES)('through the door, on %s', (engine) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ engine });
  });

  test('every naughty string by text and on the web', async () => {
    const house = await server.house();
    const twilio = await FakeTwilio.start();
    twilio.answersAt(server.url);
    const web = await started(server.url);
    for (const [i, words] of NAUGHTY.entries()) {
      // Not so long in all that the token expires.
      server.clock.forward(SECOND);
      const { answer } = await twilio.text('+447700900801', words);
      expect([answer?.status, answer?.type]).toEqual([200, expect.stringMatching(/^text\/xml/)]);
      const body = {
        type: 'message',
        text: words,
        from: { id: 'me' },
        channelData: { clientActivityID: `n${i}` },
      };
      const posted = await call(server.url, `POST conversations/${web.conversationId}/activities`, {
        token: web.token,
        body,
      });
      expect(posted.status).toBe(200);
    }
    await twilio.stop();
    const all = await transcript(server.url, web);
    expect(all.filter(({ from }) => (from as { id: string }).id === 'me').length).toBe(NAUGHTY.length);
    expect(await house.store.count(PARKED, '', undefined, 9)).toBe(0);
  }, 120_000);

  test.each([
    ['10,001 characters', 413, JSON.stringify({ type: 'message', text: 'a'.repeat(10_001) })],
    ['a body over the limit', 413, JSON.stringify({ type: 'message', text: 'a'.repeat(300_000) })],
    ['no JSON', 400, '{"type":'],
    ['an activity without a type', 400, '{"text":"hello"}'],
    ['a text that is none', 400, '{"type":"message","text":7}'],
    ['a list', 400, '[]'],
    ['__proto__', 400, '{"__proto__":{"type":"message"}}'],
  ])('%s is answered %i in plain words, and changes nothing', async (_name, status, body) => {
    const web = await started(server.url);
    const before = await transcript(server.url, web);
    const answer = await call(server.url, `POST conversations/${web.conversationId}/activities`, {
      token: web.token,
      body,
      headers: { 'content-type': 'application/json' },
    });
    expect(answer.status).toBe(status);
    expect(answer.body.error.message).toMatch(/^[A-Z].*\.$/);
    expect(await transcript(server.url, web)).toEqual(before);
  });
});
