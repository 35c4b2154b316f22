import { gzipSync } from 'node:zlib';
import type { House } from '../../../server/house';
import { type AgentAtDesk, agentAt, begins, takes, WebCitizen } from '../../support/desk-page';
import { type OnThePhone, onThePhone } from '../../support/on-the-phone';
import { until } from '../../support/until';

/** An agent's morning, in a browser: somebody on the page, somebody by text, and all that is done with them. */
jest.setTimeout(60_000);

describe('A morning at the desk', () => {
  let phones: OnThePhone;
  let house: House;
  beforeAll(async () => {
    phones = await onThePhone();
    house = await phones.server.house();
  });
  afterAll(() => phones.twilio.stop());

  const arrives = (name: string): Promise<AgentAtDesk> => agentAt(phones.server, house, { name });

  /** Somebody texts, while the desk is heard of all the time. */
  const byText = async (text: string): Promise<void> => {
    phones.server.clock.forward(10_000);
    await phones.twilio.text('+447700900101', text);
  };

  test('from the first to the last conversation, with what happens meanwhile shown by itself', async () => {
    const { server, twilio } = phones;
    const sam = await arrives('Sam');
    const { page } = sam;
    await begins(sam);
    await page.getByText('Nobody is waiting.').waitFor();

    // Somebody asks for a person: the open page shows them by itself.
    const ann = new WebCitizen(server);
    await ann.says('there is a pothole at 16 Mill Lane', 'can I speak to a real person please');
    await page.getByRole('heading', { name: 'Waiting: 1' }).waitFor();
    expect(await page.title()).toMatch(/^\(1\) /);
    await page.getByText('Report a pothole').waitFor();

    await page.keyboard.press('Alt+t');
    await page.getByRole('heading', { name: 'Report a pothole', level: 1 }).waitFor();
    const said = page.locator('#said');
    await said.getByText('there is a pothole at 16 Mill Lane').waitFor();

    // Both sides live.
    await page.getByLabel('Your reply').fill('Hello, I am Sam. How can I help?');
    await page.keyboard.press('Control+Enter');
    await said.getByText('Hello, I am Sam.').waitFor();
    expect(await ann.page()).toContain('Hello, I am Sam. How can I help?');
    await ann.says('it is deeper than a golf ball <b>honest</b>');
    await said.getByText('it is deeper than a golf ball <b>honest</b>').waitFor();

    // A ready answer, found and put in.
    await page.getByRole('searchbox', { name: 'Ready answers and articles' }).fill('moment looking');
    await page.getByRole('button', { name: 'Find' }).click();
    await page.getByRole('link', { name: 'One moment' }).click();
    expect(await page.getByLabel('Your reply').inputValue()).toContain('I am still looking into this.');
    await page.getByRole('button', { name: 'Send' }).click();
    await said.getByText('I am still looking into this.').waitFor();

    // The form, field by field.
    await page.locator('#change-depth').click();
    await page.locator('#answer-depth').selectOption({ label: 'Deeper than that' });
    await page.getByRole('button', { name: 'Save Depth' }).click();
    await page.locator('.desk-form').getByText('Deeper than that', { exact: true }).first().waitFor();

    // A note, which the citizen never sees.
    await page.getByText('Write a note for staff').click();
    await page.getByLabel('Note, which the citizen never sees').fill('Rang us yesterday too.');
    await page.getByRole('button', { name: 'Keep note' }).click();
    await said.getByText('Rang us yesterday too.').waitFor();
    expect(await ann.page()).not.toContain('Rang us yesterday too.');

    // Somebody else by text, meanwhile.
    await page.getByRole('link', { name: 'Desk', exact: true }).first().click();
    await byText('can I speak to a person about my bins');
    await takes(sam, 'can I speak to a person about my bins');
    await page.getByLabel('Your reply').fill('Sam here. What about your bins?');
    await page.getByRole('button', { name: 'Send' }).click();
    await until(() => {
      server.clock.forward(10);
      return twilio.phone('+447700900101').texts.some((text) => text.includes('Sam here.'));
    });
    await byText('they were not emptied today');
    await said.getByText('they were not emptied today').waitFor();

    // Closed with an outcome; it is asked how that went, on their channel.
    await page.getByText('Close', { exact: true }).click();
    await page.getByLabel('What came of it').selectOption({ label: 'Question answered' });
    await page.getByLabel('What the next person should know').fill('Told the crew.');
    await page.getByRole('button', { name: 'Close conversation' }).click();
    await page.getByRole('heading', { name: 'Yours: 1 of 4' }).waitFor();
    server.clock.forward(5_000);
    await until(() => twilio.phone('+447700900101').texts.some((text) => text.includes('did Sam help you')));

    // Ann goes back to the assistant, which takes her form up where it stands now.
    await page.keyboard.press('Alt+o');
    await page.getByText('Hand back to the assistant').click();
    await page
      .getByLabel('A last sentence to them, if you like')
      .first()
      .fill('I leave you with our assistant.');
    await page.getByRole('button', { name: 'Hand back' }).click();
    await page.getByText('You have no conversation just now.').waitFor();
    const back = await ann.page();
    expect(back).toMatch(/I leave you with our assistant\..*automated assistant again/s);
    expect(back).not.toContain('How deep is it, roughly?</p>\n</li>\n</ol>');
  });

  test('the script is small: a slow line is not kept waiting by it', async () => {
    const html = await (await fetch(`${phones.server.url}/desk/sign-in`)).text();
    const script = /src="(\/assets\/desk\.[\w.]+\.js)"/.exec(html)![1]!;
    const answer = await fetch(phones.server.url + script, { headers: { 'accept-encoding': 'identity' } });
    expect(gzipSync(await answer.text()).length).toBeLessThan(60 * 1024);
  });

  test('of two who take at once one has it, and the other is told who in words', async () => {
    const sam = await arrives('Sam');
    await begins(sam);
    const rhys = new WebCitizen(phones.server);
    await rhys.says('I want to talk to a person about my council tax');
    const button = { name: 'Take I want to talk to a person about my council tax' };
    await sam.page.getByRole('button', button).waitFor();
    // Without a script Mair's page shows what was there when she opened it.
    const mair = await agentAt(phones.server, house, { name: 'Mair' }, { javaScriptEnabled: false });
    await takes(sam, 'I want to talk to a person about my council tax');
    phones.server.clock.forward(5_000);
    await mair.page.getByRole('button', button).click();
    await mair.page.getByText('Sam took this 5 seconds ago.').waitFor();
    await mair.page.getByRole('heading', { name: 'There is a problem' }).waitFor();
  });

  test('a citizen who writes while the agent does is shown first, and nothing that was typed is lost', async () => {
    const sam = await agentAt(phones.server, house, { name: 'Sam' }, { javaScriptEnabled: false });
    await begins(sam);
    const eve = new WebCitizen(phones.server);
    await eve.says('I want to talk to a person about noise');
    await sam.page.getByRole('link', { name: 'Refresh' }).click();
    await takes(sam, 'I want to talk to a person about noise');
    await sam.page.getByLabel('Your reply').fill('Where is the noise?');
    await eve.says('it is the pub next door');
    await sam.page.getByRole('button', { name: 'Send' }).click();
    await sam.page.getByText('Something came in while you were writing.').waitFor();
    expect(await sam.page.getByLabel('Your reply').inputValue()).toBe('Where is the noise?');
    await sam.page.locator('#said').getByText('it is the pub next door').waitFor();
    await sam.page.getByRole('button', { name: 'Send' }).click();
    await sam.page.locator('#said').getByText('Where is the noise?').waitFor();
    expect(await eve.page()).toContain('Where is the noise?');
  });
});
