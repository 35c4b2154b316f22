import { threadReader } from '../../citizens/thread-reader';
import { call, started } from '../support/direct-line-rest';
import { JPEG } from '../support/pictures';
import { startServer, type TestServer } from '../support/server';

/** A photo is for its own conversation and for nobody else. */
let server: TestServer;
type Chat = Awaited<ReturnType<typeof started>>;
let mine: Chat;
let others: Chat;
let id: string;

beforeAll(async () => {
  server = await startServer();
  mine = await started(server.url);
  others = await started(server.url);
  const body = new Uint8Array(JPEG);
  const sent = await call(server.url, `POST conversations/${mine.conversationId}/upload?userId=me`, {
    token: mine.token,
    body,
    headers: { 'content-type': 'image/jpeg' },
  });
  expect(sent.status).toBe(200);
  const house = await server.house();
  const { entries } = await threadReader(house.store).after(mine.conversationId, 0);
  id = entries.flatMap(({ entry }) => entry.files ?? [])[0]!.id;
});

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${server.url}/files/${path}`, { headers });
const bearer = ({ token }: Chat): Record<string, string> => ({ authorization: `Bearer ${token}` });

test('is given to whoever holds the token of its conversation, to be saved and not shown', async () => {
  const answer = await get(id, bearer(mine));
  expect(answer.status).toBe(200);
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(JPEG);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'image/jpeg',
    'content-disposition': 'attachment',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; sandbox",
  });
});

test.each<[string, () => Promise<Response>, number]>([
  ['nobody in particular', () => get(id), 404],
  ['another conversation', () => get(id, bearer(others)), 404],
  ['a token that is none', () => get(id, { authorization: 'Bearer x.y' }), 403],
  ['a cookie that is none', () => get(id, { cookie: 'chat=x.y' }), 404],
])('is not given to %s', async (_, ask, status) => {
  const answer = await ask();
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-type')).toContain('text/html');
});

test.each(['..%2f..%2fetc%2fpasswd', 'n'.repeat(22), '%00'])('there is none called %s', async (name) => {
  expect((await get(name, bearer(mine))).status).toBe(404);
});
