import { ServerProcess } from '../support/cluster';
import { Client } from '../support/direct-line-client';
import { started, transcript } from '../support/direct-line-rest';
import { ENGINES, environment, type Environment } from '../support/settings';

/**
 * P32. A client that got no answer sends its message again, as a new activity but under the same clientActivityID:
 * that is one turn, wherever the first try was broken off (BotFramework-DirectLineJS #188).
 */
let server: ServerProcess;
let client: Client;
let chat: Awaited<ReturnType<typeof started>>;

describe.each(ENGINES)('on %s', (engine) => {
  beforeAll(async () => {
    const settings: Environment = await environment(engine);
    server = await ServerProcess.start(settings);
  });

  beforeEach(async () => {
    chat = await started(server.url);
    client = new Client(server.url, { token: chat.token, timeout: 1000 });
    await client.has(1);
  });

  /** A try of one and the same message; its own id is new each time. */
  const attempt = (id: string): Promise<string> =>
    client.post({ type: 'message', id, text: 'hello', channelData: { clientActivityID: 'the-same' } });

  async function expectOneTurn(id: string): Promise<void> {
    const all = await transcript(server.url, chat);
    expect(all.filter(({ from }) => (from as { role: string }).role === 'user').map((one) => one.id)).toEqual(
      [id],
    );
    await client.has(all.length);
    expect(client.received.map((one) => one.id)).toEqual(all.map((one) => one.id));
    // What is said next is answered next: nothing of the first try is still on its way.
    await client.say('thanks');
    const after = await transcript(server.url, chat);
    expect(after.slice(0, all.length)).toEqual(all);
    expect(after[all.length]).toMatchObject({ text: 'thanks' });
  }

  test.each(['received', 'before-commit', 'after-commit', 'before-answer'] as const)(
    'the answer was held at "%s" until the client gave up',
    async (place) => {
      const { reached } = await server.stallAt(place);
      const first = attempt('activity-1');
      await reached;
      expect(await first).toBe('retry');
      const second = attempt('activity-2');
      await server.order({ go: true });
      const id = await second;
      expect(id).toMatch(/\|\d{7}$/);
      await expectOneTurn(id);
    },
  );

  test.each(['before-commit', 'after-commit', 'before-answer'] as const)(
    'the server died at "%s"',
    async (place) => {
      await server.dieAt(place);
      expect(await attempt('activity-1')).toBe('retry');
      await server.life;
      await server.restart();
      const id = await attempt('activity-2');
      expect(id).toMatch(/\|\d{7}$/);
      await expectOneTurn(id);
    },
  );

  test('tries that overtake each other all get the same answer', async () => {
    const ids = await Promise.all([1, 2, 3, 4, 5].map((n) => attempt(`activity-${n}`)));
    expect(new Set(ids).size).toBe(1);
    await expectOneTurn(ids[0]!);
  });
});
