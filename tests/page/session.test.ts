import { HOUR } from '../../base/clock';
import { newId } from '../../base/ids';
import { signToken } from '../../adapters/http/signed-token';
import { cookieOf, nonceIn, posted } from '../support/page-reader';
import { SECRETS, startPage, type PageServer } from '../support/page-server';

describe('Which thread a browser speaks on', () => {
  let server: PageServer;
  beforeAll(async () => {
    server = await startPage();
  });
  const chat = (nonce: string, text: string, cookie = ''): Promise<Response> =>
    fetch(`${server.url}/chat?lang=en`, posted({ nonce, text }, cookie ? { cookie } : {}));
  const show = async (cookie: string): Promise<string> =>
    (await fetch(server.url, { headers: { cookie } })).text();

  test('no cookie before one speaks', async () => {
    const response = await fetch(server.url);
    expect(response.headers.getSetCookie()).toEqual([]);
    expect(server.taken).toEqual([]);
    expect(nonceIn(await response.text())).not.toBe(nonceIn(await show('')));
  });

  test('the cookie is kept from scripts and other sites, for as long as the conversation stays open', async () => {
    const [cookie] = (await chat(newId(), 'hello')).headers.getSetCookie();
    expect(cookie).toMatch(/^chat=[\w.-]+; Path=\/; Max-Age=86400; HttpOnly; SameSite=Lax$/);
  });

  test('on https it can be set by nobody but this host', async () => {
    const secure = await startPage({ publicUrl: 'https://talk.elwern.example' });
    const response = await fetch(`${secure.url}/chat`, posted({ nonce: newId(), text: 'hello' }));
    expect(response.headers.getSetCookie()[0]).toMatch(
      /^__Host-chat=[\w.-]+; Path=\/; Max-Age=86400; HttpOnly; SameSite=Lax; Secure$/,
    );
    const token = cookieOf(response).replace('__Host-', '');
    expect(await (await fetch(secure.url, { headers: { cookie: token } })).text()).not.toContain(
      'Heard: hello',
    );
    expect(await (await fetch(secure.url, { headers: { cookie: cookieOf(response) } })).text()).toContain(
      'Heard: hello',
    );
  });

  test('the first form sent twice, at once or without its cookie, opens one thread and is one message', async () => {
    const nonce = newId();
    const before = server.taken.length;
    const answers = await Promise.all([1, 2, 3].map(() => chat(nonce, 'me again')));
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
    expect(new Set(server.taken.slice(before).map(({ thread }) => thread)).size).toBe(1);
    const page = await show(cookieOf(answers[2]!));
    expect(page.match(/Heard: me again/g)).toHaveLength(1);
  });

  test('the same nonce later in the conversation is one message', async () => {
    const cookie = cookieOf(await chat(newId(), 'first'));
    const nonce = newId();
    await chat(nonce, 'second', cookie);
    await chat(nonce, 'second', cookie);
    expect((await show(cookie)).match(/Heard: second/g)).toHaveLength(1);
  });

  test('it ends when the conversation has been quiet for long', async () => {
    const cookie = cookieOf(await chat(newId(), 'still there?'));
    server.clock.forward(24 * HOUR - 1);
    expect(await show(cookie)).toContain('Heard: still there?');
    server.clock.forward(1);
    expect(await show(cookie)).not.toContain('Heard: still there?');
  });

  test.each([
    ['made up', () => 'chat=abc.def'],
    [
      'of another key',
      (thread: string, until: number) => `chat=${signToken('x', { use: 'page', thread, until })}`,
    ],
    [
      'for another use',
      (thread: string, until: number) =>
        `chat=${signToken(SECRETS.tokens, { for: 'conversation', thread, expires: until })}`,
    ],
  ])('a cookie %s opens nothing', async (_name, cookie) => {
    const own = cookieOf(await chat(newId(), 'private words'));
    expect(await show(own)).toContain('private words');
    const { thread } = server.taken.at(-1)!;
    expect(await show(cookie(thread, server.clock.now() + HOUR))).not.toContain('private words');
  });

  test('the script gets a token for this very thread, and only by our own page', async () => {
    const nonce = newId();
    const ask = (headers: Record<string, string>): Promise<Response> =>
      fetch(`${server.url}/chat/token?lang=cy`, posted({ nonce }, headers));
    const refused = await ask({ 'sec-fetch-site': 'cross-site' });
    expect([refused.status, refused.headers.getSetCookie()]).toEqual([403, []]);

    const given = await ask({});
    const { conversationId, token, watermark } = (await given.json()) as Record<string, string>;
    await chat(newId(), 'by form', cookieOf(given));
    const activities = await fetch(
      `${server.url}/v3/directline/conversations/${conversationId}/activities?watermark=${watermark}`,
      { headers: { authorization: `Bearer ${token}` } },
    );
    const set = (await activities.json()) as { activities: { text: string }[] };
    expect(set.activities.map(({ text }) => text)).toEqual(['by form', 'Heard: by form']);
    expect(await show(cookieOf(given))).toContain('Helo. Dywedwch');
  });
});
