import type { Page } from 'playwright-core';
import { HOUR, MINUTE } from '../../base/clock';
import { openBrowser } from '../support/browser';
import { lines, say } from '../support/page-reader';
import { startServer, type TestServer } from '../support/server';

/**
 * P57. Nothing runs out on a reader unawares: the one end that a conversation has, after days of silence, is told
 * beforehand and put off by one press; what is typed outlives it, and goes on in a new conversation. What else is
 * renewed is renewed unseen.
 */
const QUIET = 72 * HOUR;
const CLOSING = 'It closes within the hour';
const CLOSED = /has closed: it ha[sd] been quiet/;

describe.each([true, false])('P57: no dead time-outs; with script: %s', (script) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  const open = async (): Promise<Page> => {
    const page = await (await openBrowser({ javaScriptEnabled: script })).newPage();
    // The page's clock and the browser's cookies with it: what is forgotten is forgotten by the server.
    if (script) await page.clock.install();
    await page.goto(server.url);
    return page;
  };
  /** Time goes by at both ends; without a script nothing on the page happens by itself. */
  const pass = async (page: Page, ms: number): Promise<void> => {
    server.clock.forward(ms);
    if (script) await page.clock.fastForward(ms);
  };
  const last = async (page: Page): Promise<string> => (await lines(page)).at(-1)!;
  const asked = (page: Page, words: RegExp): Promise<void> =>
    page.locator('#log li.assistant').last().getByText(words).waitFor({ timeout: 8_000 });
  const field = (page: Page) => page.locator('#text');
  const atTheDepth = async (page: Page): Promise<void> => {
    await say(page, 'there is a pothole on Mill Lane');
    await asked(page, /How deep/);
  };

  test('the page says how long the conversation stays open', async () => {
    const page = await open();
    await atTheDepth(page);
    expect(await page.getByText('until it has been quiet for 72 hours').isVisible()).toBe(true);
    expect(await page.locator('#quiet').textContent()).toMatch(/^\s*$/);
  });

  test('the end is told before it comes; one press puts it off; the form goes on at its question', async () => {
    const page = await open();
    await atTheDepth(page);
    await pass(page, QUIET - 40 * MINUTE);
    if (!script) await page.reload();
    await page.getByText(CLOSING).waitFor();
    await field(page).fill('deeper than th');
    await page.getByRole('button', { name: 'Keep it open' }).click();
    await page.getByText(CLOSING).waitFor({ state: 'detached' });
    await pass(page, 41 * MINUTE);
    expect(await field(page).inputValue()).toBe('deeper than th');
    await field(page).press('End');
    await field(page).pressSequentially('at');
    await page.locator('#send').click();
    await asked(page, /This is what I'll send/);
    expect(await page.locator('.facts').last().textContent()).toMatch(/Deeper than that/);
  });

  test('after the end what is typed is taken all the same, as the beginning of a new conversation', async () => {
    const page = await open();
    await atTheDepth(page);
    await field(page).fill('graffiti on the bridge in Mill Lane');
    await pass(page, QUIET + MINUTE);
    if (script) await page.locator('#quiet').getByText(CLOSED).waitFor();
    expect(await field(page).inputValue()).toBe('graffiti on the bridge in Mill Lane');
    await page.locator('#send').click();
    if (!script) await page.getByRole('status').getByText(CLOSED).waitFor();
    await page.locator('#log li.citizen').last().getByText('graffiti on the bridge').waitFor();
    await asked(page, /\?|graffiti/i);
    expect(await last(page)).toMatch(/graffiti/i);
  });

  test('what was offered went with it, and what was typed beside it stays', async () => {
    const page = await open();
    await atTheDepth(page);
    await field(page).fill('half a thought');
    await pass(page, QUIET + MINUTE);
    const offered = page.locator('#log').getByRole('button', { name: 'Deeper than that' });
    if (!script) await offered.click();
    await page.getByText(CLOSED).first().waitFor();
    expect(await offered.count()).toBe(0);
    expect(await field(page).inputValue()).toBe('half a thought');
  });

  test('keeping open what has closed already says so', async () => {
    const page = await open();
    await atTheDepth(page);
    await pass(page, QUIET - 20 * MINUTE);
    if (!script) await page.reload();
    await field(page).fill('half a thought');
    const button = page.getByRole('button', { name: 'Keep it open' });
    await button.waitFor();
    server.clock.forward(30 * MINUTE);
    await button.click();
    await page.getByText(CLOSED).first().waitFor();
    expect(await field(page).inputValue()).toBe('half a thought');
  });

  test('an hour away from the page costs nothing', async () => {
    const page = await open();
    await atTheDepth(page);
    await field(page).fill('deeper than that');
    await pass(page, HOUR);
    await page.locator('#send').click();
    await asked(page, /This is what I'll send/);
    expect((await lines(page)).filter((line) => line === 'citizen: deeper than that')).toHaveLength(1);
  });
});
