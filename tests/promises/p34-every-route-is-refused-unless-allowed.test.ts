import { ROLES, type Role } from '../../desk/staff';
import { startServer, type TestServer } from '../support/server';
import { DeskBrowser, hire } from '../support/staff';

/**
 * Who may ask for what. A route that is not in this table fails the test, so that nothing is opened by accident.
 *
 * anyone     open to the public
 * signed     only Twilio, which signs
 * token      whoever brings a token of a conversation
 * own        only whoever brings the token, the cookie or the link of that very conversation, or a key
 * a role     staff with that role or above
 */
const ACCESS: Readonly<Record<string, 'anyone' | 'signed' | 'token' | 'own' | Role>> = {
  'GET /': 'anyone',
  'HEAD /': 'anyone',
  'GET /assets/:name': 'anyone',
  'GET /figures': 'anyone',
  'HEAD /figures': 'anyone',
  'GET /figures.json': 'anyone',
  'GET /health/live': 'anyone',
  'GET /health/ready': 'anyone',
  // These ask on the machine itself; tests/server/metrics asks from outside.
  'GET /metrics': 'anyone',
  'POST /chat': 'anyone',
  'POST /chat/finish': 'anyone',
  'POST /chat/token': 'anyone',
  'POST /chat/keep': 'anyone',
  'POST /chat/photo': 'own',
  'GET /files/:id': 'own',
  'GET /add/:code': 'own',
  'HEAD /add/:code': 'own',
  'POST /add/:code/photo': 'own',
  'POST /add/:code/place': 'own',
  'POST /add/:code/go-on': 'own',
  'GET /stop/:code': 'own',
  'HEAD /stop/:code': 'own',
  'POST /stop/:code': 'own',
  'OPTIONS /v3/directline/*': 'anyone',
  'POST /v3/directline/tokens/generate': 'anyone',
  'POST /v3/directline/tokens/refresh': 'token',
  'POST /v3/directline/conversations': 'token',
  'GET /v3/directline/conversations/:id': 'own',
  'GET /v3/directline/conversations/:id/activities': 'own',
  'POST /v3/directline/conversations/:id/activities': 'own',
  'POST /v3/directline/conversations/:id/upload': 'own',
  'GET /open311/v2/*': 'anyone',
  'POST /open311/v2/*': 'own',
  'POST /twilio/status': 'signed',
  'POST /twilio/sms': 'signed',
  'POST /twilio/voice': 'signed',
  'POST /twilio/voice/:step': 'signed',
  'POST /twilio/voice/ring/:call': 'signed',
  'POST /twilio/voice/ring/:call/pressed': 'signed',
  'POST /twilio/fallback': 'signed',
  'GET /desk/sign-in': 'anyone',
  'POST /desk/sign-in': 'anyone',
  'GET /desk/second-factor': 'anyone',
  'POST /desk/second-factor': 'own',
  'GET /desk/set-up': 'anyone',
  'POST /desk/set-up': 'own',
  'GET /desk': 'agent',
  'GET /desk/part': 'agent',
  'GET /desk/part/:id': 'agent',
  'GET /desk/live': 'agent',
  'POST /desk/here': 'agent',
  'POST /desk/presence': 'agent',
  'GET /desk/conversations/:id': 'agent',
  'GET /desk/conversations/:id/files/:file': 'agent',
  'POST /desk/conversations/:id/take': 'agent',
  'POST /desk/conversations/:id/refuse': 'agent',
  'POST /desk/conversations/:id/do/:act': 'agent',
  'GET /desk/conversations/:id/remove': 'agent',
  'POST /desk/conversations/:id/remove': 'agent',
  'GET /desk/find': 'agent',
  'POST /desk/find': 'agent',
  'GET /desk/citizens/:id': 'agent',
  'POST /desk/citizens/:id': 'agent',
  'GET /desk/requests': 'agent',
  'GET /desk/requests/:reference': 'agent',
  'POST /desk/requests/:reference': 'agent',
  'POST /desk/requests/:reference/release': 'agent',
  'GET /desk/requests/:reference/photos/:id': 'agent',
  'GET /desk/troubles': 'supervisor',
  'POST /desk/troubles/:id/again': 'supervisor',
  'POST /desk/troubles/:id/settle': 'supervisor',
  'GET /desk/blocked': 'supervisor',
  'POST /desk/blocked/:id/lift': 'supervisor',
  'GET /desk/staff': 'supervisor',
  'POST /desk/staff/:id/sign-out': 'supervisor',
  'POST /desk/staff/:id/disable': 'admin',
  'POST /desk/staff/:id/enable': 'admin',
  'POST /desk/staff/:id/reset': 'admin',
  'GET /desk/account': 'agent',
  'POST /desk/account/password': 'agent',
  'POST /desk/conversations/:id/typing': 'agent',
  'POST /desk/conversations/:id/file': 'agent',
  'POST /desk/account/others': 'agent',
  'POST /desk/account/recovery-codes': 'agent',
  'POST /desk/sign-out': 'agent',
  'POST /desk/stay': 'agent',
};

/** What lies under a path with an asterisk. */
const UNDER: Readonly<Record<string, string>> = {
  '/v3/directline/*': 'tokens/generate',
  '/open311/v2/*': 'requests.json',
};

/** WebSockets: a stream is opened by a ticket of its own conversation (P33). */
const SOCKETS = 1;

/** Asked for by the script of a page that is open: there is nobody to be led to the sign-in. */
const BY_SCRIPT = ['GET /desk/part', 'GET /desk/part/:id', 'GET /desk/live'];

const CALLERS = ['nobody', 'citizen', ...ROLES] as const;
type Caller = (typeof CALLERS)[number];

describe('P34 Every route is refused unless it is allowed', () => {
  let server: TestServer;
  let cookies: Readonly<Record<Caller, string>>;
  /** Of the forms of each session. */
  const tokens: Partial<Record<string, string>> = {};
  let authorization: Readonly<Record<string, string>>;
  beforeAll(async () => {
    server = await startServer();
    const house = await server.house();
    const staff: Partial<Record<Role, string>> = {};
    for (const role of ROLES) {
      const browser = await new DeskBrowser(server).signIn(await hire(house, { role }));
      staff[role] = browser.cookie;
      tokens[role] = /name="token" value="([^"]+)"/.exec((await browser.get('/desk')).html)![1]!;
    }
    const citizen = await said(server);
    cookies = { nobody: '', citizen, ...(staff as Record<Role, string>) };
    const token = await fetch(`${server.url}/v3/directline/tokens/generate`, { method: 'POST' });
    authorization = { authorization: `Bearer ${((await token.json()) as { token: string }).token}` };
  });

  test('the table names each route of the server, and no other', () => {
    const http = server.routes.filter((route) => !route.startsWith('UPGRADE '));
    expect([...http].sort()).toEqual(Object.keys(ACCESS).sort());
    expect(server.routes.length - http.length).toBe(SOCKETS);
  });

  /** Asks as a form of the desk would, but for the token of the session, which only a page that was drawn has. */
  async function ask(route: string, caller: Caller): Promise<{ status: number; location: string | null }> {
    const [method, pattern] = route.split(' ') as [string, string];
    const path = pattern.replace('*', UNDER[pattern] ?? '').replace(/:\w+/g, 'someone-elses');
    const { status, headers } = await fetch(server.url + path, {
      method,
      redirect: 'manual',
      headers: {
        ...(cookies[caller] ? { cookie: cookies[caller] } : {}),
        ...(caller === 'citizen' ? authorization : {}),
        // A preflight is a browser's, which says from whose page it comes.
        ...(method === 'OPTIONS' ? { origin: server.url } : {}),
      },
      ...(method === 'POST' ? { body: new URLSearchParams({ some: 'thing' }) } : {}),
    });
    return { status, location: headers.get('location') };
  }

  describe.each(Object.entries(ACCESS))('%s is for: %s', (route, needed) => {
    test.each(CALLERS)('asked by: %s', async (caller) => {
      const { status, location } = await ask(route, caller);
      if (needed === 'anyone') return expect([401, 403]).not.toContain(status);
      if (needed === 'signed') return expect(status).toBe(403);
      if (needed === 'token' && caller === 'citizen') return expect([401, 403]).not.toContain(status);
      if (needed === 'token') return expect(status).toBe(401);
      // Nobody here brings what opens somebody else's conversation, the staff's cookies least of all.
      if (needed === 'own') return expect(status).toBeGreaterThanOrEqual(400);
      const role = ROLES.find((one) => one === caller);
      const allowed = role !== undefined && ROLES.indexOf(role) >= ROLES.indexOf(needed);
      if (route.startsWith('POST ')) return expect(status).toBe(role ? 403 : 401);
      if (role && !allowed) return expect(status).toBe(403);
      if (!role && BY_SCRIPT.includes(route)) return expect(status).toBe(401);
      if (!role) return expect([status, location]).toEqual([303, '/desk/sign-in']);
      return expect([200, 404]).toContain(status);
    });
  });

  test.each(
    Object.entries(ACCESS).filter(
      ([route, needed]) => route.startsWith('POST /desk/') && ROLES.some((role) => role === needed),
    ),
  )('%s, with the token of their own session, is refused to whoever is below: %s', async (route, needed) => {
    const below = ROLES.slice(0, ROLES.indexOf(needed as Role));
    for (const role of below) {
      const token = tokens[role]!;
      const { status } = await fetch(server.url + route.slice('POST '.length).replace(/:\w+/g, 'x'), {
        method: 'POST',
        redirect: 'manual',
        headers: { cookie: cookies[role] },
        body: new URLSearchParams({ token }),
      });
      expect([role, status]).toEqual([role, 403]);
    }
  });

  test('a form of the desk is taken from whoever may send it, and only with the token of its session', async () => {
    const house = await server.house();
    const browser = await new DeskBrowser(server).signIn(await hire(house));
    const page = await browser.get('/desk');
    expect((await browser.send('/desk', '/desk/stay')).status).toBe(303);
    const other = await new DeskBrowser(server).signIn(await hire(house));
    const token = /name="token" value="([^"]+)"/.exec(page.html)![1]!;
    expect((await other.post('/desk/stay', { token })).status).toBe(403);
    expect((await other.post('/desk/stay', {})).status).toBe(403);
  });
});

/** The cookie of a citizen who has said something on the page. */
async function said(server: TestServer): Promise<string> {
  const html = await (await fetch(server.url)).text();
  const nonce = /name="nonce" value="([\w-]{22})"/.exec(html)![1]!;
  const answer = await fetch(`${server.url}/chat`, {
    method: 'POST',
    body: new URLSearchParams({ nonce, text: 'hello' }),
    redirect: 'manual',
  });
  return answer.headers.getSetCookie()[0]!.split(';')[0]!;
}
