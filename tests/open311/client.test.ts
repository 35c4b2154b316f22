import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { requestsIn } from '../../adapters/open311/answers';
import { open311 } from '../../adapters/open311/client';
import { fieldsOf } from '../../adapters/open311/fields';
import { HOUR } from '../../base/clock';
import { Trouble } from '../../requests/back-office';
import { received } from '../../requests/life';
import { matterOf } from '../../requests/matter';
import type { ServiceRequest } from '../../requests/service-request';
import { API_KEY, FakeBackOffice, JURISDICTION } from '../support/fake-back-office';
import { TestClock } from '../support/test-clock';

const clock = new TestClock();
const request = (more: Partial<ServiceRequest> = {}): ServiceRequest => ({
  ...received(clock.now()),
  shape: 2,
  reference: '47KT2XQ',
  service: 'pothole',
  lgsl: 557,
  team: 'highways',
  answers: { depth: { type: 'choice', code: 'deeper' } },
  place: { label: '16 Mill Lane, Aldersford', said: '16 mill lane', latitude: 52.65513, longitude: -3.03486 },
  language: 'en',
  description: 'a hole & a half, "deep" <b>ünd</b> wet',
  files: [],
  conversation: 'c',
  thread: 't',
  identity: 'i',
  channel: 'sms',
  at: clock.now(),
  told: 1,
  ...more,
});

const photoAddress = (file: string): string => `https://talk.example.org/files/${file}`;
const parts = { photoAddress, service: () => undefined };

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

async function office(options: Parameters<typeof FakeBackOffice.start>[0] = {}) {
  const fake = await FakeBackOffice.start({ clock, ...options });
  stops.push(() => fake.stop());
  const client = open311({ url: fake.url, apiKey: API_KEY, jurisdiction: JURISDICTION }, parts);
  return { fake, client };
}

describe.each(['json', 'xml'] as const)('in %s', (format) => {
  test('a case is opened, found by our reference, and told of when it changes', async () => {
    const { fake, client } = await office({ format });
    const matter = matterOf(request());
    expect(await client.find(matter, clock.now() - HOUR)).toBeUndefined();
    const { id } = await client.open(matter);
    expect(id).toBe('600001');
    expect(await client.find(matter, clock.now() - HOUR)).toBe(id);
    expect(
      await client.find(matterOf(request({ reference: '2222222' })), clock.now() - HOUR),
    ).toBeUndefined();
    const before = clock.now();
    clock.forward(HOUR);
    fake.works(id!, 'closed', 'Filled & rolled <today>');
    expect(await client.changed(clock.now() + HOUR, 1)).toEqual({ cases: [], more: false });
    expect(await client.changed(before, 1)).toEqual({
      cases: [{ id, open: false, notes: 'Filled & rolled <today>', updatedAt: before + HOUR }],
      more: false,
    });
  });

  test('a token is changed for an id when there is one', async () => {
    const { client } = await office({ format, tokensAfter: 1 });
    const { id, token } = await client.open(matterOf(request()));
    expect([id, token]).toEqual([undefined, 't/600001']);
    expect(await client.caseOf(token!)).toBeUndefined();
    expect(await client.caseOf(token!)).toBe('600001');
  });
});

test('what is sent is what GeoReport v2 asks for', async () => {
  const { fake, client } = await office();
  await client.open(matterOf(request()));
  expect(Object.fromEntries(fake.posts[0]!.fields)).toEqual({
    api_key: API_KEY,
    jurisdiction_id: JURISDICTION,
    service_code: 'pothole',
    lat: '52.65513',
    long: '-3.03486',
    address_string: '16 Mill Lane, Aldersford',
    description: '[47K-T2XQ] a hole & a half, "deep" <b>ünd</b> wet',
    'attribute[depth]': 'deeper',
  });
  expect(fake.posts[0]!.key).toBe('47KT2XQ');
});

test('each type of answer has its form', () => {
  const fields = fieldsOf(
    matterOf(
      request({
        place: { label: 'behind the old oak', said: 'behind the old oak' },
        answers: {
          text: { type: 'text', text: 'two\nlines' },
          number: { type: 'number', number: 3 },
          money: { type: 'money', pence: 1250 },
          date: { type: 'date', day: '2026-05-31' },
          summer: { type: 'datetime', day: '2026-05-31', time: '14:30' },
          winter: { type: 'datetime', day: '2026-12-01', time: '09:00' },
          choices: { type: 'choices', codes: ['a', 'b'] },
          yes: { type: 'yes-no', yes: true },
          other: { type: 'place', place: { label: 'Church Lane', said: 'church lane' } },
          photo: { type: 'photo', file: 'f' },
          phone: { type: 'phone', e164: '+447700900123' },
          email: { type: 'email', address: 'jo@example.org' },
          plate: { type: 'vehicle', registration: 'AB12 CDE' },
          nothing: { type: 'unknown' },
        },
        files: ['f', 'another'],
      }),
    ),
    photoAddress,
  );
  expect([...fields].filter(([name]) => name !== 'description' && name !== 'service_code')).toEqual([
    ['address_string', 'behind the old oak'],
    ['media_url', 'https://talk.example.org/files/f'],
    ['attribute[text]', 'two\nlines'],
    ['attribute[number]', '3'],
    ['attribute[money]', '12.50'],
    ['attribute[date]', '2026-05-31'],
    ['attribute[summer]', '2026-05-31T14:30:00+01:00'],
    ['attribute[winter]', '2026-12-01T09:00:00+00:00'],
    ['attribute[choices][]', 'a'],
    ['attribute[choices][]', 'b'],
    ['attribute[yes]', 'true'],
    ['attribute[other]', 'Church Lane'],
    ['phone', '+447700900123'],
    ['email', 'jo@example.org'],
    ['attribute[plate]', 'AB12 CDE'],
  ]);
  expect(fields.get('description')).toMatch(/\nPhoto: https:\/\/talk\.example\.org\/files\/another$/);
});

test('a request without a place says so, since none is taken without a location', async () => {
  const { fake, client } = await office();
  await client.open(matterOf(request({ place: undefined })));
  expect(fake.posts[0]!.fields.get('address_string')).toBe('No place was given');
});

test('a long description keeps its mark and is cut at what the specification takes', () => {
  const { description } = matterOf(request({ description: 'x'.repeat(5000) }));
  expect(description).toHaveLength(4000);
  expect(description).toMatch(/^\[47K-T2XQ\] x/);
});

test.each(['', 'hello', '<a>', '{}', '[1]', '[{"service_request_id": {}}]', '<a><b></a>'])(
  'an answer that is none is trouble that may pass: %j',
  (body) => {
    expect(() => requestsIn(body)).toThrow(new Trouble('not-understood', true));
  },
);

async function answering(status: number, headers: Record<string, string> = {}): Promise<string> {
  const server = createServer((req, res) => {
    const services = req.url?.includes('services') === true;
    res.writeHead(services ? 200 : status, headers);
    res.end('[]');
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  stops.push(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test.each([
  [500, true],
  [502, true],
  [503, true],
  [504, true],
  [429, true],
  [302, false],
  [400, false],
  [401, false],
  [403, false],
  [404, false],
  [409, false],
  [410, false],
  [413, false],
  [422, false],
])('%i: trying again may help: %s', async (status, mayPass) => {
  const client = open311({ url: await answering(status, { location: 'http://127.0.0.1:9/' }) }, parts);
  await expect(client.open(matterOf(request()))).rejects.toMatchObject({ reason: String(status), mayPass });
});

test.each([
  ['7', 7],
  ['99999999', 86_400],
  ['Wed, 21 Oct 2026 07:28:00 GMT', undefined],
  ['-1', undefined],
])('Retry-After: %s', async (after, afterSeconds) => {
  const client = open311({ url: await answering(429, { 'retry-after': after }) }, parts);
  await expect(client.open(matterOf(request()))).rejects.toMatchObject({ afterSeconds });
});

test('nobody listens: that may pass', async () => {
  const client = open311({ url: 'http://127.0.0.1:9' }, parts);
  await expect(client.open(matterOf(request()))).rejects.toMatchObject({
    reason: 'no-answer',
    mayPass: true,
  });
});
