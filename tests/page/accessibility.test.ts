import type { Page } from 'playwright-core';
import type { Language, Shown } from '../../language/reply';
import { findings } from '../support/axe';
import { openBrowser } from '../support/browser';
import { heard, say } from '../support/page-reader';
import { startPage, type PageServer } from '../support/page-server';

const ASK: Omit<Shown, 'language'> = {
  text: 'How deep is it? More on https://www.elwern.example/roads/potholes or 01632 960100.',
  choices: [
    { value: 'shallow', label: 'Shallower than a golf ball' },
    { value: 'deep', label: 'Deeper than that' },
  ],
};
const summary = (change: string): Omit<Shown, 'language'> => ({
  text: 'Shall I send it? Your reference is 47K-T2XQ.',
  facts: [
    {
      label: 'Place',
      value: '16 Mill Lane, Northgate',
      change: 'change:place',
      changeLabel: `${change} place`,
    },
    { label: 'Reference', value: '47K-T2XQ' },
  ],
  choices: [{ value: 'send', label: 'Send' }],
});
const ANSWERS: Readonly<Record<string, (language: Language) => Omit<Shown, 'language'>>> = {
  pothole: () => ASK,
  deep: (language) => summary({ en: 'Change', cy: 'Newid' }[language]),
  photo: () => ({ text: 'Send a photo if you have one.', expecting: 'photo' }),
};

/** 320 px is a phone at 100 %, and a screen of 1280 px at 400 %; that screen is then 200 px high. */
const SIZES = [
  { width: 320, height: 640 },
  { width: 320, height: 200 },
  { width: 1280, height: 800 },
];

describe('Everybody can use the page', () => {
  let server: PageServer;
  beforeAll(async () => {
    server = await startPage({
      answer: (text, language) => [
        { language, ...(ANSWERS[text]?.(language) ?? { text: `Heard: ${text}` }) },
      ],
    });
  });

  /** Each state that the page can be in, in the order in which a reader comes through them. */
  async function walk(
    page: Page,
    language: Language,
    visit: (state: string) => Promise<void>,
  ): Promise<void> {
    await page.goto(`${server.url}/?lang=${language}`);
    await visit('before the first word');
    for (let i = 0; i < 12; i++) {
      await say(page, `message ${i}`);
      await heard(page, `Heard: message ${i}`);
    }
    await visit('30 lines, more than one screen');
    await say(page, 'pothole');
    await heard(page, 'How deep is it?');
    await visit('choices');
    await page.locator('.choices button').last().click();
    await heard(page, 'Shall I send it?');
    await visit('facts');
    await say(page, 'photo');
    await page.locator('#photo').waitFor();
    await visit('photo wanted');
    await say(page, 'x'.repeat(10_020));
    await page.locator('#text[aria-invalid]').waitFor();
    await visit('too long');
  }

  describe.each(['en', 'cy'] as const)('in %s', (language) => {
    test.each(SIZES)(
      'axe finds nothing in any state at $width x $height, and nothing runs off the side',
      async (viewport) => {
        const page = await (await openBrowser({ viewport })).newPage();
        await walk(page, language, async (state) => {
          expect([state, await findings(page)]).toEqual([state, []]);
          const wide = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect([state, wide]).toEqual([state, 0]);
        });
      },
      120_000,
    );

    test("axe finds nothing in the reader's own colours", async () => {
      const page = await (await openBrowser({ forcedColors: 'active' })).newPage();
      await walk(page, language, async (state) => {
        expect([state, await findings(page)]).toEqual([state, []]);
      });
    }, 60_000);

    test('axe finds nothing on pages that refuse, without our script', async () => {
      const page = await (await openBrowser()).newPage();
      await page.route('**/assets/*.js', (route) => route.abort());
      await page.goto(`${server.url}/?lang=${language}`);
      await page.locator('#send').click();
      expect(await findings(page)).toEqual([]);
      await page.evaluate(() => document.querySelector('[name=nonce]')!.setAttribute('value', 'spoilt'));
      await say(page, 'hello');
      expect(await page.locator('h2').count()).toBe(2);
      expect(await findings(page)).toEqual([]);
    });

    test('all that can be pressed is at least 24 px each way, and 44 px high where one answers', async () => {
      const page = await (await openBrowser({ viewport: SIZES[0] })).newPage();
      await walk(page, language, async (state) => {
        for (const target of await page.locator(':is(a, button, input, textarea):visible').all()) {
          const { width, height } = (await target.boundingBox())!;
          // Links inside a sentence may be as high as their line.
          if (await target.evaluate((node) => node.matches('.words a, .skip'))) continue;
          const what = [state, await target.evaluate((node) => node.outerHTML)];
          expect([...what, width >= 24 && height >= 24]).toEqual([...what, true]);
          if (await target.evaluate((node) => node.matches('.choices button, .change button, #send'))) {
            expect([...what, height >= 44]).toEqual([...what, true]);
          }
        }
      });
    }, 60_000);
  });

  test('the language of each line is told', async () => {
    const page = await (await openBrowser()).newPage();
    await page.goto(`${server.url}/?lang=cy`);
    await say(page, 'pothole');
    await heard(page, 'How deep is it?');
    expect(await page.locator('html').getAttribute('lang')).toBe('cy');
    await page.getByRole('button', { name: 'English' }).click();
    await heard(page, 'Heard: English');
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(
      await page.locator('#log li').evaluateAll((items) => items.map((item) => item.getAttribute('lang'))),
    ).toEqual(['cy', 'cy', 'cy', 'cy', 'en']);
  });

  test('with bigger text nothing is cut off', async () => {
    const page = await (await openBrowser({ viewport: { width: 320, height: 640 } })).newPage();
    await page.goto(server.url);
    await page.evaluate(() => {
      for (const node of document.querySelectorAll<HTMLElement>('body *')) {
        node.style.lineHeight = '1.5';
        node.style.letterSpacing = '0.12em';
        node.style.wordSpacing = '0.16em';
      }
    });
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('body *:not(.unseen):not(template):not(textarea)')]
        .filter(
          (node) =>
            node.offsetParent &&
            node.scrollWidth > node.clientWidth + 1 &&
            getComputedStyle(node).display !== 'inline',
        )
        .map((node) => node.outerHTML),
    );
    expect(cut).toEqual([]);
  });
});
