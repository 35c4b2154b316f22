import { SECOND } from '../../base/clock';
import type { House } from '../../server/house';
import { DESK_FEED } from '../../desk/news';
import { signOn } from '../../desk/presence';
import { WebCitizen } from '../support/desk-page';
import { EventStream } from '../support/event-stream';
import { startServer, type TestServer } from '../support/server';
import { beside, ENGINES } from '../support/settings';
import { DeskBrowser, hire } from '../support/staff';
import { until } from '../support/until';

/** What happens anywhere reaches every open desk on every process, once. */
describe.each(ENGINES)('Live updates, on %s', (engine) => {
  let first: TestServer;
  let second: TestServer;
  let house: House;
  let cookie: string;
  const streams: EventStream[] = [];

  beforeAll(async () => {
    first = await startServer({ engine });
    second = await startServer({ engine, environment: await beside(first.environment), clock: first.clock });
    house = await first.house();
    const staff = await hire(house);
    cookie = (await new DeskBrowser(first).signIn(staff)).cookie;
    const at = { agent: { id: staff.id, name: staff.name }, teams: staff.teams };
    await signOn(house.store, at, first.clock.now(), { lasts: 3_600 * SECOND });
  });
  afterEach(async () => void (await Promise.all(streams.splice(0).map((one) => one.close()))));

  async function listens(
    server: TestServer,
    headers: Record<string, string> = {},
    query = '',
  ): Promise<EventStream> {
    const stream = new EventStream(`${server.url}/desk/live${query}`, { cookie, ...headers });
    streams.push(stream);
    return stream.open();
  }
  const newest = async (): Promise<number> => {
    const page = await house.store.follow(DESK_FEED, -1, 0);
    return page === 'gap' ? 0 : page.position;
  };
  const asks = (): Promise<string> => new WebCitizen(first).says('I want to talk to a person');

  test('a new wait reaches desks on both processes within a second of its answer', async () => {
    const after = `?after=${await newest()}`;
    const [here, there] = [await listens(first, {}, after), await listens(second, {}, after)];
    for (let round = 1; round <= 5; round++) {
      await asks();
      const done = performance.now();
      await until(() => here.news.length === round && there.news.length === round);
      for (const stream of [here, there]) {
        expect(stream.news.at(-1)!.at - done).toBeLessThan(1_000);
        expect(JSON.parse(stream.news.at(-1)!.data)).toMatchObject({ what: 'waits', danger: false });
      }
    }
  });

  test('whoever comes back with the last id misses nothing and hears nothing twice, on the other process too', async () => {
    const from = `?after=${await newest()}`;
    const whole = await listens(first, {}, from);
    let line = await listens(second, {}, from);
    let last = '';
    const heard: string[] = [];
    for (let round = 1; round <= 6; round++) {
      await asks();
      if (round % 2 === 0) await until(() => line.news.some(({ id }) => id === whole.lastId));
      await line.close();
      heard.push(...line.news.map(({ id }) => id));
      last = line.lastId || last;
      line = await listens(round % 2 ? first : second, { 'last-event-id': last }, from);
    }
    await until(() => whole.news.length === 6 && (line.lastId || last) === whole.lastId);
    heard.push(...line.news.map(({ id }) => id));
    expect(heard).toEqual(whole.news.map(({ id }) => id));
  });

  test('where the feed does not reach the page is told to load anew, and then hears what comes', async () => {
    const ahead = (await newest()) + 1_000;
    const stream = await listens(first, { 'last-event-id': String(ahead) });
    await until(() => stream.heard.length === 1);
    expect(stream.heard[0]).toMatchObject({ event: 'reload', id: String(await newest()) });
    await asks();
    await until(() => stream.news.length === 1);
  });

  test('what concerns neither the teams nor the conversations of the listener is not told', async () => {
    const other = await hire(house, { teams: ['highways'] });
    const theirs = (await new DeskBrowser(first).signIn(other)).cookie;
    const [mine, not] = [
      await listens(first, {}, `?after=${await newest()}`),
      await listens(first, { cookie: theirs }, `?after=${await newest()}`),
    ];
    await asks();
    await until(() => mine.news.length === 1);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(not.heard).toEqual([]);
  });

  test('nobody listens who is not signed in, or sends a position that is none', async () => {
    expect((await fetch(`${first.url}/desk/live`)).status).toBe(401);
    const bad = await fetch(`${first.url}/desk/live?after=ten`, { headers: { cookie } });
    expect(bad.status).toBe(400);
  });

  test('the feed names ids only', async () => {
    await new WebCitizen(first).says('I want a person, my number is 07700 900456 and my name is Ann Other');
    const page = await house.store.follow(DESK_FEED, 0, 200);
    expect(JSON.stringify(page)).not.toMatch(/900456|Ann/);
  });
});
