import { SECOND } from '../../base/clock';
import { LANGUAGE_FIRST } from '../../desk/offering';
import { signOn } from '../../desk/presence';
import { MOST_LISTED } from '../../desk/waiting';
import type { House } from '../../server/house';
import { CouncilCopy } from '../catalogue/broken-council';
import { WebCitizen } from '../support/desk-page';
import { startServer, type TestServer } from '../support/server';
import { ENGINES } from '../support/settings';
import { DeskBrowser, hire } from '../support/staff';

const WELSH = 'Cymraeg';

/** The language in which they write, and then that they want a person. */
const CY = [WELSH, 'siarad â pherson'];
const EN = ['I want to talk to a person'];

/** Who is offered to whom where agents do not choose. */
describe.each(ENGINES)('Who comes next, on %s', (engine) => {
  let server: TestServer;
  let house: House;
  const council = new CouncilCopy();
  beforeAll(() => council.edit('council.yaml', 'longest_wait: 10', 'longest_wait: 10\n  offer: next'));
  beforeEach(async () => {
    server = await startServer({ engine, environment: { COUNCIL_DIR: council.directory } });
    house = await server.house();
  });

  async function agent(...languages: readonly string[]): Promise<DeskBrowser> {
    const staff = await hire(house, { languages });
    const at = { agent: { id: staff.id, name: staff.name }, teams: staff.teams };
    const browser = await new DeskBrowser(server).signIn(staff);
    await signOn(house.store, at, server.clock.now(), { lasts: 3_600 * SECOND });
    return browser;
  }
  const asks = (words: readonly string[]): Promise<string> => new WebCitizen(server).says(...words);
  test('who speaks a language of the agent comes before who has waited longer', async () => {
    const [english, both] = [await agent('en'), await agent('en', 'cy')];
    await asks(CY);
    expect(await languagesOn(english)).toEqual(['cy']);
    await asks(EN);
    expect(await languagesOn(english)).toEqual(['en']);
    expect(await languagesOn(both)).toEqual(['cy']);
  });

  test('nobody is overtaken for their language for longer than three minutes', async () => {
    const english = await agent('en');
    await asks(CY);
    await asks(EN);
    expect(await languagesOn(english)).toEqual(['en']);
    server.clock.forward(LANGUAGE_FIRST);
    expect(await languagesOn(english)).toEqual(['cy']);
  });

  test('danger comes before any language', async () => {
    const welsh = await agent('cy');
    await asks([...EN, 'I want to kill myself']);
    await asks(CY);
    expect(await languagesOn(welsh)).toEqual(['en']);
  });

  test('however many speak another language and came before', async () => {
    const both = await agent('en', 'cy');
    const welsh = await agent('cy');
    for (let n = 0; n < 31; n++) {
      await asks(EN);
      // All of them within the three minutes.
      server.clock.forward(-9 * SECOND);
    }
    await asks(CY);
    expect(await languagesOn(welsh)).toEqual(['cy']);
    expect(await languagesOn(both)).toEqual(['en']);
    expect(await languagesOn(both, '?language=cy')).toEqual(['cy']);
    expect((await both.get('/desk')).html).toContain('Waiting: 32');
    expect((await both.get('/desk?language=cy')).html).toContain('Waiting: 1');
  });

  test('whom they have refused is not offered to them, in their language or not', async () => {
    const both = await agent('en', 'cy');
    await asks(CY);
    await asks(EN);
    await refuseNext(both);
    expect(await languagesOn(both)).toEqual(['en']);
  });

  test('whoever has refused all of a long list is offered those behind it', async () => {
    const english = await agent('en');
    for (let n = 0; n < MOST_LISTED; n++) {
      await asks(CY);
      await refuseNext(english);
    }
    expect(await languagesOn(english)).toEqual([]);
    await asks(EN);
    expect(await languagesOn(english)).toEqual(['en']);
    await refuseNext(english);
    expect(await languagesOn(english)).toEqual([]);
  });
});

describe.each(ENGINES)('Where agents choose, on %s', (engine) => {
  test('the list is narrowed by team and language, to no more than the teams of the agent', async () => {
    const server = await startServer({ engine });
    const house = await server.house();
    const staff = await hire(house, { teams: ['contact-centre', 'highways'] });
    const at = { agent: { id: staff.id, name: staff.name }, teams: staff.teams };
    const browser = await new DeskBrowser(server).signIn(staff);
    const highways = await new DeskBrowser(server).signIn(await hire(house, { teams: ['highways'] }));
    await signOn(house.store, at, server.clock.now(), { lasts: 3_600 * SECOND });
    for (const words of [CY, EN]) await new WebCitizen(server).says(...words);
    for (const [query, rows] of [
      ['', ['cy', 'en']],
      ['?language=cy', ['cy']],
      ['?language=en&team=contact-centre', ['en']],
      ['?team=highways', []],
      ['?language=xx', ['cy', 'en']],
    ] as const)
      expect([query, await languagesOn(browser, query)]).toEqual([query, rows]);
    expect(await languagesOn(highways, '?team=contact-centre')).toEqual([]);
  });
});

/** Refuses the one who comes first. */
async function refuseNext(at: DeskBrowser): Promise<void> {
  const { html } = await at.get('/desk');
  const form = html.slice(html.indexOf('id="queue"'));
  const path = /action="([^"]+\/refuse)"/.exec(form)![1]!;
  const hidden = (name: string): string => new RegExp(`name="${name}" value="([^"]*)"`).exec(form)![1]!;
  const fields = { saw: hidden('saw'), nonce: hidden('nonce') };
  expect((await at.send('/desk', path, fields)).status).toBe(303);
}

/** The languages of those whom they may take. */
async function languagesOn(at: DeskBrowser, query = ''): Promise<string[]> {
  const { html } = await at.get(`/desk${query}`);
  const list = html.slice(html.indexOf('id="queue"'));
  const rows = list.split('/take"').slice(0, -1);
  return rows.map((row) => (row.includes('Welsh') ? 'cy' : 'en'));
}
