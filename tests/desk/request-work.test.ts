import { MINUTE } from '../../base/clock';
import type { House } from '../../server/house';
import type { ServiceRequest } from '../../requests/service-request';
import { auditOf } from '../support/audit';
import { FakeTwilio } from '../support/fake-twilio';
import { potholeByText } from '../support/pothole-by-text';
import { recordOf } from '../support/record-of';
import { startServer, type TestServer } from '../support/server';
import { ENGINES } from '../support/settings';
import { DeskBrowser, hire } from '../support/staff';
import { joinInto } from '../../requests/joining';
import { toDoInto } from '../../requests/to-do';
import { Draft } from '../../storage/store';
import { until } from '../support/until';

const LIST = '/desk/requests';
/** The team that mends roads in the example council. */
const ROADS = 'highways';

describe.each(ENGINES)('Requests that the council’s own teams do, on %s', (engine) => {
  let twilio: FakeTwilio;
  let server: TestServer;
  let house: House;
  let desk: DeskBrowser;
  let numbers = 0;
  beforeAll(async () => {
    twilio = await FakeTwilio.start();
    server = await startServer({ engine, environment: { TWILIO_API_URL: twilio.apiUrl } });
    twilio.answersAt(server.url);
    house = await server.house();
  });
  afterAll(() => twilio.stop());
  beforeEach(async () => {
    server.clock.forward(20 * MINUTE);
    desk = await new DeskBrowser(server).signIn(await hire(house, { teams: [ROADS] }));
  });

  async function reported(): Promise<{ number: string; request: ServiceRequest; path: string }> {
    const number = `+44770090${String(3000 + ++numbers)}`;
    const { request } = await potholeByText(twilio, house, number);
    return { number, request, path: `${LIST}/${request.reference}` };
  }
  const now = async (number: string): Promise<ServiceRequest> => (await recordOf(house, number)).requests[0]!;
  const sawIn = (html: string): string => /name="saw" value="(\d+)"/.exec(html)![1]!;
  async function step(path: string, is: string, note = ''): Promise<{ status: number; html: string }> {
    const saw = sawIn((await desk.get(path)).html);
    return desk.send(path, path, { saw, is, note });
  }
  const written = (reference: string): string => `${reference.slice(0, 3)}-${reference.slice(3)}`;

  test('a report stands on its team’s list until it is done; its sender is told in the words of the note', async () => {
    const { number, request, path } = await reported();
    expect((await desk.get(LIST)).html).toContain(written(request.reference));
    const { html } = await desk.get(path);
    expect(html).toContain('there is a pothole outside 16 Mill Lane');
    expect(html).toContain('16 Mill Lane');

    expect((await step(path, 'accepted')).status).toBe(303);
    expect((await step(path, 'in-progress', 'A crew comes on Thursday.')).status).toBe(303);
    await until(async () => (await recordOf(house, number)).heard.some((text) => text.includes('Thursday')));
    server.clock.forward(MINUTE);
    expect((await step(path, 'done', 'Filled with hot tarmac.')).status).toBe(303);
    await until(async () =>
      (await recordOf(house, number)).heard.some((text) => text.includes('hot tarmac')),
    );

    expect((await now(number)).steps.map(({ is }) => is)).toEqual([
      'received',
      'accepted',
      'in-progress',
      'done',
    ]);
    expect((await desk.get(LIST)).html).not.toContain(written(request.reference));
    expect(await auditOf(house.store)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ did: 'read-request', about: request.reference }),
        expect.objectContaining({ did: 'changed-request', about: request.reference }),
      ]),
    );
  });

  test('what others have told of it stands beside its sender’s words, and how many they are', async () => {
    const { request, path } = await reported();
    expect((await desk.get(path)).html).not.toContain('Told by');
    const draft = new Draft();
    const who = { identity: 'another', channel: 'voice', thread: 'voice.another' };
    joinInto(draft, request, who, { at: request.at, words: 'a <b>bike</b> came off', files: [] });
    await house.store.commit(draft);
    const { html } = await desk.get(path);
    expect(html).toMatch(/Told by<\/dt><dd[^>]*>2 people/);
    expect(html).toContain('a &lt;b&gt;bike&lt;/b&gt; came off');
  });

  test('one that was not fixed comes back to the list', async () => {
    const { number, request, path } = await reported();
    await step(path, 'done', 'Filled.');
    await until(async () => (await recordOf(house, number)).heard.some((text) => text.includes('Filled.')));
    server.clock.forward(MINUTE);
    await twilio.text(number, 'no');
    server.clock.forward(MINUTE);
    expect((await now(number)).status).toBe('reopened');
    expect((await desk.get(LIST)).html).toContain(written(request.reference));
    await step(path, 'done', 'Filled again.');
    expect((await desk.get(LIST)).html).not.toContain(written(request.reference));
  });

  test('nothing is closed without a reason, and nothing changes on a form that was not understood', async () => {
    const { number, path } = await reported();
    const refused = [
      await step(path, 'closed'),
      await step(path, ''),
      await step(path, 'confirmed-fixed'),
      await step(path, 'done', 'x'.repeat(301)),
    ];
    expect(refused.map(({ status }) => status)).toEqual([400, 400, 400, 400]);
    expect(refused[0]!.html).toContain('Say why it is closed.');
    expect(refused[3]!.html).toContain('x'.repeat(301));
    expect((await now(number)).status).toBe('received');
    expect((await step(path, 'closed', 'It is on private land.')).status).toBe(303);
    expect((await now(number)).steps.at(-1)).toMatchObject({ is: 'closed', note: 'It is on private land.' });
  });

  test('of two who say something at once one is told to look again', async () => {
    const { number, path } = await reported();
    const colleague = await new DeskBrowser(server).signIn(await hire(house, { teams: [ROADS] }));
    const saw = sawIn((await desk.get(path)).html);
    const statuses = await Promise.all(
      [desk, colleague].map(async (who) => (await who.send(path, path, { saw, is: 'accepted' })).status),
    );
    expect(statuses.sort()).toEqual([303, 412]);
    expect((await now(number)).steps).toHaveLength(2);
  });

  test('another team sees neither list nor request; a supervisor sees all', async () => {
    const { number, path } = await reported();
    const saw = sawIn((await desk.get(path)).html);
    const other = await new DeskBrowser(server).signIn(await hire(house, { teams: ['contact-centre'] }));
    expect((await other.get(`${LIST}?team=${ROADS}`)).status).toBe(403);
    expect((await other.get(path)).status).toBe(403);
    expect((await other.send(LIST, path, { saw, is: 'done' })).status).toBe(403);
    expect((await now(number)).status).toBe('received');
    const above = await new DeskBrowser(server).signIn(await hire(house, { role: 'supervisor', teams: [] }));
    expect((await above.get(`${LIST}?team=${ROADS}`)).html).toContain(path);
    expect((await above.get(path)).status).toBe(200);
    expect((await above.get(`${LIST}/2222222`)).status).toBe(404);
    expect((await above.get(`${LIST}?team=nobody`)).status).toBe(403);
  });

  test('the public sees its words once they are let out, and no more when they are taken back', async () => {
    const { request, path } = await reported();
    const shown = async (): Promise<unknown> => {
      const answer = await fetch(`${server.url}/open311/v2/requests/${request.reference}.json`);
      return ((await answer.json()) as { description: unknown }[])[0]!.description;
    };
    const release = async (fields: Record<string, string>, who = desk): Promise<number> =>
      (await who.send(LIST, `${path}/release`, { saw: sawIn((await desk.get(path)).html), ...fields }))
        .status;
    expect(await shown()).toBeNull();
    expect(await release({ words: 'yes' })).toBe(303);
    expect(await shown()).toBe('there is a pothole outside 16 Mill Lane');
    expect((await desk.get(path)).html).toMatch(/id="words"[^>]* checked/);
    expect(await release({ words: 'yes', saw: '1' })).toBe(412);
    const other = await new DeskBrowser(server).signIn(await hire(house, { teams: ['contact-centre'] }));
    expect(await release({}, other)).toBe(403);
    expect(await release({})).toBe(303);
    expect(await shown()).toBeNull();
    const did = (await auditOf(house.store))
      .filter(({ about }) => about === request.reference)
      .map((row) => row.did);
    expect(did.filter((one) => /released|took-back/.test(one))).toEqual([
      'released-request',
      'took-back-request',
    ]);
  });

  test('a list is read a page at a time, what was promised first before the rest', async () => {
    const { request } = await reported();
    const draft = new Draft();
    for (let i = 0; i < 60; i++) {
      const reference = `SOME${i}`;
      const promisedBy = `2020-01-${String((i % 28) + 1).padStart(2, '0')}`;
      const one = { ...request, reference, promisedBy, team: 'waste' };
      draft.putting(`request:${reference}`, one);
      toDoInto(draft, one);
    }
    await house.store.commit(draft);
    const waste = await new DeskBrowser(server).signIn(await hire(house, { teams: ['waste'] }));
    const first = (await waste.get(LIST)).html;
    const more = /href="(\/desk\/requests\?team=waste&amp;after=[^"]+)"/
      .exec(first)![1]!
      .replace(/&amp;/g, '&');
    const second = (await waste.get(more)).html;
    const listed = (html: string): string[] =>
      [...html.matchAll(/requests\/(SOME\d+)"/g)].map(([, one]) => one!);
    expect([listed(first).length, listed(second).length]).toEqual([50, 10]);
    expect(new Set([...listed(first), ...listed(second)]).size).toBe(60);
    expect(listed(first).slice(0, 3)).toEqual(['SOME0', 'SOME28', 'SOME56']);
  });
});
