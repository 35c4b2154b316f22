import { HOUR, MINUTE } from '../../base/clock';
import { dueKey } from '../../outbox/due';
import { FOLLOW } from '../../requests/following';
import type { ServiceRequest } from '../../requests/service-request';
import type { House } from '../../server/house';
import { readOne } from '../../storage/store';
import { call, started, transcript } from '../support/direct-line-rest';
import { FakeBackOffice } from '../support/fake-back-office';
import { FakeTwilio } from '../support/fake-twilio';
import { potholeByText } from '../support/pothole-by-text';
import { recordOf } from '../support/record-of';
import { startServer, type TestServer } from '../support/server';
import { ENGINES } from '../support/settings';
import { TestClock } from '../support/test-clock';
import { until } from '../support/until';

/** What the back office does reaches the citizen on their own channel, once, by day, and never called fixed. */
let twilio: FakeTwilio;
beforeAll(async () => {
  twilio = await FakeTwilio.start();
});
afterAll(() => twilio.stop());

describe.each(ENGINES)('on %s', (engine) => {
  const clock = new TestClock();
  let office: FakeBackOffice;
  let server: TestServer;
  let house: House;
  let people = 0;
  beforeAll(async () => {
    office = await FakeBackOffice.start({ clock });
    server = await startServer({
      engine,
      clock,
      environment: { TWILIO_API_URL: twilio.apiUrl, ...office.environment },
    });
    house = await server.house();
    twilio.answersAt(server.url);
  });
  afterAll(() => office.stop());
  beforeEach(() => clock.set(Math.ceil(clock.now() / (24 * HOUR)) * 24 * HOUR + 9 * HOUR));
  const newNumber = (): string => `+4477009040${engine === 'sqlite' ? 1 : 2}${people++}`;

  /** Everything that had changed by now is known here. */
  async function followed(): Promise<void> {
    const times = office.polls;
    clock.forward(6 * MINUTE);
    await until(async () => {
      const row = await readOne(house.store, dueKey(FOLLOW));
      return office.polls > times && (row?.value as { attempts: number }).attempts === 0;
    });
  }
  const requestOf = async (number: string): Promise<ServiceRequest> =>
    (await recordOf(house, number)).requests[0]!;
  async function reported(number: string): Promise<string> {
    await potholeByText(twilio, house, number);
    await until(async () => (await requestOf(number)).status === 'accepted');
    return (await requestOf(number)).passedOn!.cases[0]!;
  }
  const news = (number: string): string[] =>
    twilio
      .phone(number)
      .received.filter(({ via }) => via === 'rest')
      .map(({ body }) => body);

  /** A text leaves a moment after the turn that wrote it. */
  const untilNews = (number: string, count: number): Promise<void> =>
    until(() => {
      clock.forward(1);
      return news(number).length === count;
    });

  test('by text: what is said of it, once for each change', async () => {
    const number = newNumber();
    const id = await reported(number);
    office.works(id, 'open', 'A crew comes on Friday.');
    await followed();
    await untilNews(number, 1);
    expect(news(number)[0]).toMatch(
      /^News of your report, \w{3}-\w{4}\. A pothole, being worked on, as of \w+ \d+ June\. They say: A crew comes on Friday\.$/,
    );
    await followed();
    office.works(id, 'closed', 'This is a private road.');
    await followed();
    await untilNews(number, 2);
    expect(news(number)[1]).toMatch(
      /closed by Highways on .*They say: This is a private road\. If that is not right/,
    );
    expect(news(number).join()).not.toMatch(/fixed|Mill Lane/);
    office.works(id, 'open');
    await followed();
    await untilNews(number, 3);
    expect(news(number)[2]).toMatch(/opened again/);
    const { steps } = await requestOf(number);
    expect(steps.map(({ is }) => is)).toEqual([
      ...['received', 'sent', 'accepted', 'in-progress', 'closed', 'reopened'],
    ]);
  });

  test('by text not at night, but in the morning', async () => {
    const number = newNumber();
    const id = await reported(number);
    clock.forward(13 * HOUR);
    office.works(id, 'open', 'Cones are out.');
    await followed();
    await until(async () => (await requestOf(number)).status === 'in-progress');
    await followed();
    expect(news(number)).toEqual([]);
    clock.forward(10 * HOUR);
    await untilNews(number, 1);
  });

  test('not at all to a number that has said STOP, but told to whoever asks', async () => {
    const number = newNumber();
    const id = await reported(number);
    await twilio.text(number, 'STOP');
    office.works(id, 'open', 'Cones are out.');
    await followed();
    await until(async () => (await requestOf(number)).status === 'in-progress');
    await followed();
    expect(news(number)).toEqual([]);
    expect((await requestOf(number)).told).toBe(1);
    await twilio.text(number, 'START');
    clock.forward(MINUTE);
    expect((await twilio.text(number, 'any news on my report')).replies.join(' ')).toMatch(/Cones are out/);
  });

  test('in the language that was chosen', async () => {
    const number = newNumber();
    await twilio.text(number, 'Cymraeg');
    const id = await reported(number);
    office.works(id, 'open', 'Mae criw yn dod.');
    await followed();
    // Welsh letters halve the room in a text, so that it goes in two.
    await untilNews(number, 2);
    expect(news(number).join(' ')).toMatch(
      /^Newyddion am eich adroddiad, .*Dyma air y tîm: Mae criw yn dod\.$/,
    );
  });

  test('on the web it stands in the chat when they come back', async () => {
    const chat = await started(server.url);
    const says = async (text: string): Promise<void> => {
      const body = { type: 'message', text, from: { id: 'me' } };
      await call(server.url, `POST conversations/${chat.conversationId}/activities`, {
        token: chat.token,
        body,
      });
    };
    const before = office.cases.size;
    for (const text of ['there is a pothole outside 16 Mill Lane', 'about a golf ball', 'send'])
      await says(text);
    await until(() => office.cases.size > before);
    const id = [...office.cases.keys()].at(-1)!;
    office.works(id, 'open', 'A crew comes on Friday.');
    await until(async () => (await readOne(house.store, `case:${id}`)) !== undefined);
    await followed();
    await until(async () =>
      (await transcript(server.url, chat)).some(({ text }) => /News of your report/.test(text)),
    );
  });

  test('many changes come in pages, and none is left out', async () => {
    const number = newNumber();
    const id = await reported(number);
    for (let i = 0; i < 250; i++)
      office.cases.set(`other-${i}`, {
        ...office.cases.get(id)!,
        service_request_id: `other-${i}`,
        description: '',
      });
    const last = office.cases.get(id)!;
    office.cases.delete(id);
    office.cases.set(id, last);
    for (const one of office.cases.keys()) office.works(one, 'open', 'Looked at.');
    await followed();
    await until(async () => (await requestOf(number)).status === 'in-progress');
  });

  test('while the back office is down nothing is lost, and it goes on afterwards', async () => {
    const number = newNumber();
    const id = await reported(number);
    office.works(id, 'open', 'Cones are out.');
    office.always = 'no-answer';
    clock.forward(20 * MINUTE);
    await until(async () => {
      const row = await readOne(house.store, dueKey(FOLLOW));
      return (row?.value as { at: number }).at > clock.now() + 2 * MINUTE;
    });
    office.always = 'ok';
    await followed();
    await untilNews(number, 1);
  });

  test('done is not fixed: a no goes back with the reason and the earlier case, a yes is counted', async () => {
    const number = newNumber();
    const id = await reported(number);
    office.works(id, 'closed', 'Filled.');
    await followed();
    await untilNews(number, 1);
    expect(news(number)[0]).toMatch(
      /marked as done by Highways on .*They say: Filled\. Was it fixed\? 1 Yes/,
    );
    const before = office.posts.length;
    clock.forward(MINUTE);
    await twilio.text(number, 'no');
    clock.forward(MINUTE);
    await twilio.text(number, 'the edge has gone again');
    expect((await requestOf(number)).status).toBe('reopened');
    expect(office.posts.length).toBe(before);
    clock.forward(10 * MINUTE);
    await until(async () => (await requestOf(number)).status === 'accepted');
    const [, second] = office.about((await requestOf(number)).reference);
    expect(second!.description).toMatch(
      new RegExp(
        `^\\[\\w{3}-\\w{4}/2\\] Reported as not fixed\\. "the edge has gone again" Earlier case: ${id}\\. there is a pothole`,
      ),
    );
    expect((await requestOf(number)).passedOn!.cases).toEqual([id, second!.service_request_id]);

    office.works(second!.service_request_id, 'closed');
    await followed();
    await untilNews(number, 2);
    clock.forward(MINUTE);
    await twilio.text(number, 'yes');
    expect((await requestOf(number)).status).toBe('confirmed-fixed');
    expect(
      await house.store.counters(['fixed.pothole.yes', 'fixed.pothole.partly', 'fixed.pothole.no']),
    ).toEqual([1, 0, 1]);
  });
});
