import { Client } from '../support/direct-line-client';
import { startDirectLine, type DirectLineServer } from '../support/direct-line-server';

describe.each([
  ['over a WebSocket', true],
  ['by polling', false],
])('a conversation %s, with the real client', (_how, webSocket) => {
  let server: DirectLineServer;
  let client: Client;

  beforeAll(async () => {
    server = await startDirectLine();
  });

  beforeEach(async () => {
    const answer = await fetch(`${server.url}/v3/directline/tokens/generate`, { method: 'POST' });
    const { token } = (await answer.json()) as { token: string };
    client = new Client(server.url, { token, webSocket, pollingInterval: 200 });
  });

  it('begins with who is speaking', async () => {
    await client.has(1);
    expect(client.received[0]).toMatchObject({
      type: 'message',
      text: 'Hello. This is an automated assistant.',
      textFormat: 'plain',
      locale: 'en-GB',
      from: { id: 'assistant', name: 'Elwern Council', role: 'bot' },
    });
  });

  it('gives the client its own message and the answer, in order', async () => {
    await client.has(1);
    const id = await client.say('my bin was missed');
    await client.has(3);
    expect(client.texts.slice(1)).toEqual(['my bin was missed', 'You said: my bin was missed']);
    expect(client.received[1]).toMatchObject({
      id,
      from: { id: 'user1', role: 'user' },
      channelData: { clientActivityID: 'client-0' },
    });
  });

  it('gives a client that comes late the whole conversation, in order', async () => {
    await client.has(1);
    for (let i = 0; i < 20; i++) await client.say(`message ${i}`);
    const { token } = client.line as unknown as { token: string };
    const late = new Client(server.url, { token, webSocket, pollingInterval: 200 });
    await Promise.all([client.has(41), late.has(41)]);
    expect(late.texts.slice(1).filter((_, i) => i % 2 === 0)).toEqual(
      [...Array(20).keys()].map((i) => `message ${i}`),
    );
    expect(late.received).toEqual(client.received);
  });
});
