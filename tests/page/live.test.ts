import type { BrowserContext, Page } from 'playwright-core';
import { DAY, MINUTE } from '../../base/clock';
import { logInto } from '../../citizens/log';
import { threadReader } from '../../citizens/thread-reader';
import { Draft } from '../../storage/store';
import { openBrowser } from '../support/browser';
import { heard, lines, say } from '../support/page-reader';
import { startPage, type PageServer } from '../support/page-server';
import { until } from '../support/until';

const DEPTHS = [
  { value: 'shallow', label: 'Shallower than a golf ball' },
  { value: 'deep', label: 'Deeper than that' },
];

const EVERYTHING = {
  text:
    'Your reference is 47K-T2XQ. Ring 01632 960100, or 999 in an emergency, or 116 123.\n\nMore: ' +
    'https://www.elwern.example/roads?a=1&b="2", then (https://elwern.example/x). Not 20999 or A47K-T2XQ9.',
  choices: DEPTHS,
  facts: [
    {
      label: 'Place',
      value: '16 Mill Lane\n<Northgate>',
      change: 'change:place',
      changeLabel: 'Change place',
    },
    { label: 'Reference', value: '47K-T2XQ' },
  ],
};

describe('The page with its script', () => {
  let server: PageServer;
  beforeAll(async () => {
    server = await startPage({
      answer: (text, language) => {
        if (text === 'everything') return [{ language, ...EVERYTHING }];
        if (text !== 'pothole') return [{ language, text: `Heard: ${text}` }];
        return [
          { language, text: 'Two things.' },
          { language, text: 'How deep is it?', choices: DEPTHS },
        ];
      },
    });
  });
  const open = async (context?: BrowserContext): Promise<Page> => {
    const page = await (context ?? (await openBrowser())).newPage();
    await page.goto(server.url);
    return page;
  };
  /** The page is the same one still: nothing has loaded it anew. */
  const mark = (page: Page): Promise<void> =>
    page.evaluate(() => void Object.assign(window, { marked: true }));
  const isMarked = (page: Page): Promise<boolean> => page.evaluate(() => 'marked' in window);

  test('talks without loading the page anew, and is the same conversation when it is loaded', async () => {
    const page = await open();
    await mark(page);
    await say(page, 'pothole');
    await heard(page, 'How deep is it?');
    await page.getByRole('button', { name: 'Deeper than that' }).click();
    await heard(page, 'Heard: deep');
    const live = await lines(page);
    expect(live).toEqual([
      'assistant: Hello. Tell me what you need.',
      'citizen: pothole',
      'assistant: Two things.',
      'assistant: How deep is it?',
      'citizen: Deeper than that',
      'assistant: Heard: deep',
    ]);
    expect(await isMarked(page)).toBe(true);
    expect(await page.evaluate(() => ({ ...localStorage, ...sessionStorage }))).toEqual({});
    await page.reload();
    expect(await lines(page)).toEqual(live);
    await say(page, 'and on');
    await heard(page, 'Heard: and on');
  });

  test('draws what the server draws', async () => {
    const page = await open();
    await say(page, 'everything');
    await heard(page, 'Your reference is');
    const drawn = (): Promise<string> =>
      page.locator('#log').evaluate((log) => {
        for (const item of log.querySelectorAll('li'))
          ['id', 'tabindex', 'lang'].map((name) => item.removeAttribute(name));
        return log.innerHTML.replace(/\s+/g, ' ').replace(/> </g, '><');
      });
    const live = await drawn();
    await page.reload();
    expect(live).toBe(await drawn());
    const hrefs = await page
      .locator('.words a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(hrefs).toEqual([
      'tel:01632960100',
      'tel:999',
      'tel:116123',
      'https://www.elwern.example/roads?a=1&b=',
      'https://elwern.example/x',
    ]);
    expect(await page.locator('.words b').allTextContents()).toEqual(['47K-T2XQ']);
  });

  test('goes on where forms left off, and forms go on where it left off', async () => {
    const context = await openBrowser();
    const live = await open(context);
    await say(live, 'by script');
    await heard(live, 'Heard: by script');
    const cookies = await context.cookies();
    const plain = await openBrowser({ javaScriptEnabled: false });
    await plain.addCookies(cookies);
    const other = await open(plain);
    await say(other, 'by form');
    await heard(live, 'Heard: by form');
    expect(await lines(live)).toEqual(await lines(other));
  });

  test('the words of a member of staff come as theirs', async () => {
    const page = await open();
    await say(page, 'a person please');
    await heard(page, 'Heard: a person please');
    const { thread } = server.taken.at(-1)!;
    const { entries } = await threadReader(server.store).after(thread, 0);
    const { conversation } = entries.at(-1)!.entry;
    const draft = new Draft();
    const words = {
      at: server.clock.now(),
      channel: 'web',
      thread,
      identity: 'someone',
      text: 'Hello, I am Sam.',
    };
    logInto(draft, { shape: 1, conversation, n: 9, from: 'agent', ...words }, true);
    await server.store.commit(draft);
    await page.locator('#log li.agent').getByText('Hello, I am Sam.').waitFor();
    expect(await page.locator('#log li.agent .who').textContent()).toBe('From a member of staff:');
    await page.reload();
    expect((await lines(page)).at(-1)).toBe('agent: Hello, I am Sam.');
  });

  test('two tabs are one conversation, each line once and in one order', async () => {
    const context = await openBrowser();
    const [one, two] = [await open(context), await open(context)];
    await say(one, 'from the first');
    await heard(one, 'Heard: from the first');
    await say(two, 'from the second');
    await heard(two, 'Heard: from the second');
    await heard(one, 'Heard: from the second');
    expect(await lines(one)).toEqual(await lines(two));
    expect(await lines(one)).toHaveLength(5);
  });

  test('what is written while the line is down stays, and goes once when it is back', async () => {
    const context = await openBrowser();
    const page = await open(context);
    await say(page, 'before');
    await heard(page, 'Heard: before');
    await context.setOffline(true);
    await say(page, 'one');
    await say(page, 'two');
    await page.getByRole('button', { name: 'Try again' }).first().waitFor();
    expect(await page.locator('#line').textContent()).toContain('The line is down.');
    expect((await lines(page)).slice(-2)).toEqual(['citizen: one', 'citizen: two']);
    await context.setOffline(false);
    await heard(page, 'Heard: two');
    expect((await lines(page)).slice(3)).toEqual([
      'citizen: one',
      'assistant: Heard: one',
      'citizen: two',
      'assistant: Heard: two',
    ]);
    expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0);
    expect(await page.locator('#line').textContent()).toBe('');
  });

  test('an answer that was lost on its way is asked for again, and the message counts once', async () => {
    const page = await open();
    await say(page, 'hello');
    await heard(page, 'Heard: hello');
    let lost = 0;
    await page.route('**/activities', async (route) => {
      if (lost++ > 0) return route.continue();
      await route.fetch();
      return route.abort('connectionreset');
    });
    await say(page, 'count me once');
    await heard(page, 'Heard: count me once');
    await until(() => lost > 1);
    await page.reload();
    expect((await lines(page)).filter((line) => line === 'citizen: count me once')).toHaveLength(1);
  });

  test('comes back by itself after the server was away, with what was said meanwhile', async () => {
    const page = await open();
    await say(page, 'before');
    await heard(page, 'Heard: before');
    await server.stop();
    await server.start();
    await say(page, 'after');
    await heard(page, 'Heard: after');
    expect(await lines(page)).toHaveLength(5);
  });

  test('a page that was left open goes on, after half an hour and after days', async () => {
    const page = await open();
    await say(page, 'now');
    await heard(page, 'Heard: now');
    await page.reload();
    server.clock.forward(31 * MINUTE);
    await say(page, 'after lunch');
    await heard(page, 'Heard: after lunch');
    server.clock.forward(3 * DAY);
    await say(page, 'after the weekend');
    await heard(page, 'Heard: after the weekend');
    await say(page, 'and on');
    await heard(page, 'Heard: and on');
    expect((await lines(page)).filter((line) => line.startsWith('citizen'))).toEqual([
      'citizen: now',
      'citizen: after lunch',
      'citizen: after the weekend',
      'citizen: and on',
    ]);
  });

  test('asks for messages where streams are blocked', async () => {
    const page = await (await openBrowser()).newPage();
    await page.addInitScript(() => {
      class Blocked extends EventTarget {
        onclose?: () => void;
        constructor() {
          super();
          setTimeout(() => this.onclose?.());
        }
      }
      Object.assign(window, { WebSocket: Blocked });
    });
    await page.goto(server.url);
    await say(page, 'hello');
    await heard(page, 'Heard: hello');
    await say(page, 'again');
    await heard(page, 'Heard: again');
  });

  test('sends by the plain form when nothing else is let through', async () => {
    const page = await (await openBrowser()).newPage();
    await page.route('**/v3/**', (route) => route.fulfill({ status: 404, body: '{}' }));
    await page.goto(server.url);
    await say(page, 'hello');
    await heard(page, 'Heard: hello');
    expect(await lines(page)).toHaveLength(3);
    await say(page, 'again');
    await heard(page, 'Heard: again');
    expect((await lines(page)).filter((line) => line === 'citizen: again')).toHaveLength(1);
  });

  test('says before sending that a text gets too long, and keeps it', async () => {
    const page = await open();
    const area = page.locator('#text');
    await area.fill('x'.repeat(9_400));
    await page.waitForTimeout(800);
    expect(await page.locator('#count').isVisible()).toBe(false);
    await area.fill('x'.repeat(9_600));
    await page.getByText('Characters left: 400').waitFor();
    await area.fill('x'.repeat(10_020));
    await page.locator('#send').click();
    await page.getByText('Characters too many: 20').waitFor();
    expect(await area.getAttribute('aria-invalid')).toBe('true');
    expect(await area.inputValue()).toHaveLength(10_020);
    await area.fill('x'.repeat(10_000));
    await page.locator('#send').click();
    await heard(page, 'Heard: xxx');
  });

  test('when the conversation changes its language the page does, and not before what is half written was sent', async () => {
    const page = await open();
    await say(page, 'Cymraeg');
    await page.locator('html[lang=cy]').waitFor();
    expect((await lines(page)).at(-1)).toBe('assistant: Heard: Cymraeg');
    const other = await page.context().newPage();
    await other.goto(server.url);
    await page.locator('#text').fill('half wri');
    await say(other, 'English');
    await heard(page, 'Heard: English');
    expect(await page.locator('#text').inputValue()).toBe('half wri');
    await page.locator('#send').click();
    await page.locator('html[lang=en]').waitFor();
    expect((await lines(page)).at(-2)).toBe('citizen: half wri');
  });

  test('a page put by for the "back" button is not shown to the next reader', async () => {
    const page = await open();
    await say(page, 'my secret');
    await heard(page, 'Heard: my secret');
    await page.getByRole('button', { name: 'Finish and clear this device' }).click();
    await page.getByText('This device has forgotten').waitFor();
    await page.goBack();
    await page.waitForFunction(() => !document.body.textContent.includes('my secret'));
    expect(await lines(page)).toEqual(['assistant: Hello. Tell me what you need.']);
  });
});
