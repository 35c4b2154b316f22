import type { Page } from 'playwright-core';
import { SECOND } from '../../../base/clock';
import type { House } from '../../../server/house';
import { findings } from '../../support/axe';
import { type AgentAtDesk, agentAt, begins, WebCitizen } from '../../support/desk-page';
import { call, started } from '../../support/direct-line-rest';
import { type OnThePhone, onThePhone } from '../../support/on-the-phone';
import { keyFor, POTHOLE, post } from '../../support/open311-client';
import { JPEG } from '../../support/pictures';

/** What would take the browser of whoever reads it, planted on every way that leads into the desk. */
const PLANTED = `<img src=x onerror="window.broken=1"><script>window.broken=2</script>"' {{7*7}} javascript:alert(1)`;
const WANTS = 'I want to talk to a person about';

jest.setTimeout(90_000);

describe('What comes into the desk stays words', () => {
  let phones: OnThePhone;
  let house: House;
  let sam: AgentAtDesk;
  const against: string[] = [];
  beforeAll(async () => {
    phones = await onThePhone();
    house = await phones.server.house();
    sam = await agentAt(phones.server, house, {
      name: PLANTED,
      role: 'supervisor',
      teams: ['contact-centre', 'highways'],
    });
    const context = sam.page.context();
    await context.exposeBinding('kept', (_, what: string) => void against.push(what));
    await context.addInitScript(`document.addEventListener('securitypolicyviolation', (event) =>
      kept(event.violatedDirective + ' ' + event.blockedURI))`);
    sam.page.on('pageerror', (error) => against.push(error.message));
    sam.page.on('dialog', (dialog) => void dialog.dismiss().then(() => against.push('dialog')));
    await sam.page.goto(`${phones.server.url}/desk`);
    await begins(sam);
  });
  afterAll(() => phones.twilio.stop());
  beforeEach(() => sam.page.goto(`${phones.server.url}/desk`));
  afterEach(() => expect(against).toEqual([]));

  /** Nothing of it runs, nothing of it has become a part of the page, and axe finds nothing. */
  async function harmless(page: Page): Promise<void> {
    expect(await page.evaluate(() => (window as unknown as { broken?: number }).broken)).toBeUndefined();
    expect(await page.locator('main img[src="x"], main script, main [onerror]').count()).toBe(0);
    expect(await page.locator('main').textContent()).toContain('{{7*7}}');
    expect(await findings(page)).toEqual([]);
  }

  /** In the queue, in the conversation, and on that page after a form that was filled in wrongly. */
  async function throughAll(about: string): Promise<void> {
    const { page } = sam;
    await page.getByRole('button', { name: new RegExp(`^Take .*${about}`) }).waitFor();
    await harmless(page);
    await page.getByRole('button', { name: new RegExp(`^Take .*${about}`) }).click();
    await page.locator('#said').getByText('onerror').first().waitFor();
    await harmless(page);
    await page.getByText('Write a note for staff').click();
    await page.getByRole('button', { name: 'Keep note' }).click();
    await page.getByText('Write something first.').first().waitFor();
    await harmless(page);
  }

  const passes = (): void => phones.server.clock.forward(10 * SECOND);

  test('from the page', async () => {
    await new WebCitizen(phones.server).says(`${WANTS} pages ${PLANTED}`);
    await throughAll('pages');
  });

  test('by text, in what was asked and in a message to the agent', async () => {
    passes();
    await phones.twilio.text('+447700900771', `${WANTS} texts ${PLANTED}`);
    await throughAll('texts');
    passes();
    await phones.twilio.text('+447700900771', `later ${PLANTED}`);
    await sam.page.locator('#said').getByText('later <img').waitFor();
    await harmless(sam.page);
  });

  test('in what a caller is heard to say', async () => {
    passes();
    const ringing = await phones.twilio.call('+447700900772');
    await ringing.say(`${WANTS} calls ${PLANTED}`);
    await throughAll('calls');
  });

  test('in the name of a photo, and of whoever sends it', async () => {
    const chat = await started(phones.server.url);
    const says = (text: string): Promise<unknown> =>
      call(phones.server.url, `POST conversations/${chat.conversationId}/activities`, {
        token: chat.token,
        body: { type: 'message', from: { id: 'visitor', name: PLANTED }, text },
      });
    passes();
    await says(`${WANTS} photos ${PLANTED}`);
    const { page } = sam;
    await page.getByRole('button', { name: /^Take .*photos/ }).click();
    const data = new FormData();
    data.append('file', new Blob([new Uint8Array(JPEG)], { type: 'image/jpeg' }), `${PLANTED}.jpg`);
    passes();
    const path = `POST conversations/${chat.conversationId}/upload?userId=visitor`;
    expect((await call(phones.server.url, path, { token: chat.token, body: data })).status).toBe(200);
    await page.locator('#said a[href*="/files/"]').waitFor();
    await harmless(page);
  });

  test('in every field of a report by Open311', async () => {
    const fields = POTHOLE.filter(([name]) => name !== 'description' && name !== 'first_name');
    const answer = await post(phones.server.url, [
      ...fields,
      ['description', PLANTED],
      ['first_name', PLANTED],
      ['last_name', PLANTED],
      ['api_key', await keyFor(house, PLANTED)],
    ]);
    expect(answer.status).toBe(201);
    const id = /"service_request_id":"([^"]+)"/.exec(answer.body)![1]!.replace('-', '');
    const { page } = sam;
    await page.goto(`${phones.server.url}/desk/requests/${id}`);
    await page.getByText('onerror').first().waitFor();
    await harmless(page);
    // And after a form that was filled in wrongly.
    await page
      .getByRole('button', { name: /keep|save/i })
      .first()
      .click();
    await page.getByRole('heading', { name: 'There is a problem' }).waitFor();
    await harmless(page);
    await page.goto(`${phones.server.url}/desk/requests?team=highways`);
    expect(await findings(page)).toEqual([]);
  });

  test('in what is looked for, which stands on the page again', async () => {
    const { page } = sam;
    await page.goto(`${phones.server.url}/desk/find`);
    await page.locator('main form input:not([type=hidden]):not([type=radio])').first().fill(PLANTED);
    await page.locator('main form button').first().click();
    expect(await page.evaluate(() => (window as unknown as { broken?: number }).broken)).toBeUndefined();
    expect(await page.locator('main img, main script').count()).toBe(0);
    expect(await findings(page)).toEqual([]);
  });
});
