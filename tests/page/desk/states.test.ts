import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { MINUTE } from '../../../base/clock';
import type { House } from '../../../server/house';
import { findings } from '../../support/axe';
import { type AgentAtDesk, agentAt, begins, SCREEN, takes, WebCitizen } from '../../support/desk-page';
import { type OnThePhone, onThePhone } from '../../support/on-the-phone';
import { until } from '../../support/until';

jest.setTimeout(90_000);

/** With DESK_SCREENS=yes each state is kept as a picture, to be looked at. */
const SCREENS = process.env['DESK_SCREENS'] === 'yes' ? join(__dirname, '../../../docs/screens') : undefined;
if (SCREENS) mkdirSync(SCREENS, { recursive: true });

const HOSTILE = `<img src=x onerror="window.broken=1"><script>window.broken=2</script>"' {{7*7}} javascript:alert(1)`;

describe('Every state of the desk', () => {
  let phones: OnThePhone;
  let house: House;
  beforeAll(async () => {
    phones = await onThePhone();
    house = await phones.server.house();
  });
  afterAll(() => phones.twilio.stop());

  async function clean(page: Page, state: string): Promise<void> {
    expect([state, await findings(page)]).toEqual([state, []]);
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect([state, wide]).toEqual([state, 0]);
    const { width } = page.viewportSize()!;
    if (SCREENS)
      await page.screenshot({
        path: join(SCREENS, `${state.replace(/ /g, '-')}-${width}.png`),
        fullPage: true,
      });
  }

  // 320 pixels is also what a screen of 1280 has left at 400 %.
  test.each([{ width: 320, height: 640 }, SCREEN])(
    'axe finds nothing and nothing runs off the side at $width',
    async (viewport) => {
      const sam = await agentAt(phones.server, house, { name: 'Sam' }, { viewport });
      const { page } = sam;
      await clean(page, 'away with nobody waiting');
      await begins(sam);
      const ann = new WebCitizen(phones.server);
      const matter = `there is a pothole at ${viewport.width} Mill Lane`;
      await ann.says(matter, 'can I speak to a real person please');
      const eve = new WebCitizen(phones.server);
      await eve.says('I want to talk to a person', 'I want to kill myself');
      await page.getByText('In danger', { exact: true }).first().waitFor();
      await clean(page, 'queue with danger first');
      await takes(sam, matter);
      await clean(page, 'conversation');
      await page.locator('#change-depth').click();
      await clean(page, 'form edit');
      for (const name of [
        'Write a note for staff',
        'Pass on',
        'Put aside or back',
        'Send a photo or file',
        'Hand back to the assistant',
        'Close',
      ])
        await page.getByText(name, { exact: true }).click();
      await clean(page, 'conversation with all open');
      await page.goto(`${page.url()}?find=nothing-has-this`);
      await clean(page, 'no answer found');
      await page.getByText('Write a note for staff').click();
      await page.getByRole('button', { name: 'Keep note' }).click();
      await page.getByText('Write something first.').first().waitFor();
      await clean(page, 'a form with a fault');
      await page.goto(`${phones.server.url}/desk/conversations/no-such-conversation`);
      await clean(page, 'not there');
      await page.goto(`${phones.server.url}/desk/find`);
      await clean(page, 'search');
      await page.getByRole('button', { name: 'Find', exact: true }).click();
      await page.getByText('There is a problem').waitFor();
      await clean(page, 'search with a fault');
      await page.getByLabel('Who are you looking for?').fill('nobody we know');
      await page.getByLabel('To deal with something they asked for').check();
      await page.getByRole('button', { name: 'Find', exact: true }).click();
      await page.getByRole('heading', { name: 'Nobody found' }).waitFor();
      await clean(page, 'nobody found');
      await page.goto(`${phones.server.url}/desk/requests`);
      await clean(page, 'no requests to do');
      await page.goto(`${phones.server.url}/desk/account`);
      await clean(page, 'own account');
      await page.getByRole('button', { name: 'Get new recovery codes' }).click();
      await page.getByText('Type the code that your app shows now.').first().waitFor();
      await clean(page, 'own account with a fault');
    },
  );

  describe('what citizens write stays words', () => {
    const looksAt = async (sam: AgentAtDesk): Promise<void> => {
      const { page } = sam;
      await page.locator('#said').getByText('onerror').first().waitFor();
      expect(await page.locator('#said img, #said script').count()).toBe(0);
      expect(await page.locator('#said').textContent()).toContain('{{7*7}}');
      expect(await page.evaluate(() => (window as unknown as { broken?: number }).broken)).toBeUndefined();
      await page.reload();
      expect(await page.evaluate(() => (window as unknown as { broken?: number }).broken)).toBeUndefined();
    };

    test('on the page', async () => {
      const sam = await agentAt(phones.server, house, { name: 'Sam' });
      await begins(sam);
      const mallory = new WebCitizen(phones.server);
      await mallory.says(`I want to talk to a person about page ${HOSTILE}`);
      await sam.page.getByRole('button', { name: /^Take .*about page/ }).click();
      await mallory.says(HOSTILE);
      await looksAt(sam);
    });

    test('by text', async () => {
      const sam = await agentAt(phones.server, house, { name: 'Sam' });
      await begins(sam);
      phones.server.clock.forward(10_000);
      await phones.twilio.text('+447700900177', `I want to talk to a person about texts ${HOSTILE}`);
      await sam.page.getByRole('button', { name: /^Take .*about texts/ }).click();
      phones.server.clock.forward(10_000);
      await phones.twilio.text('+447700900177', HOSTILE);
      await looksAt(sam);
    });
  });

  test('a browser that dies gives its conversation back with its place, and an open desk shows it', async () => {
    const sam = await agentAt(phones.server, house, { name: 'Sam' });
    await begins(sam);
    const rhys = new WebCitizen(phones.server);
    await rhys.says('I want to talk to a person about a dead browser');
    await takes(sam, 'I want to talk to a person about a dead browser');
    // The script has said by now that it is there, for a minute.
    await sam.page.waitForResponse('**/desk/here').catch(() => undefined);
    await sam.page.context().close();
    const mair = await agentAt(phones.server, house, { name: 'Mair' });
    await begins(mair);
    phones.server.clock.forward(6 * MINUTE);
    await mair.page.reload();
    await begins(mair);
    await mair.page.getByRole('button', { name: /^Take .*a dead browser/ }).waitFor();
    await until(async () => (await rhys.page()).includes('Sam has lost the line.'));
  });
});
