import { newId } from '../../base/ids';
import { startPage, type PageServer } from '../support/page-server';

const OTHER = 'https://evil.example';

describe('Posts that another site makes a browser send', () => {
  let server: PageServer;
  beforeAll(async () => {
    server = await startPage();
  });
  const PATHS = ['/chat', '/chat/finish', '/chat/token', `/chat/photo?nonce=${newId()}`];
  const post = (path: string, headers: Record<string, string>): Promise<Response> =>
    fetch(`${server.url}${path}`, {
      method: 'POST',
      body: new URLSearchParams({ nonce: newId(), text: 'as you' }),
      headers,
      redirect: 'manual',
    });

  describe.each(PATHS)('%s', (path) => {
    test.each([
      ['another site', { 'sec-fetch-site': 'cross-site' }],
      ['a sister site', { 'sec-fetch-site': 'same-site' }],
      ['another site that forges our origin', { 'sec-fetch-site': 'cross-site', origin: 'OURS' }],
      ['another site, in an old browser', { origin: OTHER }],
      ['a page without an origin, in an old browser', { origin: 'null' }],
      ['our host on another port', { origin: 'http://127.0.0.1:1' }],
    ])('refuses %s', async (_name, headers: Record<string, string>) => {
      const before = server.taken.length;
      const sent = headers.origin === 'OURS' ? { ...headers, origin: server.url } : headers;
      const response = await post(path, sent);
      expect(response.status).toBe(403);
      expect(response.headers.getSetCookie()).toEqual([]);
      expect(server.taken).toHaveLength(before);
    });
  });

  test.each([
    ['our own page', { 'sec-fetch-site': 'same-origin' }],
    ['the reader, opening the browser again', { 'sec-fetch-site': 'none' }],
    ['our own page, in an old browser', { origin: 'OURS' }],
    ['no browser at all', {}],
  ])('takes what %s sends', async (_name, headers: Record<string, string>) => {
    const response = await post('/chat', headers.origin ? { origin: server.url } : headers);
    expect([response.status, response.headers.get('location')]).toEqual([303, '/#latest']);
  });

  test('tells the reader calmly, in the language of the form', async () => {
    const response = await post('/chat?lang=cy', { 'sec-fetch-site': 'cross-site' });
    const page = await response.text();
    expect(page).toContain('<html lang="cy">');
    expect(page).toContain('01632 960100');
    expect(page).not.toContain('as you');
  });
});
