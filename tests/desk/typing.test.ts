import { SECOND } from '../../base/clock';
import { newId, newSecret } from '../../base/ids';
import { conversationKey, type Conversation, type Thread, threadKey } from '../../citizens/conversation';
import { signOn } from '../../desk/presence';
import type { House } from '../../server/house';
import { readOne } from '../../storage/store';
import { call, started } from '../support/direct-line-rest';
import { Client } from '../support/direct-line-client';
import { EventStream } from '../support/event-stream';
import { startServer, type TestServer } from '../support/server';
import { beside, ENGINES } from '../support/settings';
import { DeskBrowser, hire } from '../support/staff';
import { until } from '../support/until';

/** That somebody types is seen by the other one at once, on whatever process, by nobody else, and is no part of the history. */
describe.each(ENGINES)('Typing, on %s', (engine) => {
  let first: TestServer;
  let second: TestServer;
  let house: House;
  const streams: EventStream[] = [];

  beforeAll(async () => {
    first = await startServer({ engine });
    second = await startServer({ engine, environment: await beside(first.environment), clock: first.clock });
    house = await first.house();
  });
  afterEach(async () => void (await Promise.all(streams.splice(0).map((one) => one.close()))));

  interface Helped {
    readonly citizen: Client;
    readonly agent: DeskBrowser;
    readonly heard: EventStream;
    readonly conversation: string;
    readonly page: string;
  }
  /** Somebody on the second process whom an agent on the first has taken. */
  async function helped(): Promise<Helped> {
    const { agent, heard } = await onDuty();
    const line = await started(second.url, `dl_${newId()}`);
    const citizen = new Client(second.url, { token: line.token, conversationId: line.conversationId });
    await citizen.say('I want to talk to a person');
    const thread = (await readOne(house.store, threadKey(line.conversationId)))!.value as Thread;
    const { conversation } = thread;
    const page = `/desk/conversations/${conversation}`;
    const { version } = (await readOne(house.store, conversationKey(conversation)))!;
    const form = { saw: String(version), nonce: newSecret().slice(0, 22) };
    expect((await agent.send('/desk', `${page}/take`, form)).status).toBe(303);
    return { citizen, agent, heard, conversation, page };
  }
  async function onDuty(): Promise<{ agent: DeskBrowser; heard: EventStream }> {
    const staff = await hire(house);
    const agent = await new DeskBrowser(first).signIn(staff);
    const at = { agent: { id: staff.id, name: staff.name }, teams: staff.teams };
    await signOn(house.store, at, first.clock.now(), { lasts: 3_600 * SECOND });
    const heard = await new EventStream(`${first.url}/desk/live`, { cookie: agent.cookie }).open();
    streams.push(heard);
    return { agent, heard };
  }
  const typed = (stream: EventStream) => stream.heard.filter(({ event }) => event === 'typing');
  const shown = (citizen: Client) => citizen.received.filter(({ type }) => type === 'typing');
  const entriesOf = async (conversation: string): Promise<number> =>
    ((await readOne(house.store, conversationKey(conversation)))!.value as Conversation).entries;
  const later = (): void => first.clock.forward(4 * SECOND);

  test('each sees the other type across processes, once in a few seconds, and the history knows nothing of it', async () => {
    const { citizen, agent, heard, conversation, page } = await helped();
    const entries = await entriesOf(conversation);
    for (let round = 1; round <= 2; round++) {
      later();
      const began = performance.now();
      for (let key = 0; key < 5; key++) await citizen.post({ type: 'typing' });
      for (let key = 0; key < 5; key++) expect((await agent.send(page, `${page}/typing`)).status).toBe(204);
      await until(() => typed(heard).length === round && shown(citizen).length === round);
      expect(performance.now() - began).toBeLessThan(3_000);
    }
    expect(typed(heard).map(({ data }) => data)).toEqual(Array(2).fill(JSON.stringify({ conversation })));
    expect(shown(citizen)[0]).toMatchObject({ from: { id: 'agent', role: 'bot' } });
    expect(await entriesOf(conversation)).toBe(entries);
    // The line goes on where it was.
    await citizen.say('are you there?');
    await until(() => citizen.texts.includes('are you there?'));
  });

  test('nobody else hears of it: no other agent, and nobody while the assistant has the conversation', async () => {
    const { citizen, agent, heard, conversation, page } = await helped();
    const other = await onDuty();
    later();
    await citizen.post({ type: 'typing' });
    await until(() => typed(heard).length === 1);
    expect((await other.agent.send('/desk', `${page}/typing`)).status).toBe(204);
    const saw = /name="saw" value="(\d+)"/.exec((await agent.get(page)).html)![1]!;
    const closing = { saw, nonce: newSecret().slice(0, 22), outcome: 'answered', text: '' };
    expect((await agent.send(page, `${page}/do/close`, closing)).status).toBe(303);
    later();
    await citizen.post({ type: 'typing' });
    expect((await agent.send('/desk', `${page}/typing`)).status).toBe(204);
    expect((await agent.send('/desk', '/desk/conversations/no-such-one/typing')).status).toBe(204);
    // What was told before would have come by now: a later one of another conversation has.
    const next = await helped();
    later();
    await next.citizen.post({ type: 'typing' });
    await until(() => typed(next.heard).length === 1);
    expect(typed(heard).map(({ data }) => data)).toEqual([JSON.stringify({ conversation })]);
    expect(typed(other.heard)).toEqual([]);
    expect(shown(citizen)).toEqual([]);
  });

  test('whoever has no pass tells nothing', async () => {
    const answer = await call(second.url, 'POST conversations/none/activities', {
      token: 'not-a-token',
      body: { type: 'typing', from: { id: 'user1' } },
    });
    expect(answer.status).toBe(403);
  });
});
