import { call, started } from '../support/direct-line-rest';
import { COUNCIL_PAGE, startDirectLine, type DirectLineServer } from '../support/direct-line-server';

let server: DirectLineServer;

beforeAll(async () => {
  server = await startDirectLine();
});

const from = (origin: string) => ({ headers: { origin } });
const allowed = (answer: { headers: Headers }) => answer.headers.get('access-control-allow-origin');

it('lets our own page and the council’s pages ask, and whoever is no browser', async () => {
  for (const origin of [server.url, COUNCIL_PAGE]) {
    const answer = await call(server.url, 'POST tokens/generate', from(origin));
    expect([answer.status, allowed(answer), answer.headers.get('vary')]).toEqual([200, origin, 'origin']);
  }
  const answer = await call(server.url, 'POST tokens/generate');
  expect([answer.status, allowed(answer)]).toEqual([200, null]);
});

it.each([
  'https://evil.example',
  'null',
  `${COUNCIL_PAGE}.evil.example`,
  `${COUNCIL_PAGE}:8443`,
  COUNCIL_PAGE.replace('https', 'http'),
  '*',
])('lets a page of %s do nothing, with or without a token', async (origin) => {
  const { conversationId, token } = await started(server.url);
  const before = server.taken.length;
  const path = `conversations/${conversationId}`;
  for (const request of [
    'POST tokens/generate',
    'POST tokens/refresh',
    'POST conversations',
    `GET ${path}`,
    `GET ${path}/activities`,
    `POST ${path}/activities`,
    `POST ${path}/upload`,
  ]) {
    const answer = await call(server.url, request, { token, ...from(origin) });
    expect([request, answer.status, answer.body.error.code, allowed(answer)]).toEqual([
      request,
      403,
      'not-allowed',
      null,
    ]);
  }
  expect(server.taken).toHaveLength(before);
});

it('lets the page that may ask read a no as well, or its client would try for ever', async () => {
  const answer = await call(server.url, 'POST conversations', { token: 'forged', ...from(COUNCIL_PAGE) });
  expect([answer.status, allowed(answer)]).toEqual([403, COUNCIL_PAGE]);
  expect(answer.headers.get('access-control-expose-headers')).toBe('retry-after');
});

it('answers a browser that asks first', async () => {
  const ask = (origin: string) =>
    call(server.url, 'OPTIONS conversations/web.x/activities', {
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type,x-ms-bot-agent',
      },
    });
  const yes = await ask(COUNCIL_PAGE);
  expect([yes.status, allowed(yes)]).toEqual([204, COUNCIL_PAGE]);
  expect(yes.headers.get('access-control-allow-methods')).toBe('GET, POST');
  expect(yes.headers.get('access-control-allow-headers')).toMatch(
    /authorization, content-type, x-ms-bot-agent/,
  );
  expect(yes.headers.get('access-control-allow-credentials')).toBeNull();
  const no = await ask('https://evil.example');
  expect([no.status, allowed(no)]).toEqual([403, null]);
});
