import type { Page } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { heard, lines, say } from '../support/page-reader';
import { startPage, type PageServer } from '../support/page-server';

const DEPTHS = [
  { value: 'shallow', label: 'Shallower than a golf ball' },
  { value: 'deep', label: 'Deeper than that' },
];
const FACTS = [
  { label: 'Place', value: '16 Mill Lane', change: 'change:place', changeLabel: 'Change place' },
];

describe('With the keyboard, and by ear', () => {
  let server: PageServer;
  beforeAll(async () => {
    server = await startPage({
      answer: (text, language) => {
        if (text === 'pothole') return [{ language, text: 'How deep is it?', choices: DEPTHS }];
        if (text === 'deep') return [{ language, text: 'Shall I send it?', facts: FACTS }];
        return [{ language, text: `Heard: ${text}` }];
      },
    });
  });
  const open = async (javaScriptEnabled = true): Promise<Page> => {
    const page = await (await openBrowser({ javaScriptEnabled })).newPage();
    await page.goto(server.url);
    return page;
  };
  const focused = (page: Page): Promise<string> =>
    page.evaluate(() => {
      const on = document.activeElement!;
      return on.getAttribute('aria-label') ?? on.id ?? '';
    });
  /** Whether what has the focus is seen to have it, from its top to its bottom. */
  const focusState = (page: Page): Promise<string> =>
    page.evaluate(() => {
      const on = document.activeElement!;
      if (on === document.body) return 'outside';
      const { left, right, top, bottom } = on.getBoundingClientRect();
      const inside = [top + 3, (top + bottom) / 2, bottom - 3];
      const clear = inside.every((y) => on.contains(document.elementFromPoint((left + right) / 2, y)));
      const { outlineStyle, boxShadow } = getComputedStyle(on);
      const shown = outlineStyle !== 'none' || boxShadow !== 'none';
      return clear && shown ? 'clear' : `${on.outerHTML} clear: ${clear}, shown: ${shown}`;
    });
  const talk = async (page: Page, words: string, answer: string): Promise<void> => {
    await say(page, words);
    await heard(page, answer);
  };
  /** Presses Tab until the name comes, and no longer than a reader would. */
  async function tabTo(page: Page, name: string): Promise<void> {
    for (let i = 0; i < 30; i++) {
      const on = page.locator(':focus');
      if (
        (await on.count()) > 0 &&
        ((await on.getAttribute('aria-label')) ?? (await on.textContent())) === name
      )
        return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`the Tab key never comes to ${name}`);
  }

  test.each([true, false])('a whole conversation by keys alone; with script: %s', async (script) => {
    const page = await open(script);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('text');
    await page.keyboard.type('pothole');
    if (!script) await tabTo(page, 'Send message');
    await page.keyboard.press('Enter');
    await heard(page, 'How deep is it?');
    await tabTo(page, 'Deeper than that');
    await page.keyboard.press('Space');
    await heard(page, 'Shall I send it?');
    await tabTo(page, 'Change place');
    await page.keyboard.press('Enter');
    await heard(page, 'Heard: change:place');
    await tabTo(page, 'Finish and clear this device');
    await page.keyboard.press('Enter');
    await page.getByText('This device has forgotten').waitFor();
  });

  test('Enter sends, Shift and Enter begins a new line', async () => {
    const page = await open();
    await page.locator('#text').focus();
    await page.keyboard.type('one');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('two');
    await page.keyboard.press('Enter');
    await heard(page, 'Heard: one');
    expect((await lines(page)).at(-2)).toBe('citizen: one\ntwo');
    expect(await focused(page)).toBe('text');
  });

  test('after an answer was picked the next one is one Tab away', async () => {
    const page = await open();
    await say(page, 'pothole');
    await heard(page, 'How deep is it?');
    await page.getByRole('button', { name: 'Deeper than that' }).focus();
    await page.keyboard.press('Enter');
    await heard(page, 'Shall I send it?');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Change place');
  });

  test('what has the focus is seen, and hidden by nothing', async () => {
    const page = await open();
    for (let i = 0; i < 10; i++) {
      await say(page, `message ${i} ${'and more '.repeat(20)}`);
      await heard(page, `Heard: message ${i}`);
    }
    await say(page, 'deep');
    await heard(page, 'Shall I send it?');
    await page.evaluate(() => {
      (document.activeElement as HTMLElement).blur();
      scrollTo(0, 0);
    });
    for (const key of ['Tab', 'Shift+Tab']) {
      for (let i = 0; i < 12; i++) {
        await page.keyboard.press(key);
        expect(['clear', 'outside']).toContain(await focusState(page));
      }
    }
  });

  test.each(['top', 'bottom'] as const)(
    'what lies behind the bar at the %s comes out when it gets the focus',
    async (bar) => {
      const page = await open();
      for (let i = 0; i < 6; i++)
        await talk(page, `message ${i} ${'and more '.repeat(20)}`, `Heard: message ${i}`);
      await talk(page, 'deep', 'Shall I send it?');
      await page.getByRole('button', { name: 'Change place' }).evaluate((button, where) => {
        // Room to scroll past it.
        document.querySelector('#log li:last-child')!.append(document.createElement('p'));
        document.querySelector<HTMLElement>('#log p:last-child')!.style.height = '800px';
        const { top } = button.getBoundingClientRect();
        scrollBy(0, top - (where === 'top' ? 40 : innerHeight - 60));
        document.querySelector<HTMLElement>('header a[href^=tel]')!.focus({ preventScroll: true });
      }, bar);
      await page.keyboard.press('Tab');
      expect(await focused(page)).toBe('Change place');
      expect(await focusState(page)).toBe('clear');
    },
  );

  test('each new line is announced once, and only it', async () => {
    const page = await open();
    await page.evaluate(() => {
      const added: string[] = [];
      Object.assign(window, { added });
      new MutationObserver((changes) => {
        for (const { addedNodes } of changes)
          for (const node of addedNodes) added.push(node.textContent ?? '');
      }).observe(document.querySelector('#log')!, { childList: true, characterData: true, subtree: true });
    });
    await say(page, 'pothole');
    await heard(page, 'How deep is it?');
    await page.getByRole('button', { name: 'Deeper than that' }).click();
    await heard(page, 'Shall I send it?');
    const added = await page.evaluate(() => Reflect.get(window, 'added') as string[]);
    expect(added.map((text) => text.replace(/\s+/g, ' ').trim())).toEqual([
      'You:pothole',
      expect.stringMatching(/^Assistant:How deep is it\?/),
      'You:Deeper than that',
      expect.stringMatching(/^Assistant:Shall I send it\?/),
    ]);
    const log = page.locator('#log');
    expect(await log.getAttribute('role')).toBe('log');
    expect(await log.getAttribute('aria-live')).toBeNull();
    expect(await page.locator('[aria-live=assertive], [role=alert]').count()).toBe(0);
  });

  test('whoever reads further up is left there when something comes', async () => {
    const page = await open();
    for (let i = 0; i < 10; i++) {
      await say(page, `message ${i} ${'and more '.repeat(20)}`);
      await heard(page, `Heard: message ${i}`);
    }
    const other = await page.context().newPage();
    await other.goto(server.url);
    await page.bringToFront();
    await page.evaluate(() => scrollTo(0, 0));
    await say(other, 'from elsewhere');
    await heard(page, 'Heard: from elsewhere');
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test('nothing moves under the finger when answers come', async () => {
    const page = await open();
    const place = (): Promise<number> =>
      page.locator('#send').evaluate((button) => button.getBoundingClientRect().top);
    const before = await place();
    for (const [word, answer] of [
      ['pothole', 'How deep is it?'],
      ['deep', 'Shall I send it?'],
      ['more', 'Heard: more'],
    ] as const) {
      await say(page, word);
      await heard(page, answer);
      expect(await place()).toBe(before);
    }
  });
});
