import type { House } from '../../../server/house';
import { CouncilCopy } from '../../catalogue/broken-council';
import { findings } from '../../support/axe';
import { type AgentAtDesk, agentAt, begins, WebCitizen } from '../../support/desk-page';
import { startServer, type TestServer } from '../../support/server';

/** A council whose agents are offered who comes next, and do not choose; and what one agent passes to another. */
jest.setTimeout(60_000);

describe('Who comes next is offered', () => {
  let server: TestServer;
  let house: House;
  const council = new CouncilCopy();
  beforeAll(async () => {
    council.edit('council.yaml', 'longest_wait: 10', 'longest_wait: 10\n  offer: next');
    server = await startServer({ environment: { COUNCIL_DIR: council.directory } });
    house = await server.house();
  });

  const arrives = async (name: string): Promise<AgentAtDesk> => {
    const agent = await agentAt(server, house, { name });
    await begins(agent);
    return agent;
  };
  const takeButtons = ({ page }: AgentAtDesk) => page.getByRole('button', { name: /^Take / });

  test('only the first of them, to each what they have not refused; what is passed on comes to the other by itself', async () => {
    const sam = await arrives('Sam');
    const mair = await arrives('Mair');
    const first = new WebCitizen(server);
    await first.says('I want to talk to a person about my first matter');
    const second = new WebCitizen(server);
    await second.says('I want to talk to a person about my second matter');

    // Two wait, and one is offered: to both the same.
    for (const agent of [sam, mair]) {
      await agent.page.getByRole('heading', { name: 'Waiting: 2' }).waitFor();
      await agent.page.getByRole('button', { name: /^Take .*first matter/ }).waitFor();
      expect(await takeButtons(agent).count()).toBe(1);
      expect(await agent.page.getByLabel('Team').count()).toBe(0);
    }
    expect(await findings(sam.page)).toEqual([]);

    // Whom one has refused the other is still offered.
    await sam.page.getByRole('button', { name: /^Not for me.*first matter/ }).click();
    await sam.page.getByRole('button', { name: /^Take .*second matter/ }).waitFor();
    expect(await takeButtons(sam).count()).toBe(1);
    await mair.page.getByRole('button', { name: /^Take .*first matter/ }).waitFor();

    await sam.page.getByRole('button', { name: /^Take .*second matter/ }).click();
    await sam.page.getByLabel('Your reply').fill('Sam here.');
    await sam.page.getByRole('button', { name: 'Send' }).click();
    await sam.page.locator('#said').getByText('Sam here.').waitFor();

    // Passed to Mair, on whose open page it stands without her doing anything.
    await sam.page.getByText('Pass on', { exact: true }).click();
    await sam.page.getByLabel('To a colleague who is here').selectOption({ label: 'Mair' });
    await sam.page.getByRole('button', { name: 'Pass to colleague' }).click();
    await sam.page.getByText('You have no conversation just now.').waitFor();
    await mair.page.getByRole('heading', { name: 'Yours: 1 of 4' }).waitFor();
    expect(await second.page()).toMatch(/Mair/);
    await mair.page.locator('#held a').first().click();
    const said = mair.page.locator('#said');
    await said.getByText('Sam here.').waitFor();
    await second.says('thank you, both');
    await said.getByText('thank you, both').waitFor();
    await mair.page.getByLabel('Your reply').fill('Mair here now.');
    await mair.page.getByRole('button', { name: 'Send' }).click();
    await said.getByText('Mair here now.').waitFor();
    expect(await second.page()).toContain('Mair here now.');
  });
});
