import type { Page } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { heard, lines, say } from '../support/page-reader';
import { startServer, type TestServer } from '../support/server';

describe('A report on the whole server, with the script', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });

  async function watched(): Promise<{ page: Page; wrong: string[] }> {
    const page = await (await openBrowser()).newPage();
    const wrong: string[] = [];
    page.on('console', (message) => wrong.push(message.text()));
    page.on('pageerror', (error) => wrong.push(error.message));
    await page.goto(server.url);
    return { page, wrong };
  }

  test('a pothole, from the first word to the reference, and the same when it is loaded again', async () => {
    const { page, wrong } = await watched();
    const greeting = await lines(page);
    await say(page, 'there is a pothole');
    await heard(page, 'Where is the pothole?');
    await say(page, 'Mill Lane');
    await page.getByRole('button', { name: 'Deeper than that' }).click();
    await page.getByRole('button', { name: 'Change Depth' }).click();
    await page.getByRole('button', { name: 'About a golf ball' }).click();
    await page.locator('.choices').getByRole('button', { name: 'Send', exact: true }).click();
    await heard(page, 'Your reference is');
    const live = await lines(page);
    // What stood there before the first word is what the conversation began with.
    expect(live.slice(0, greeting.length)).toEqual(greeting);
    expect(await page.locator('#log b').last().textContent()).toMatch(/^[2-9B-Z]{3}-[2-9B-Z]{4}$/);
    await page.reload();
    expect(await lines(page)).toEqual(live);
    expect(wrong).toEqual([]);
  });

  test('whoever begins in English goes on in Welsh, and the page with them', async () => {
    const { page, wrong } = await watched();
    await say(page, 'there is a pothole');
    await heard(page, 'Where is the pothole?');
    await page.locator('header').getByRole('button', { name: 'Cymraeg' }).click();
    await page.locator('html[lang=cy]').waitFor();
    await say(page, 'Mill Lane');
    await page.getByRole('button', { name: 'Dyfnach na hynny' }).click();
    await page.locator('.choices').getByRole('button', { name: 'Anfon', exact: true }).click();
    await page.locator('#log li.assistant').last().locator('b').waitFor();
    expect(await page.locator('#log li.assistant').last().getAttribute('lang')).toBe('cy');
    expect(wrong).toEqual([]);
  });

  test('whatever is written is answered, and nothing in the page breaks', async () => {
    const { page, wrong } = await watched();
    for (const words of ['<b>hello</b>', '?', '🤷', 'a'.repeat(9_999), 'person', '07700 900123']) {
      const before = (await lines(page)).length;
      await say(page, words);
      await page.waitForFunction((n) => document.querySelectorAll('#log li').length >= n + 2, before);
    }
    expect(wrong).toEqual([]);
  });
});
