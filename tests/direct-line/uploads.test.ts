import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { HOUR } from '../../base/clock';
import { Client } from '../support/direct-line-client';
import { call, started, transcript } from '../support/direct-line-rest';
import { startDirectLine, type DirectLineServer } from '../support/direct-line-server';
import { exif, JPEG, jpegWith, PNG } from '../support/pictures';

const bytes = (head: string, length = 100): Buffer =>
  Buffer.concat([Buffer.from(head, 'latin1'), Buffer.alloc(length, 7)]);
/** A JPEG of so many bytes, nearly all of them its picture. */
const large = (length: number): Buffer =>
  Buffer.concat([JPEG.subarray(0, -2), Buffer.alloc(length - JPEG.length, 7), JPEG.subarray(-2)]);
const KINDS: readonly (readonly [type: string, bytes: Buffer])[] = [
  ['image/jpeg', JPEG],
  ['image/png', PNG],
];

let server: DirectLineServer;
let chat: Awaited<ReturnType<typeof started>>;

beforeAll(async () => {
  server = await startDirectLine();
});

beforeEach(async () => {
  server.clock.forward(HOUR);
  chat = await started(server.url);
});

const upload = (body: unknown, headers?: Record<string, string>, query = '?userId=user1') =>
  call(server.url, `POST conversations/${chat.conversationId}/upload${query}`, {
    token: chat.token,
    body,
    headers,
  });

function form(files: readonly Buffer[], activity?: object, name = 'photo.jpg'): FormData {
  const data = new FormData();
  if (activity) {
    data.append(
      'activity',
      new Blob([JSON.stringify(activity)], { type: 'application/vnd.microsoft.activity' }),
    );
  }
  for (const file of files)
    data.append('file', new Blob([new Uint8Array(file)], { type: 'image/jpeg' }), name);
  return data;
}

it('takes photos from the real client, with what was typed beside them', async () => {
  const pictures = createServer((_req, res) => res.end(JPEG)).listen(0, '127.0.0.1');
  await once(pictures, 'listening');
  const contentUrl = `http://127.0.0.1:${(pictures.address() as AddressInfo).port}/`;
  const client = new Client(server.url, { token: chat.token });
  await client.has(1);
  const attachments = [1, 2].map(() => ({ contentType: 'image/jpeg', contentUrl, name: 'hole.jpg' }));
  const id = await client.say('here it is', { attachments });
  await client.has(3);
  pictures.close();
  expect(client.received[1]).toMatchObject({
    id,
    text: 'here it is',
    from: { id: 'user1' },
    channelData: { clientActivityID: 'client-0' },
    attachments: [
      { contentType: 'image/jpeg', name: 'hole.jpg' },
      { contentType: 'image/jpeg', name: 'hole (1).jpg' },
    ],
  });
  const [first, second] = server.taken.at(-1)?.files ?? [];
  expect(first?.id).not.toBe(second?.id);
  expect(await server.store.files.get(first!.id)).toEqual(JPEG);
});

it.each(KINDS)('knows %s by its bytes, whatever it is said to be', async (type, file) => {
  expect((await upload(form([file], undefined, 'x.exe'))).status).toBe(200);
  expect(server.taken.at(-1)?.files).toMatchObject([{ type, name: 'x.exe' }]);
});

it('takes one file as the whole body', async () => {
  const answer = await upload(new Uint8Array(JPEG), {
    'content-type': 'text/html',
    'content-disposition': 'name="file"; filename="../../bad\tjoke.jpg"',
  });
  expect(answer).toMatchObject({ status: 200, body: { id: expect.stringMatching(/\|0000002$/) as string } });
  expect(server.taken.at(-1)?.files).toMatchObject([{ type: 'image/jpeg', name: 'badjoke.jpg' }]);
  const [, message] = await transcript(server.url, chat);
  expect(message).toMatchObject({ from: { id: 'user1' }, text: '' });
});

it('keeps nothing of where a photo was taken', async () => {
  const photo = jpegWith(exif(1, 'II', 'GPS 52.1 N'));
  expect((await upload(form([photo]))).status).toBe(200);
  const stored = await server.store.files.get(server.taken.at(-1)!.files![0]!.id);
  expect(stored).toEqual(JPEG);
  expect(stored!.includes('GPS')).toBe(false);
});

it.each([
  ['a page', bytes('<!doctype html><script>')],
  ['a drawing that may hold scripts', bytes('<svg xmlns="http://www.w3.org/2000/svg">')],
  ['a program', bytes('MZ\x90\x00')],
  ['a document', bytes('%PDF-1.7\n')],
  ["a phone's own kind of picture", bytes('\x00\x00\x00\x18ftypheic')],
  ['another video kind', bytes('\x00\x00\x00\x18ftypisom')],
  ['nothing', Buffer.alloc(0)],
  ['a few bytes', Buffer.from('\xff\xd8\xff', 'latin1')],
])('refuses %s, and keeps nothing of what came with it', async (_what, file) => {
  const before = server.taken.length;
  const put = jest.spyOn(server.store.files, 'put');
  expect(await upload(form([JPEG, file]))).toMatchObject({
    status: 415,
    body: { error: { code: 'wrong-type' } },
  });
  expect(server.taken).toHaveLength(before);
  expect(put).not.toHaveBeenCalled();
});

it('takes up to 10 MB', async () => {
  const ten = 10 * 1024 * 1024;
  const tooLong = {
    status: 413,
    body: { error: { code: 'too-long', message: expect.stringContaining('10 MB') as string } },
  };
  expect((await upload(form([large(ten)]))).status).toBe(200);
  expect(await upload(form([large(ten + 1)]))).toMatchObject(tooLong);
  expect(await upload(form([large(ten / 2 + 1), large(ten / 2)]))).toMatchObject(tooLong);
  expect(await upload(new Uint8Array(ten + 1))).toMatchObject(tooLong);
});

it('is one turn when it is sent again, and its file is kept once', async () => {
  const activity = { type: 'message', text: 'look', channelData: { clientActivityID: 'again' } };
  const first = await upload(form([JPEG], activity));
  const put = jest.spyOn(server.store.files, 'put');
  const second = await upload(form([JPEG], activity));
  expect(second.text).toBe(first.text);
  expect(put.mock.calls).toEqual([[server.taken.at(-1)?.files?.[0]?.id, JPEG]]);
  // Other bytes under the same id of a message can't take the place of those that were kept.
  await upload(form([PNG], activity));
  expect(await server.store.files.get(server.taken.at(-1)!.files![0]!.id)).toEqual(JPEG);
});

it.each([
  ['a form without its boundary', 'multipart/form-data', 'x'],
  [
    'a form that breaks off',
    'multipart/form-data; boundary=b',
    '--b\r\nContent-Disposition: form-data; name="f"; filename="f"\r\n\r\nabc',
  ],
  ['a form with nothing in it', 'multipart/form-data; boundary=b', '--b--\r\n'],
  [
    'an activity that is no JSON',
    'multipart/form-data; boundary=b',
    '--b\r\nContent-Disposition: form-data; name="a"\r\nContent-Type: application/vnd.microsoft.activity\r\n\r\n{\r\n--b--\r\n',
  ],
])('refuses %s', async (_what, type, body) => {
  expect(await upload(body, { 'content-type': type })).toMatchObject({
    status: 400,
    body: { error: { code: 'not-understood' } },
  });
});

it('refuses more files than anybody means to send', async () => {
  expect((await upload(form([...Array(11).keys()].map(() => JPEG)))).status).toBe(200);
  expect((await upload(form([...Array(12).keys()].map(() => JPEG)))).status).toBe(413);
});

it('refuses a user that only a token may name', async () => {
  expect((await upload(form([JPEG]), {}, '?userId=dl_0123456789abcdefghijkl')).status).toBe(403);
});

it('takes so many from one conversation and no more for a while', async () => {
  const answers: number[] = [];
  for (let i = 0; i < 21; i++) answers.push((await upload(form([JPEG]))).status);
  expect(answers).toEqual([...Array<number>(20).fill(200), 429]);
});

it('does not mind a line that breaks in the middle', async () => {
  const before = server.taken.length;
  const away = new AbortController();
  const slow = new ReadableStream({
    start(controller) {
      controller.enqueue(new Uint8Array(JPEG));
      setTimeout(() => away.abort(), 50);
    },
  });
  const url = `${server.url}/v3/directline/conversations/${chat.conversationId}/upload?userId=u`;
  const headers = { authorization: `Bearer ${chat.token}`, 'content-type': 'image/jpeg' };
  const sent = fetch(url, {
    method: 'POST',
    headers,
    body: slow,
    duplex: 'half',
    signal: away.signal,
  });
  await expect(sent).rejects.toThrow();
  expect((await upload(form([JPEG]))).status).toBe(200);
  expect(server.taken).toHaveLength(before + 1);
});

afterEach(() => jest.restoreAllMocks());
