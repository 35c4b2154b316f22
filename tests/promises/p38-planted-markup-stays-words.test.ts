import type { Page } from 'playwright-core';
import { parkedKey, PARKED } from '../../bots/park';
import { conversationKey, type Conversation } from '../../citizens/conversation';
import { attendInto } from '../../outbox/attention';
import type { House } from '../../server/house';
import { Draft } from '../../storage/store';
import { findings } from '../support/axe';
import { openBrowser } from '../support/browser';
import { FakeTwilio } from '../support/fake-twilio';
import { recordOf } from '../support/record-of';
import { startServer, type TestServer } from '../support/server';
import { DeskBrowser, hire } from '../support/staff';

/** What would take over the browser of whoever reads it. */
const PLANTED = `<img src=x onerror="document.title='taken'"><script>document.title='taken'</script>`;
const NUMBER = '+447700905001';

describe('P38 What people plant in their words stays words, on every page', () => {
  let twilio: FakeTwilio;
  let server: TestServer;
  let house: House;
  let desk: DeskBrowser;
  let citizen: string;
  let reference: string;
  beforeAll(async () => {
    twilio = await FakeTwilio.start();
    server = await startServer({ environment: { TWILIO_API_URL: twilio.apiUrl } });
    twilio.answersAt(server.url);
    house = await server.house();
    const texts = [`there is a pothole outside 16 Mill Lane ${PLANTED}`, 'about a golf ball', '1'];
    for (const text of texts) await twilio.text(NUMBER, text);
    const { requests, conversations } = await recordOf(house, NUMBER);
    reference = requests[0]!.reference;
    await plant(conversations[0]!.conversation);
    const staff = await hire(house, { role: 'admin', name: PLANTED, teams: ['highways'] });
    desk = await new DeskBrowser(server).signIn(staff);
    const found = await desk.send('/desk/find', '/desk/find', { sought: reference, purpose: 'request' });
    citizen = /action="(\/desk\/citizens\/[^"]+)"/.exec(found.html)![1]!;
    await desk.send('/desk/find', citizen, { purpose: 'request' });
  });
  afterAll(() => twilio.stop());

  /** A message that we failed at, and a note of a colleague's. */
  async function plant({ id, ...conversation }: Conversation): Promise<void> {
    const stored = await house.store.read([conversationKey(id)]);
    expect(stored.size).toBe(1);
    const parked = {
      shape: 1,
      at: conversation.lastAt,
      conversation: id,
      channel: 'sms',
      thread: 'x',
      type: 'message',
    };
    const draft = new Draft()
      .putting(parkedKey('planted'), { ...parked, text: PLANTED, reason: PLANTED })
      .indexing(PARKED, `${String(conversation.lastAt).padStart(13, '0')}|planted`);
    attendInto(draft, { at: conversation.lastAt, kind: 'parked', about: 'planted', reason: PLANTED });
    await house.store.commit(draft);
  }

  /** A browser that has the desk open, and what its policy had to keep from it. */
  async function watched(signedIn: boolean): Promise<{ page: Page; against: string[] }> {
    const context = await openBrowser({ viewport: { width: 1280, height: 800 } });
    if (signedIn) {
      const { hostname } = new URL(server.url);
      const cookies = [...desk.cookies].map(([name, value]) => ({
        name,
        value,
        domain: hostname,
        path: '/',
      }));
      await context.addCookies(cookies);
    }
    const against: string[] = [];
    await context.exposeBinding('kept', (_, what: string) => void against.push(what));
    await context.addInitScript(`document.addEventListener('securitypolicyviolation', (event) =>
      kept(event.violatedDirective + ' ' + event.blockedURI))`);
    const page = await context.newPage();
    page.on('pageerror', (error) => against.push(error.message));
    page.on('dialog', (dialog) => void dialog.dismiss().then(() => against.push('dialog')));
    return { page, against };
  }

  const PAGES: readonly (readonly [string, () => string, boolean])[] = [
    ['the citizen’s page', () => '/', false],
    ['a link that is none', () => '/add/none', false],
    ['sign in', () => '/desk/sign-in', false],
    ['the desk', () => '/desk', true],
    ['find', () => '/desk/find', true],
    ['a citizen’s record', () => citizen, true],
    ['the requests of a team', () => '/desk/requests?team=highways', true],
    ['a request', () => `/desk/requests/${reference}`, true],
    ['what needs a look', () => '/desk/troubles', true],
    ['the staff', () => '/desk/staff', true],
    ['those who are blocked', () => '/desk/blocked', true],
    ['one’s own account', () => '/desk/account', true],
    ['the figures', () => '/figures', false],
    ['a page that refuses', () => '/desk/citizens/none', true],
  ];

  test.each(PAGES)('nothing is against the policy on: %s', async (_, path, signedIn) => {
    const { page, against } = await watched(signedIn);
    const answer = await page.goto(server.url + path());
    const policy = answer!.headers()['content-security-policy']!;
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy).not.toMatch(/unsafe|data:|\*/);
    if (path().startsWith('/desk')) expect(policy).toMatch(/frame-ancestors 'none'$/);
    await page.waitForLoadState('networkidle');
    expect(against).toEqual([]);
    expect(await page.title()).not.toBe('taken');
    expect(await page.locator('main img, main script').count()).toBe(0);
    if (signedIn) expect(await findings(page)).toEqual([]);
  });

  test.each([
    ['a citizen’s record', (): string => citizen],
    ['a request', (): string => `/desk/requests/${reference}`],
    ['what needs a look', (): string => '/desk/troubles'],
  ])('the planted markup stands there as it was typed: %s', async (_, path) => {
    const { page } = await watched(true);
    await page.goto(server.url + path());
    expect(await page.getByText(PLANTED).count()).toBeGreaterThan(0);
  });

  test('markup that got onto a page of the desk all the same runs nothing, and the listener would have told', async () => {
    const { page, against } = await watched(true);
    await page.goto(`${server.url}/desk`);
    await page.evaluate(
      `document.querySelector('main').innerHTML = '<img src="data:," onerror="document.title=1">'`,
    );
    await page.waitForTimeout(200);
    expect(against.length).toBeGreaterThan(0);
    expect(await page.title()).not.toBe('1');
  });

  test('the desk can’t be put into a frame, not even by the council’s own pages', async () => {
    const { page } = await watched(true);
    await page.goto(`${server.url}/`);
    await page.route('**/framing', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<iframe src="/desk" title="desk"></iframe>' }),
    );
    await page.goto(`${server.url}/framing`);
    await page.waitForTimeout(300);
    const framed = page.frames().find((frame) => frame !== page.mainFrame());
    expect((await framed?.content()) ?? '').not.toContain('desk-top');
  });
});
