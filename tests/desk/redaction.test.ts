import { logKey } from '../../citizens/log';
import { handoffKey } from '../../desk/own-desk';
import type { House } from '../../server/house';
import { readOne } from '../../storage/store';
import { auditOf } from '../support/audit';
import { WebCitizen } from '../support/desk-page';
import { startServer, type TestServer } from '../support/server';
import { ENGINES } from '../support/settings';
import { DeskBrowser, hire } from '../support/staff';

const SECRET = 'my neighbour Zebedee Quartz has a cough';
const REMOVED = 'This message was removed.';

describe.each(ENGINES)('Removing a message, on %s', (engine) => {
  let server: TestServer;
  let house: House;
  let sam: DeskBrowser;
  beforeAll(async () => {
    server = await startServer({ engine });
    house = await server.house();
    sam = await new DeskBrowser(server).signIn(await hire(house, { name: 'Sam' }));
    await sam.send('/desk', '/desk/presence', { is: 'here' });
  });

  const held = (html: string, name: string): string =>
    new RegExp(`name="${name}" value="([^"]+)"`).exec(html)![1]!;

  /** Somebody says it and asks for a person, and Sam takes them: the path of their conversation. */
  async function taken(ann: WebCitizen): Promise<string> {
    await ann.says('there is a pothole at 16 Mill Lane', 'can I speak to a real person please', SECRET);
    const queue = (await sam.get('/desk')).html;
    const [, path, form] = /action="(\/desk\/conversations\/[^/]+)\/take"([^]*?)<\/form>/.exec(queue)!;
    await sam.send('/desk', `${path}/take`, { saw: held(form!, 'saw'), nonce: held(form!, 'nonce') });
    return path!;
  }
  const numberOf = (html: string, words: string): string =>
    [...html.matchAll(/name="n" value="(\d+)"[^]*?<\/label>/g)].find(([one]) => one.includes(words))![1]!;

  test('its words are nowhere any more, the citizen sees that, and the audit tells who and why', async () => {
    const ann = new WebCitizen(server);
    const path = await taken(ann);
    const id = path.split('/').at(-1)!;
    const { html } = await sam.get(`${path}/remove`);
    const n = numberOf(html, 'Zebedee');
    const saw = held(html, 'saw');
    expect(await ann.page()).toContain('Zebedee');
    expect((await sam.send(path, `${path}/remove`, { n, saw, why: 'someone-else' })).status).toBe(303);
    expect((await readOne(house.store, logKey(id, Number(n))))!.value).toMatchObject({
      text: REMOVED,
      redacted: { why: 'someone-else', by: { name: 'Sam' } },
    });
    const page = (await sam.get(path)).html;
    expect(page).not.toContain('Zebedee');
    expect(page).toContain('It tells of somebody else');
    const shown = await ann.page();
    expect(shown).not.toContain('Zebedee');
    expect(shown).toContain(REMOVED);
    expect((await auditOf(house.store)).at(-1)).toMatchObject({
      did: 'redacted-message',
      about: `${id}.${n}`,
      why: 'someone-else',
    });
    expect((await sam.send(path, `${path}/remove`, { n, saw, why: 'abuse' })).status).toBe(404);
  });

  test('what it was about goes too, and the form goes on', async () => {
    const ann = new WebCitizen(server);
    const path = await taken(ann);
    const { html } = await sam.get(`${path}/remove`);
    const n = numberOf(html, 'there is a pothole');
    await sam.send(path, `${path}/remove`, { n, saw: held(html, 'saw'), why: 'asked' });
    const id = path.split('/').at(-1)!;
    expect(JSON.stringify((await readOne(house.store, handoffKey(id)))!.value)).not.toContain(
      'there is a pothole',
    );
    expect(JSON.stringify((await readOne(house.store, `conversation:${id}`))!.value)).not.toContain(
      'there is a pothole',
    );
    expect((await sam.get(path)).html).toContain('16 Mill Lane');
  });

  test('whoever saw an older state is told to look again, and nothing is chosen for them', async () => {
    const ann = new WebCitizen(server);
    const path = await taken(ann);
    const { html } = await sam.get(`${path}/remove`);
    await ann.says('one more thing');
    const n = numberOf(html, 'Zebedee');
    const fields = { n, saw: held(html, 'saw'), why: 'personal' };
    const stale = await sam.send(path, `${path}/remove`, fields);
    expect(stale.status).toBe(412);
    expect(stale.html).toContain('Something came in');
    expect(await ann.page()).toContain('Zebedee');
    expect((await sam.send(path, `${path}/remove`, { saw: fields.saw, why: 'personal' })).status).toBe(400);
    expect((await sam.send(path, `${path}/remove`, { ...fields, why: 'fun' })).status).toBe(400);
    const other = await new DeskBrowser(server).signIn(await hire(house));
    expect((await other.get(`${path}/remove`)).status).toBe(404);
    expect((await other.send('/desk', `${path}/remove`, fields)).status).toBe(404);
    const saw = held((await sam.get(`${path}/remove`)).html, 'saw');
    expect((await sam.send(path, `${path}/remove`, { ...fields, saw })).status).toBe(303);
    expect(await ann.page()).not.toContain('Zebedee');
  });
});
