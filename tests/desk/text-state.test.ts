import { SECOND } from '../../base/clock';
import { DESK_FEED, readNews } from '../../desk/news';
import { signOn } from '../../desk/presence';
import type { House } from '../../server/house';
import { FakeTwilio, type SentText } from '../support/fake-twilio';
import { EventStream } from '../support/event-stream';
import { startServer, type TestServer } from '../support/server';
import { ENGINES } from '../support/settings';
import { DeskBrowser, hire } from '../support/staff';
import { until } from '../support/until';

const REPLY = 'Sam here. I will look into it.';

/** How far an agent's texts have come is told at the desk, in words. */
describe.each(ENGINES)('How far a text has come, on %s', (engine) => {
  let twilio: FakeTwilio;
  let server: TestServer;
  let house: House;
  let phones = 0;
  beforeAll(async () => {
    twilio = await FakeTwilio.start();
    server = await startServer({ engine, environment: { TWILIO_API_URL: twilio.apiUrl } });
    house = await server.house();
    twilio.answersAt(server.url);
  });
  afterAll(() => twilio.stop());

  interface Replied {
    readonly agent: DeskBrowser;
    readonly id: string;
    readonly page: string;
    readonly sent: SentText;
  }

  /** Somebody asks for a person by text; an agent takes them and replies. */
  async function replied(): Promise<Replied> {
    const staff = await hire(house);
    const agent = await new DeskBrowser(server).signIn(staff);
    const at = { agent: { id: staff.id, name: staff.name }, teams: staff.teams };
    await signOn(house.store, at, server.clock.now(), { lasts: 3_600 * SECOND });
    const number = `+4477009035${engine === 'sqlite' ? 1 : 2}${phones++}`;
    await twilio.text(number, 'I want to talk to a person');
    const row = /action="(\/desk\/conversations\/[^"]+\/take)"/.exec((await agent.get('/desk')).html)![1]!;
    const page = row.replace('/take', '');
    expect((await sends(agent, '/desk', row)).status).toBe(303);
    expect((await sends(agent, page, `${page}/do/say`, { text: REPLY })).status).toBe(303);
    // Once, not at each look: whoever is long away from the desk loses whom they have, and that is news.
    server.clock.forward(SECOND);
    const isReply = ({ to, body }: SentText): boolean => to === number && body.includes(REPLY);
    await until(() => twilio.sent.some(isReply));
    const sent = twilio.sent.findLast(isReply)!;
    return { agent, id: page.split('/').at(-1)!, page, sent };
  }

  /** Sends the form of the page that leads there, as it was drawn. */
  async function sends(
    agent: DeskBrowser,
    from: string,
    path: string,
    fields: Readonly<Record<string, string>> = {},
  ): ReturnType<DeskBrowser['send']> {
    const { html } = await agent.get(from);
    const form = html.slice(html.indexOf(`action="${path}"`));
    const hidden = (name: string): string => new RegExp(`name="${name}" value="([^"]*)"`).exec(form)![1]!;
    return agent.send(from, path, { saw: hidden('saw'), nonce: hidden('nonce'), ...fields });
  }

  /** What stands beside the reply. */
  async function shown({ agent, page }: Replied): Promise<string | undefined> {
    const lines = (await agent.get(page)).html.split('<li class="desk-said__');
    const line = lines.find((one) => one.includes(REPLY))!;
    return /desk-said__state">([^<]+)</.exec(line)?.[1];
  }

  const newsOf = async (id: string): Promise<number> => {
    const page = await house.store.follow(DESK_FEED, 0, 200);
    if (page === 'gap') throw new Error('the feed does not reach back');
    return page.entries.filter(({ entry }) => readNews(entry).conversation === id).length;
  };

  test('until a receipt comes nothing is claimed; then it is sent, and delivered', async () => {
    const reply = await replied();
    expect(await shown(reply)).toBe('No receipt yet');
    for (const [status, words] of [
      ['queued', 'Being sent'],
      ['sent', 'Sent'],
      ['delivered', 'Delivered'],
    ] as const) {
      expect((await twilio.receipt(reply.sent, status)).answer?.status).toBe(200);
      expect([status, await shown(reply)]).toEqual([status, words]);
    }
  });

  test.each([
    ['delivered', 'Delivered'],
    ['undelivered', 'Not delivered'],
    ['failed', 'Not delivered'],
  ])(
    'after “%s”, a receipt that is late or doubled moves nothing back and wakes nobody',
    async (last, words) => {
      const reply = await replied();
      await twilio.receipt(reply.sent, last, last === 'delivered' ? undefined : 30003);
      const before = await newsOf(reply.id);
      for (const late of ['sent', last, 'queued', 'delivered', 'failed']) {
        expect((await twilio.receipt(reply.sent, late)).answer?.status).toBe(200);
        expect([late, await shown(reply)]).toEqual([late, words]);
      }
      expect(await newsOf(reply.id)).toBe(before);
    },
  );

  test('the open page of whoever has the conversation hears of it, and no colleague’s', async () => {
    const reply = await replied();
    const colleague = await new DeskBrowser(server).signIn(await hire(house));
    const page = await house.store.follow(DESK_FEED, -1, 0);
    const after = page === 'gap' ? 0 : page.position;
    const streams = [reply.agent, colleague].map(
      ({ cookie }) => new EventStream(`${server.url}/desk/live?after=${after}`, { cookie }),
    );
    const [mine, theirs] = await Promise.all(streams.map((one) => one.open()));
    await twilio.receipt(reply.sent, 'delivered');
    await until(() => mine!.news.length === 1);
    expect(JSON.parse(mine!.news[0]!.data)).toMatchObject({ conversation: reply.id, what: 'changed' });
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(theirs!.news).toEqual([]);
    await Promise.all(streams.map((one) => one.close()));
  });
});
