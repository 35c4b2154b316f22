import { request } from 'node:http';
import type { Shown } from '../../language/reply';
import { call, started, transcript } from '../support/direct-line-rest';
import { startDirectLine, type DirectLineServer } from '../support/direct-line-server';

let server: DirectLineServer;
let chat: Awaited<ReturnType<typeof started>>;

const QUESTION: Shown = {
  language: 'cy',
  text: 'Pa mor ddwfn ydyw?',
  choices: [
    { value: 'shallow', label: 'Bas' },
    { value: 'deep', label: 'Dwfn' },
  ],
  expecting: 'choice',
};
const SUMMARY: Shown = {
  language: 'en',
  text: 'Is this right?',
  facts: [
    { label: 'Where', value: '16 Mill Lane', change: 'change:place', changeLabel: 'Change where' },
    { label: 'Seen', value: 'today' },
  ],
  expecting: 'nothing',
};

const numbers = (count: number): string[] => [...Array(count).keys()].map(String);

beforeAll(async () => {
  server = await startDirectLine({
    answer: (text) =>
      text === 'many' ? numbers(130).map((text) => ({ language: 'en', text })) : [QUESTION, SUMMARY],
  });
});

beforeEach(async () => {
  chat = await started(server.url);
});

const post = (body: unknown, headers?: Record<string, string>) =>
  call(server.url, `POST conversations/${chat.conversationId}/activities`, {
    token: chat.token,
    body,
    headers,
  });

describe('what the client is shown', () => {
  it('offers choices as actions that bring their code back', async () => {
    await post({ type: 'message', text: 'pothole' });
    const [, , question] = await transcript(server.url, chat);
    expect(question).toMatchObject({
      text: 'Pa mor ddwfn ydyw?',
      textFormat: 'plain',
      locale: 'cy-GB',
      inputHint: 'expectingInput',
      from: { id: 'assistant', name: 'Cyngor Elwern', role: 'bot' },
      channelId: 'directline',
      conversation: { id: chat.conversationId },
      timestamp: new Date(server.clock.now()).toISOString(),
      suggestedActions: {
        actions: [
          { type: 'messageBack', title: 'Bas', text: 'Bas', displayText: 'Bas', value: { pick: 'shallow' } },
          { type: 'messageBack', title: 'Dwfn', text: 'Dwfn', displayText: 'Dwfn', value: { pick: 'deep' } },
        ],
      },
    });
  });

  it('shows facts as a card whose lines can be changed', async () => {
    await post({ type: 'message', text: 'pothole' });
    const [, , , summary] = await transcript(server.url, chat);
    expect(summary).toMatchObject({
      inputHint: 'acceptingInput',
      channelData: { expecting: 'nothing', facts: SUMMARY.facts },
    });
    expect(summary?.['attachments']).toMatchObject([
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        content: {
          type: 'AdaptiveCard',
          body: [
            {
              type: 'FactSet',
              facts: [
                { title: 'Where', value: '16 Mill Lane' },
                { title: 'Seen', value: 'today' },
              ],
            },
          ],
          actions: [{ type: 'Action.Submit', title: 'Change where', data: { pick: 'change:place' } }],
        },
      },
    ]);
  });

  it('comes in pages, in order and whole', async () => {
    const { body } = await post({ type: 'message', text: 'many' });
    const all = await transcript(server.url, chat);
    expect(all.map(({ text }) => text)).toEqual([
      'Hello. This is an automated assistant.',
      'many',
      ...numbers(130),
    ]);
    expect(all[1]?.id).toBe(body.id);
    expect(new Set(all.map(({ id }) => id)).size).toBe(132);
  });

  it('is nothing new for a client that says it has seen more than there is', async () => {
    const path = `GET conversations/${chat.conversationId}/activities?watermark=`;
    const ahead = await call(server.url, `${path}999999999`, chat);
    expect(ahead).toMatchObject({ status: 200, body: { activities: [], watermark: '1' } });
    for (const watermark of ['-1', '1e3', 'x', '1'.repeat(16)]) {
      expect((await call(server.url, path + watermark, chat)).status).toBe(400);
    }
  });
});

describe('what the client sends', () => {
  it('passes on what was picked, and drops what nobody asked for', async () => {
    await post({
      type: 'message',
      text: 'Dwfn',
      value: { pick: 'deep', extra: 1 },
      secret: 'x',
      entities: [{}],
    });
    expect(server.taken.at(-1)?.activity).toEqual({
      type: 'message',
      text: 'Dwfn',
      value: { pick: 'deep' },
      from: { id: 'citizen', name: '' },
    });
  });

  it('is one turn under one id, and gets the same bytes again', async () => {
    const before = server.taken.length;
    const message = { type: 'message', text: 'hello', channelData: { clientActivityID: 'one' } };
    const [first, second] = await Promise.all([post({ ...message, id: 'a' }), post({ ...message, id: 'b' })]);
    const third = await post(message);
    expect(first.body.id).toMatch(/^[\w-]{22}\|0000002$/);
    expect([second.text, third.text]).toEqual([first.text, first.text]);
    expect(server.taken.slice(before)).toHaveLength(1);
  });

  it('is a turn only if it is a message: nobody can play the house’s own events', async () => {
    const before = server.taken.length;
    for (const activity of [
      { type: 'typing' },
      { type: 'conversationUpdate', membersAdded: [{ id: 'x' }] },
      { type: 'event', name: 'waited' },
      { type: 'event', name: 'opt-out', value: 1 },
      { type: 'endOfConversation' },
      { type: 'invoke', name: 'x' },
    ]) {
      expect(await post(activity)).toMatchObject({ status: 200, body: { id: expect.any(String) as string } });
    }
    expect(server.taken).toHaveLength(before);
  });

  it.each([
    ['no JSON', '{"type":'],
    ['no object', [1]],
    ['no type', { text: 'hello' }],
    ['a type of another kind', { type: 7 }],
    ['text of another kind', { type: 'message', text: { toString: 'x' } }],
    ['an id too long', { type: 'message', text: '', channelData: { clientActivityID: 'x'.repeat(201) } }],
    ['an id with a line in it', { type: 'message', text: '', id: 'a\nb' }],
    ['an id that is half a sign', { type: 'message', text: '', id: '\ud800' }],
  ])('is refused with %s', async (_what, body) => {
    expect(await post(body)).toMatchObject({ status: 400, body: { error: { code: 'not-understood' } } });
  });

  it('may be 10,000 characters long and no longer', async () => {
    expect((await post({ type: 'message', text: 'x'.repeat(10_000) })).status).toBe(200);
    expect(await post({ type: 'message', text: 'x'.repeat(10_001) })).toMatchObject({
      status: 413,
      body: { error: { code: 'too-long', message: expect.stringContaining('10,000') as string } },
    });
  });

  it('is told that a body is too long even if it did not say so before', async () => {
    const status = await new Promise((resolve, reject) => {
      const url = new URL(`${server.url}/v3/directline/conversations/${chat.conversationId}/activities`);
      const req = request(url, { method: 'POST', headers: { authorization: `Bearer ${chat.token}` } });
      req.on('error', reject).on('response', (res) => {
        resolve(res.statusCode);
        req.destroy();
      });
      for (let i = 0; i < 5; i++) req.write(Buffer.alloc(64 * 1024, ' '));
    });
    expect(status).toBe(413);
  });

  it('keeps its text as it is, but for halves of signs', async () => {
    const text = 'ŵ 👍 <b>&amp;</b> [a](javascript:x) \u202e __proto__ \u0000 end';
    await post({ type: 'message', text: `${text}\ud800` });
    const all = await transcript(server.url, chat);
    expect(all[1]).toMatchObject({ text: `${text}\ufffd`, textFormat: 'plain' });
  });
});
