import type { Page } from 'playwright-core';
import type { House } from '../../../server/house';
import { findings } from '../../support/axe';
import { openBrowser } from '../../support/browser';
import { startServer, type TestServer } from '../../support/server';
import { codeAt, hire, PASSWORD } from '../../support/staff';
import { TestClock } from '../../support/test-clock';

describe('Signing in, in a browser', () => {
  let server: TestServer;
  let house: House;
  beforeAll(async () => {
    server = await startServer({ clock: new TestClock(Date.now()) });
    house = await server.house();
  });

  async function typed(page: Page, label: string, text: string, button: string): Promise<void> {
    await page.getByLabel(label, { exact: true }).fill(text);
    await page.getByRole('button', { name: button }).click();
  }

  /** From the first page to the desk and out again; each page as it comes. */
  async function walk(page: Page, visit: (state: string) => Promise<void>): Promise<void> {
    const staff = await hire(house, { fresh: true });
    await page.goto(`${server.url}/desk`);
    await visit('sign in');
    await page.getByLabel('E-mail address').fill(staff.email);
    await typed(page, 'Password', 'not my password', 'Continue');
    await page.getByText('do not go together').first().waitFor();
    await visit('wrong password');
    await typed(page, 'Password', PASSWORD, 'Continue');
    await page.getByText('Set up your second factor').first().waitFor();
    await visit('set up');
    await typed(page, 'Code', '000000', 'Continue');
    await visit('wrong code');
    const secret = (await page.locator('#secret').textContent())!.replace(/\s/g, '');
    await typed(page, 'Code', codeAt(server.clock.now(), secret), 'Continue');
    await page.getByRole('heading', { name: 'Your recovery codes' }).waitFor();
    await visit('recovery codes');
    await page.getByRole('link', { name: 'I have kept them' }).click();
    await page.locator('#ends').waitFor();
    await visit('the desk');
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByText('You have signed out.').waitFor();
    await visit('signed out');
    await page.getByLabel('E-mail address').fill(staff.email);
    await typed(page, 'Password', PASSWORD, 'Continue');
    await page.getByRole('heading', { name: 'Your code' }).waitFor();
    await visit('second factor');
    server.clock.forward(30_000);
    await typed(page, 'Code', codeAt(server.clock.now(), secret), 'Sign in');
    await page.locator('#ends').waitFor();
  }

  test.each([true, false])('works with script: %s', async (javaScriptEnabled) => {
    const page = await (await openBrowser({ javaScriptEnabled })).newPage();
    const states: string[] = [];
    await walk(page, async (state) => void states.push(state));
    expect(states).toContain('the desk');
  });

  test.each([
    { width: 320, height: 640 },
    { width: 1280, height: 800 },
  ])('axe finds nothing on any page at $width x $height, and nothing runs off the side', async (viewport) => {
    const page = await (await openBrowser({ viewport })).newPage();
    await walk(page, async (state) => {
      expect([state, await findings(page)]).toEqual([state, []]);
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([state, wide]).toEqual([state, 0]);
    });
  });

  test('two minutes before the end the page says so; one press keeps what is half written and the session', async () => {
    const page = await (await openBrowser()).newPage();
    await page.clock.install();
    await walk(page, async () => {});
    await page.clock.runFor(12 * 60_000);
    expect(await page.locator('#quiet').textContent()).toBe('');
    server.clock.forward(13.5 * 60_000);
    await page.clock.runFor(1.5 * 60_000);
    await page.getByText('signed out in 2 minutes').waitFor();
    expect(await findings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Stay signed in' }).click();
    await page.locator('#quiet:empty').waitFor({ state: 'attached' });
    server.clock.forward(14 * 60_000);
    await page.clock.runFor(14 * 60_000);
    await page.getByText('signed out in one minute').waitFor();
    server.clock.forward(61_000);
    await page.clock.runFor(66_000);
    await page.getByText('You have been signed out.').waitFor();
    expect(await findings(page)).toEqual([]);
    await page.reload();
    expect(new URL(page.url()).pathname).toBe('/desk/sign-in');
  });
});
