import { openBrowser } from '../support/browser';
import { heard, lines, say } from '../support/page-reader';
import { startServer, type TestServer } from '../support/server';

describe('Another language on the page', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });

  test('stands in a bubble of its own, read from its own side, before and after the page is loaded again', async () => {
    const page = await (await openBrowser()).newPage();
    await page.goto(server.url);
    await say(page, 'لا أتكلم الإنجليزية، أحتاج مساعدة');
    await heard(page, 'I understand English and Welsh.');
    const live = await lines(page);
    for (let loads = 0; loads < 2; loads++) {
      const arabic = page.locator('#log li.assistant[lang=ar]');
      expect(await arabic.count()).toBe(1);
      for (const words of [arabic.locator('.words'), page.locator('#log li.citizen .words')])
        expect(await words.evaluate((one) => getComputedStyle(one).direction)).toBe('rtl');
      const english = page.locator('#log li.assistant').last();
      expect(await english.getAttribute('lang')).toBe('en');
      expect(await english.locator('.words').evaluate((one) => getComputedStyle(one).direction)).toBe('ltr');
      await page.reload();
      expect(await lines(page)).toEqual(live);
    }
  });

  const RENT = 'مشكلة في الإيجار';

  test('what is typed and what stands in a form is read from its own side, and the page from ours', async () => {
    const page = await (await openBrowser()).newPage();
    await page.goto(server.url);
    const field = page.locator('#text');
    await field.fill(RENT);
    expect(await field.evaluate((one) => getComputedStyle(one).direction)).toBe('rtl');
    await field.fill('Mill Lane');
    expect(await field.evaluate((one) => getComputedStyle(one).direction)).toBe('ltr');
    for (const [words, answer] of [
      ['can someone ring me back', 'Which number should we ring?'],
      ['07700 900123', 'What is it about?'],
      [RENT, 'When is a good time?'],
      ['morning', 'Shall I send it?'],
    ] as const) {
      await say(page, words);
      await heard(page, answer);
    }
    for (let loads = 0; loads < 2; loads++) {
      const fact = page.locator('.facts dd', { hasText: RENT });
      expect(await fact.evaluate((one) => getComputedStyle(one).direction)).toBe('rtl');
      const label = page.locator('.facts dt').last();
      expect(await label.evaluate((one) => getComputedStyle(one).direction)).toBe('ltr');
      await page.reload();
    }
  });
});
