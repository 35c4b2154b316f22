import { armFailpoints } from '../../base/failpoint';
import { MINUTE } from '../../base/clock';
import { DEAD, scheduleInto } from '../../outbox/due';
import { STUCK } from '../../requests/passing-on';
import type { House } from '../../server/house';
import { Draft } from '../../storage/store';
import { auditOf } from '../support/audit';
import { FakeBackOffice } from '../support/fake-back-office';
import { FakeTwilio, MAGIC } from '../support/fake-twilio';
import { potholeByText } from '../support/pothole-by-text';
import { faultsIn, recordOf } from '../support/record-of';
import { startServer, type TestServer } from '../support/server';
import { ENGINES } from '../support/settings';
import { DeskBrowser, hire } from '../support/staff';
import { TestClock } from '../support/test-clock';
import { until } from '../support/until';

const LIST = '/desk/troubles';

describe.each(ENGINES)('What needs a look, on %s', (engine) => {
  let twilio: FakeTwilio;
  let office: FakeBackOffice;
  let server: TestServer;
  let house: House;
  let desk: DeskBrowser;
  beforeAll(async () => {
    const clock = new TestClock();
    twilio = await FakeTwilio.start();
    office = await FakeBackOffice.start({ clock });
    const environment = { TWILIO_API_URL: twilio.apiUrl, ...office.environment };
    server = await startServer({ engine, clock, environment });
    twilio.answersAt(server.url);
    house = await server.house();
  });
  afterAll(async () => {
    await office.stop();
    await twilio.stop();
  });
  beforeEach(async () => {
    server.clock.forward(20 * MINUTE);
    desk = await new DeskBrowser(server).signIn(await hire(house, { role: 'supervisor' }));
  });
  afterEach(() => armFailpoints(undefined));

  const listed = async (): Promise<string> => (await desk.get(LIST)).html;
  const pathsIn = (html: string, kind: string): string[] =>
    [...html.matchAll(/action="([^"]+)"/g)]
      .map(([, path]) => path!)
      .filter((path) => path.includes(`/${kind}.`));
  const count = (index: string): Promise<number> => house.store.count(index, '', undefined, 99);

  /** A message at which every turn throws. */
  async function failedAt(number: string, text: string): Promise<void> {
    armFailpoints((name) => {
      if (name === 'running') throw new TypeError('as the test ordered');
    });
    await twilio.text(number, text);
    armFailpoints(undefined);
  }

  test('a message that we failed at is seen in its words, and taken once more when the cause is gone', async () => {
    const number = '+447700904001';
    await failedAt(number, 'there is a pothole outside 16 Mill Lane');
    const html = await listed();
    expect(html).toContain('there is a pothole outside 16 Mill Lane');
    expect(html).toContain('TypeError');
    const [replay = ''] = pathsIn(html, 'parked').filter((path) => path.endsWith('/again'));
    const both = await Promise.all([desk.send(LIST, replay), desk.send(LIST, replay)]);
    expect(both.map(({ status }) => status).sort()).toEqual([303, 412]);
    server.clock.forward(MINUTE);
    await until(() => twilio.phone(number).texts.some((text) => text.includes('How deep')));
    const record = await recordOf(house, number);
    expect(record.heard.filter((text) => text.includes('How deep'))).toHaveLength(1);
    expect(record.said).toEqual(['there is a pothole outside 16 Mill Lane']);
    expect(await faultsIn(house, record)).toEqual([]);
    expect(pathsIn(await listed(), 'parked')).toEqual([]);
  });

  test('one that needs no more is settled, once', async () => {
    const number = '+447700904002';
    await failedAt(number, 'graffiti on the bus shelter');
    const [settle = ''] = pathsIn(await listed(), 'parked').filter((path) => path.endsWith('/settle'));
    expect((await desk.send(LIST, settle, { why: 'seen' })).status).toBe(303);
    expect(pathsIn(await listed(), 'parked')).toEqual([]);
    expect((await desk.send(LIST, settle, { why: 'seen' })).status).toBe(412);
  });

  test('a text that did not go out is seen without its words or number, tried again, and settled with a reason', async () => {
    const number = MAGIC.notPermitted;
    await twilio.text(number, 'hello');
    const { value } = await deadLetter(number);
    const html = await listed();
    expect(html).toContain('A message that did not go out');
    expect(html).not.toContain(value);
    expect(html).not.toContain(number.slice(-6));
    expect(html).toMatch(/href="\/desk\/citizens\/[\w-]{22}"/);
    const [again = ''] = pathsIn(html, 'dead-letter').filter((path) => path.endsWith('/again'));
    expect((await desk.send(LIST, again)).status).toBe(303);
    await until(async () => (await count(DEAD)) === 1);
    const [settle = ''] = pathsIn(await listed(), 'dead-letter').filter((path) => path.endsWith('/settle'));
    expect((await desk.send(LIST, settle, { why: 'because' })).status).toBe(400);
    expect(await count(DEAD)).toBe(1);
    expect((await desk.send(LIST, settle, { why: 'reached' })).status).toBe(303);
    expect(await count(DEAD)).toBe(0);
    expect((await auditOf(house.store)).map(({ did, why }) => [did, why])).toEqual(
      expect.arrayContaining([
        ['tried-undelivered-again', undefined],
        ['settled-undelivered', 'reached'],
      ]),
    );
  });

  /** A text that the carrier does not take. */
  async function deadLetter(number: string): Promise<{ value: string }> {
    const { entries } = await recordOf(house, number);
    const { conversation, n, identity, thread, text } = entries.at(-1)!;
    const entry = `log:${conversation}:${String(n).padStart(7, '0')}`;
    const draft = new Draft();
    scheduleInto(draft, server.clock.now(), { do: 'send', channel: 'sms', thread, identity, entry });
    await house.store.commit(draft);
    await until(async () => (await count(DEAD)) === 1);
    return { value: text.slice(0, 40) };
  }

  test('a request that did not get to the back office is sent once more', async () => {
    office.next = ['refuses'];
    const { request } = await potholeByText(twilio, house, '+447700904003');
    await until(async () => (await count(STUCK)) === 1);
    const [again = ''] = pathsIn(await listed(), 'request-stuck');
    expect((await desk.send(LIST, again)).status).toBe(303);
    await until(async () => (await count(STUCK)) === 0);
    expect(office.about(request.reference)).toHaveLength(1);
    expect((await desk.send(LIST, again)).status).toBe(412);
  });

  test('or done here, where nobody can bring it there; one that is there is not for us', async () => {
    office.next = ['refuses'];
    const { request } = await potholeByText(twilio, house, '+447700904004');
    await until(async () => (await count(STUCK)) === 1);
    const path = `/desk/requests/${request.reference}`;
    const saw = /name="saw" value="(\d+)"/.exec((await desk.get(path)).html)![1]!;
    expect((await desk.send(path, path, { saw, is: 'done', note: 'Filled.' })).status).toBe(303);
    expect(await count(STUCK)).toBe(0);
    const passed = await potholeByText(twilio, house, '+447700904005');
    await until(async () => office.about(passed.request.reference).length === 1);
    const there = `/desk/requests/${passed.request.reference}`;
    expect((await desk.get(there)).html).not.toContain('name="is"');
    expect((await desk.send(there, there, { saw: '2', is: 'done' })).status).toBe(412);
  });
});
