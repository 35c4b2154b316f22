import type { House } from '../../../server/house';
import { findings } from '../../support/axe';
import { openBrowser } from '../../support/browser';
import { agentAt, begins, SCREEN, takes } from '../../support/desk-page';
import { startServer, type TestServer } from '../../support/server';

jest.setTimeout(60_000);

/** Both sides in browsers of their own: each sees that the other is typing, and no longer once it is said. */
describe('Typing', () => {
  let server: TestServer;
  let house: House;
  beforeAll(async () => {
    server = await startServer();
    house = await server.house();
  });

  test.each([
    ['en', 'Somebody from the council is typing.'],
    ['cy', "Mae rhywun o'r cyngor yn teipio."],
  ])('is shown on both pages, in %s', async (language, words) => {
    const sam = await agentAt(server, house, { name: 'Sam', languages: ['en', 'cy'] });
    await begins(sam);
    const context = await openBrowser({ viewport: SCREEN });
    const ann = await context.newPage();
    ann.setDefaultTimeout(8_000);
    await ann.goto(`${server.url}/?lang=${language}`);
    const about = language === 'en' ? 'I want to talk to a person' : 'dwi eisiau siarad â pherson';
    await ann.locator('#text').fill(about);
    await ann.locator('#send').click();
    await takes(sam, about);

    const reply = sam.page.getByLabel('Your reply');
    await reply.pressSequentially('Hello ');
    await ann.getByText(words).waitFor();
    expect(await findings(ann)).toEqual([]);
    server.clock.forward(4_000);
    await ann.locator('#text').pressSequentially('Are you there');
    await sam.page.getByText('They are typing.').waitFor();
    expect(await findings(sam.page)).toEqual([]);

    await reply.fill('Hello, Sam here.');
    await sam.page.getByRole('button', { name: 'Send' }).click();
    await ann.locator('#log').getByText('Hello, Sam here.').waitFor();
    expect(await ann.locator('#typing').textContent()).toBe('');
    await ann.locator('#send').click();
    await sam.page.locator('#said').getByText('Are you there').waitFor();
    await sam.page.locator('#typing', { hasText: /^$/ }).waitFor({ state: 'attached' });
  });
});
