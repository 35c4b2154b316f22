import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { openBrowser } from '../support/browser';
import { heard, lines, nonceIn, posted, say } from '../support/page-reader';
import { COUNCIL_PAGE, startPage, type PageServer } from '../support/page-server';

const PLANTED = [
  '<img src=x onerror="document.title=\'taken\'">',
  '<script>document.title="taken"</script>',
  '"><svg onload=alert(1)>',
  '{{ 7 * 7 }} {% include "layout.njk" %}',
  'javascript:alert(1)',
  '</template><style>*{display:none}</style>',
  '&lt;b&gt; &amp;amp;',
];

describe('What browsers may do with the page', () => {
  let server: PageServer;
  beforeAll(async () => {
    server = await startPage({
      answer: (text, language) => [
        {
          language,
          text: `You wrote ${text}`,
          choices: [{ value: text, label: text }],
          facts: [{ label: text, value: text, change: text, changeLabel: text }],
        },
      ],
    });
  });

  test('the policy lets in nothing but our own files', async () => {
    const { headers } = await fetch(server.url);
    const { host } = new URL(server.url);
    expect(headers.get('content-security-policy')).toBe(
      `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self' ws://${host}; ` +
        `form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'self' ${COUNCIL_PAGE}`,
    );
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('strict-transport-security')).toBeNull();
  });

  test('on https it must stay https', async () => {
    const secure = await startPage({ publicUrl: 'https://talk.elwern.example' });
    const { headers } = await fetch(secure.url);
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
    expect(headers.get('content-security-policy')).toContain('wss://talk.elwern.example');
  });

  test('every page that refuses has the same policy', async () => {
    const refused = await fetch(`${server.url}/chat`, posted({ nonce: 'no' }));
    expect(refused.status).toBe(400);
    expect(refused.headers.get('content-security-policy')).toBe(
      (await fetch(server.url)).headers.get('content-security-policy'),
    );
  });

  describe.each([true, false])('with script: %s', (javaScriptEnabled) => {
    test('what people plant in their words stays words', async () => {
      const context = await openBrowser({ javaScriptEnabled });
      const page = await context.newPage();
      const violations = await watchViolations(page);
      await page.goto(server.url);
      for (const planted of PLANTED) {
        await say(page, planted);
        await heard(page, `You wrote ${planted}`);
        expect((await lines(page)).slice(-2)).toEqual([
          `citizen: ${planted}`,
          `assistant: You wrote ${planted}`,
        ]);
        expect(await page.locator('.choices button').last().textContent()).toBe(planted);
        expect(await page.locator('.facts dd').first().textContent()).toBe(PLANTED[0]);
      }
      expect(await page.title()).toBe('Talk to Elwern Council');
      expect(await page.locator('#log :is(img, script, svg, style)').count()).toBe(0);
      expect(await page.locator('#log a').count()).toBe(0);
      expect(violations).toEqual([]);
    });
  });

  test('markup that got into the page all the same does nothing', async () => {
    const page = await (await openBrowser()).newPage();
    const violations = await watchViolations(page);
    await page.goto(server.url);
    await page.evaluate(() => {
      document.querySelector('#log')!.innerHTML =
        '<img src="data:," onerror="document.title=\'taken\'"><b style="color:red">x</b>';
    });
    await page.waitForTimeout(100);
    expect(violations.length).toBeGreaterThan(0);
    expect(await page.title()).toBe('Talk to Elwern Council');
  });
});

describe('What a browser fetches', () => {
  test('is small, kept for ever under names that change with the content, and nothing else', async () => {
    const server = await startPage();
    const html = await (await fetch(server.url)).text();
    const files = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, path]) => path!);
    expect(files.map((path) => path.replace(/\.\w{10}\./, '.#.')).sort()).toEqual([
      '/assets/chat.#.js',
      '/assets/icon.#.svg',
      '/assets/page.#.css',
    ]);
    let size = gzipSync(html).length;
    for (const path of files) {
      const response = await fetch(`${server.url}${path}`, { headers: { 'accept-encoding': 'gzip' } });
      expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(response.headers.get('content-encoding')).toBe('gzip');
      size += Number(response.headers.get('content-length'));
    }
    expect(size).toBeLessThan(30 * 1024);
    for (const path of ['/assets/manifest.json', '/assets/..%2Fmanifest.json', '/assets/chat.js']) {
      expect((await fetch(`${server.url}${path}`)).status).toBe(404);
    }
    expect(nonceIn(html)).toMatch(/^[\w-]{22}$/);
  });

  test('comes from nowhere else', async () => {
    const server = await startPage();
    const page = await (await openBrowser()).newPage();
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).host));
    await page.goto(server.url);
    await say(page, 'hello');
    await heard(page, 'Heard: hello');
    expect([...hosts]).toEqual([new URL(server.url).host]);
  });
});

async function watchViolations(page: Page): Promise<string[]> {
  const violations: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) violations.push(message.text());
  });
  page.on('pageerror', (error) => violations.push(error.message));
  page.on('dialog', (dialog) => {
    violations.push(dialog.message());
    void dialog.dismiss();
  });
  return violations;
}
