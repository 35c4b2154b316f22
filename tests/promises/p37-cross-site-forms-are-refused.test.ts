import { startServer, type TestServer } from '../support/server';
import { DeskBrowser, hire } from '../support/staff';

const OTHER = 'https://evil.example';
/** What a browser says of whose page a form was on, and whether that is one of ours. */
const PAGES: readonly (readonly [string, Readonly<Record<string, string>>, boolean])[] = [
  ['our own page', { 'sec-fetch-site': 'same-origin' }, true],
  ['the browser itself', { 'sec-fetch-site': 'none' }, true],
  ['our own page, in an old browser', { origin: 'OURS' }, true],
  ['no browser at all', {}, true],
  ['another site', { 'sec-fetch-site': 'cross-site' }, false],
  ['a sister site', { 'sec-fetch-site': 'same-site' }, false],
  ['another site that forges our origin', { 'sec-fetch-site': 'cross-site', origin: 'OURS' }, false],
  ['another site, in an old browser', { origin: OTHER }, false],
  ['a page without an origin', { origin: 'null' }, false],
  ['our host on another port', { origin: 'http://127.0.0.1:1' }, false],
];
const FOREIGN: readonly Readonly<Record<string, string>>[] = [
  { 'sec-fetch-site': 'cross-site' },
  { origin: OTHER },
];
/** What a form of another site can make a browser send without asking us first, and JSON, which it can't. */
const BODIES: readonly (readonly [string, (token: string) => string, boolean])[] = [
  ['application/x-www-form-urlencoded', (token) => new URLSearchParams({ token }).toString(), true],
  ['application/x-www-form-urlencoded; charset=utf-8', (token) => `token=${token}`, true],
  ['text/plain', (token) => `token=${token}`, false],
  [
    'multipart/form-data; boundary=x',
    (token) => `--x\r\ncontent-disposition: form-data; name="token"\r\n\r\n${token}\r\n--x--`,
    false,
  ],
  ['application/json', (token) => JSON.stringify({ token }), false],
  ['', (token) => `token=${token}`, false],
];

describe('P37 Forms of other sites are refused at the desk', () => {
  let server: TestServer;
  let browser: DeskBrowser;
  let token: string;
  let paths: readonly string[];
  beforeAll(async () => {
    server = await startServer();
    browser = await new DeskBrowser(server).signIn(await hire(await server.house(), { role: 'admin' }));
    token = tokenIn((await browser.get('/desk')).html);
    paths = server.routes
      .filter((route) => route.startsWith('POST /desk/') && !route.endsWith('/desk/sign-out'))
      .map((route) => route.slice('POST '.length).replace(/:\w+/g, 'none'));
  });

  const tokenIn = (html: string): string => /name="token" value="([^"]+)"/.exec(html)![1]!;

  async function post(
    path: string,
    type: string,
    body: string,
    headers: Readonly<Record<string, string>>,
  ): Promise<number> {
    const sent = headers['origin'] === 'OURS' ? { ...headers, origin: server.url } : headers;
    const answer = await fetch(server.url + path, {
      method: 'POST',
      body: Buffer.from(body),
      redirect: 'manual',
      headers: { ...sent, cookie: browser.cookie, ...(type ? { 'content-type': type } : {}) },
    });
    return answer.status;
  }

  describe.each(PAGES)('sent by %s', (_, headers, ours) => {
    test.each(BODIES)('as %s', async (type, body, readable) => {
      const status = await post('/desk/stay', type, body(token), headers);
      expect(status).toBe(!ours ? 403 : readable ? 303 : 415);
    });
  });

  test('on every route of the desk that takes anything, with and without the token', async () => {
    expect(paths.length).toBeGreaterThan(3);
    for (const path of paths)
      for (const body of [`token=${token}`, 'token=', ''])
        for (const headers of FOREIGN)
          expect([path, await post(path, 'application/x-www-form-urlencoded', body, headers)]).toEqual([
            path,
            403,
          ]);
  });

  test('without the token of this very session nothing is done, wherever it comes from', async () => {
    const other = await new DeskBrowser(server).signIn(await hire(await server.house()));
    const theirs = tokenIn((await other.get('/desk')).html);
    for (const wrong of ['', `token=${theirs}`, `token=${token}x`, `other=${token}`])
      expect(
        await post('/desk/stay', 'application/x-www-form-urlencoded', wrong, {
          'sec-fetch-site': 'same-origin',
        }),
      ).toBe(403);
  });
});
