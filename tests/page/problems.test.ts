import { StoreDown } from '../../base/errors';
import { newId } from '../../base/ids';
import type { Store } from '../../storage/store';
import { openBrowser } from '../support/browser';
import { cookieOf, lines, posted, say } from '../support/page-reader';
import { startPage, type PageServer } from '../support/page-server';

/** A store that can be taken away, and given back. */
class Breakable {
  down = false;
  around(store: Store): Store {
    const failing = ['read', 'range', 'commit', 'follow', 'limit'];
    return new Proxy(store, {
      get: (target, name) => {
        const value: unknown = Reflect.get(target, name);
        if (this.down && failing.includes(String(name)))
          return () => Promise.reject(new StoreDown('as the test ordered'));
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
  }
}

describe('When something goes wrong', () => {
  const breakable = new Breakable();
  let server: PageServer;
  beforeAll(async () => {
    server = await startPage({ store: (store) => breakable.around(store) });
  });
  afterEach(() => {
    breakable.down = false;
  });
  const plain = async (options = {}) =>
    (await openBrowser({ javaScriptEnabled: false, ...options })).newPage();

  test('without the store the page is there, with the phone number', async () => {
    breakable.down = true;
    const page = await (await fetch(server.url)).text();
    expect(page).toContain('tel:+441632960100');
  });

  test('without the store a message is kept in the page, and goes once when sent again', async () => {
    const page = await plain();
    await page.goto(server.url);
    await say(page, 'first');
    breakable.down = true;
    const answer = page.waitForResponse((response) => response.request().method() === 'POST');
    await say(page, 'do not lose\nthis');
    expect((await answer).status()).toBe(503);
    expect((await answer).headers()['retry-after']).toBe('5');
    expect(await page.locator('h2').first().textContent()).toBe('That did not work');
    expect(await page.locator('main').textContent()).toContain('01632 960100');
    expect(await page.locator('#text').inputValue()).toBe('do not lose\nthis');
    breakable.down = false;
    await page.getByRole('button', { name: 'Try again' }).dblclick();
    await page.waitForURL('**/#latest');
    expect((await lines(page)).slice(2)).toEqual([
      'assistant: Heard: first',
      'citizen: do not lose\nthis',
      'assistant: Heard: do not lose\nthis',
    ]);
  });

  test('a button that was pressed without the store can be pressed again', async () => {
    const cookie = cookieOf(await fetch(`${server.url}/chat`, posted({ nonce: newId(), text: 'hello' })));
    breakable.down = true;
    const page = await (
      await fetch(`${server.url}/chat`, posted({ nonce: newId(), pick: 'deep' }, { cookie }))
    ).text();
    expect(page).toContain('<input type="hidden" name="pick" value="deep">');
  });

  test('a conversation that cannot be read says so in the language of the browser', async () => {
    const cookie = cookieOf(await fetch(`${server.url}/chat`, posted({ nonce: newId(), text: 'hello' })));
    breakable.down = true;
    const response = await fetch(server.url, {
      headers: { cookie, 'accept-language': 'cy-GB,cy;q=0.9,en;q=0.8' },
    });
    const page = await response.text();
    expect(response.status).toBe(503);
    expect(page).toContain('<html lang="cy">');
    expect(page).toContain('01632 960100');
  });

  test('a turn that throws ends in an apology, not in an error page', async () => {
    const throwing = await startPage({
      answer: () => {
        throw new TypeError('a bug');
      },
    });
    const page = await plain();
    await page.goto(throwing.url);
    await say(page, 'hello');
    expect((await lines(page)).slice(-2)).toEqual(['citizen: hello', 'assistant: Something went wrong.']);
  });

  test.each([
    ['no nonce', { text: 'hello' }],
    ['a nonce of another shape', { nonce: '<b>', text: 'hello' }],
    ['a button longer than any of ours', { nonce: newId(), pick: 'x'.repeat(201) }],
  ])('a form with %s is refused calmly', async (_name, fields) => {
    const response = await fetch(`${server.url}/chat?lang=en`, posted(fields));
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('We couldn&#39;t read that.');
  });

  test('a body that is too large is refused calmly', async () => {
    const response = await fetch(`${server.url}/chat`, posted({ nonce: newId(), text: 'x'.repeat(300_000) }));
    expect(response.status).toBe(413);
    expect(await response.text()).toContain('10,000 characters');
  });

  test('whoever sends without end is asked to wait, and keeps the text', async () => {
    const cookie = cookieOf(await fetch(`${server.url}/chat`, posted({ nonce: newId(), text: 'hello' })));
    const statuses: number[] = [];
    let last = '';
    let wait: string | null = null;
    for (let i = 0; i < 41; i++) {
      const response = await fetch(
        `${server.url}/chat`,
        posted({ nonce: newId(), text: `number ${i}` }, { cookie }),
      );
      statuses.push(response.status);
      last = await response.text();
      wait = response.headers.get('retry-after');
    }
    expect(statuses.slice(0, 39)).toEqual(Array(39).fill(303));
    expect(statuses.at(-1)).toBe(429);
    expect(wait).toBe('60');
    expect(last).toContain('number 40</textarea>');
  });

  test('an answer tells nothing of how the house is built', async () => {
    breakable.down = true;
    const pages = await Promise.all(
      ['/chat', '/chat/finish', '/chat/token'].map(async (path) =>
        (await fetch(`${server.url}${path}`, posted({ nonce: newId(), text: 'x' }))).text(),
      ),
    );
    for (const page of pages) expect(page).not.toMatch(/as the test ordered|StoreDown|\.ts|node_modules/);
  });
});
