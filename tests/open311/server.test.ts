import { DAY, HOUR, MINUTE } from '../../base/clock';
import { DUE, ERRANDS } from '../../outbox/due';
import { keepInto } from '../../requests/keeping';
import { stepped } from '../../requests/life';
import { readReference } from '../../requests/reference';
import { releaseInto } from '../../requests/release';
import { removeReporter } from '../../requests/reporters';
import { readRequest, requestKey, type ServiceRequest } from '../../requests/service-request';
import type { House } from '../../server/house';
import { Draft, readOne } from '../../storage/store';
import { FakeBackOffice } from '../support/fake-back-office';
import { faultsBySchema } from '../support/json-schema';
import {
  type Fields,
  get,
  inTexts,
  json,
  keyFor,
  post,
  POTHOLE,
  type Said,
  xmlAsJson,
} from '../support/open311-client';
import { startServer, type TestServer } from '../support/server';
import { ENGINES } from '../support/settings';
import { TestClock } from '../support/test-clock';
import { until } from '../support/until';

const withField = (name: string, value: string): Fields => [
  ...POTHOLE.filter(([one]) => one !== name),
  ...(value === '' ? [] : [[name, value] as const]),
];
const idOf = (answer: Said): string => json<{ service_request_id: string }[]>(answer)[0]!.service_request_id;
const stored = async ({ store }: House, id: string): Promise<ServiceRequest> =>
  readRequest((await readOne(store, requestKey(readReference(id)!)))!.value);

/** What happens to a request, as those who keep it would put it. */
async function change(
  house: House,
  id: string,
  how: (request: ServiceRequest) => ServiceRequest,
): Promise<void> {
  const before = await stored(house, id);
  const draft = new Draft();
  keepInto(draft, before, how(before));
  expect(await house.store.commit(draft)).toEqual({ ok: true });
}

describe.each(ENGINES)('on %s', (engine) => {
  let server: TestServer;
  let house: House;
  let clock: TestClock;
  let key: Fields[number];
  beforeAll(async () => {
    clock = new TestClock();
    server = await startServer({ engine, clock });
    house = await server.house();
    key = ['api_key', await keyFor(house, 'Street app')];
  });
  /** One minute's tries are behind us. */
  beforeEach(() => void clock.forward(MINUTE));
  const send = (fields: Fields, how?: Parameters<typeof post>[2]): Promise<Said> =>
    post(server.url, [key, ...fields], how);
  const ask = (resource: string): Promise<Said> => get(server.url, resource);
  const listed = async (query = ''): Promise<string[]> =>
    json(await ask(`requests.json${query}`)).map((one) => String(one['service_request_id']));

  test('all that is answered fits the published schemas, and XML says what JSON says', async () => {
    const id = idOf(await send(POTHOLE, { id: 'schemas' }));
    const schemas = {
      services: 'services.json',
      'services/pothole': 'service-definition.json',
      'services/missed-bin': 'service-definition.json',
      requests: 'requests.json',
      [`requests/${id}`]: 'requests.json',
    };
    for (const [resource, schema] of Object.entries(schemas)) {
      const answer = await ask(`${resource}.json`);
      expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
      expect(answer.headers.get('access-control-allow-origin')).toBe('*');
      expect([answer.status, faultsBySchema(schema, json(answer))]).toEqual([200, []]);
      const xml = await ask(`${resource}.xml`);
      expect(xml.headers.get('content-type')).toBe('text/xml; charset=utf-8');
      expect(xml.body).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>/);
      expect(xmlAsJson(xml)).toEqual(inTexts(json(answer)));
    }
    const discovery = json<Record<string, unknown>>(await ask('discovery.json'));
    expect(discovery['endpoints']).toMatchObject([
      { specification: 'http://wiki.open311.org/GeoReport_v2', url: `${server.url}/open311/v2` },
    ]);
    expect(xmlAsJson(await ask('discovery.xml'))).toEqual(inTexts(discovery));
  });

  test('what anybody sees names nobody and holds none of their words', async () => {
    const id = idOf(await send(POTHOLE, { id: 'private' }));
    const { body } = await ask(`requests/${id}.json`);
    expect(body).not.toMatch(/Jo|Bloggs|16|hole and|07700|7700900123|example\.org/);
    expect(JSON.parse(body)).toEqual([
      {
        service_request_id: id,
        status: 'open',
        status_notes: null,
        service_name: 'Report a pothole',
        service_code: 'pothole',
        description: null,
        agency_responsible: 'Highways',
        service_notice: null,
        requested_datetime: expect.any(String) as string,
        updated_datetime: expect.any(String) as string,
        expected_datetime: expect.any(String) as string,
        address: 'Mill Lane, Aldersford',
        address_id: null,
        zipcode: null,
        lat: 52.65513,
        long: -3.03486,
        media_url: null,
        attributes: [{ label: 'Depth', name: 'depth', value: 'Deeper than that', code: 'deeper' }],
      },
    ]);
    const request = await stored(house, id);
    expect(request.answers).toMatchObject({ $phone: { e164: '+447700900123' } });
    expect(JSON.stringify(request)).not.toContain('first_name');
  });

  test('a place at homes is rounded, and no street is named', async () => {
    const missed: Fields = [
      ...withField('service_code', 'missed-bin').filter(([name]) => !name.startsWith('attribute')),
      ['attribute[bin]', 'rubbish'],
      ['attribute[day]', '2026-11-20'],
      ['attribute[out-by-seven]', 'true'],
    ];
    const [shown] = json(await ask(`requests/${idOf(await send(missed, { id: 'home' }))}.json`));
    expect(shown).toMatchObject({ address: 'Aldersford', lat: 52.655, long: -3.035 });
  });

  test('words and photos are seen when staff have let them be, and not before', async () => {
    const id = idOf(await send(POTHOLE, { id: 'released' }));
    const file = 'photo-of-the-tests-01';
    await house.store.files.put(file, Buffer.from('bytes of a photo'));
    await house.store.commit(
      new Draft().putting(`file:${file}`, { shape: 1, conversation: 'c', type: 'image/jpeg' }),
    );
    await change(house, id, (request) => ({ ...request, files: [file] }));
    expect((await fetch(`${server.url}/files/${file}`)).status).toBe(404);
    const draft = new Draft();
    releaseInto(draft, await stored(house, id), { description: true, files: [file] });
    await house.store.commit(draft);
    const [shown] = json(await ask(`requests/${id}.json`));
    expect(shown).toMatchObject({
      description: 'Jo Bloggs of number 16 says: a big hole',
      media_url: `${server.url}/files/${file}`,
    });
    const photo = await fetch(String(shown!['media_url']));
    expect([photo.status, photo.headers.get('content-type'), await photo.text()]).toEqual([
      200,
      'image/jpeg',
      'bytes of a photo',
    ]);
    const back = new Draft();
    releaseInto(back, await stored(house, id), { description: false, files: [] });
    await house.store.commit(back);
    expect((await fetch(`${server.url}/files/${file}`)).status).toBe(404);
    expect(json(await ask(`requests/${id}.json`))[0]).toMatchObject({ description: null, media_url: null });
  });

  test('what the council has not opened is not there at all', async () => {
    const before = await listed();
    const call = idOf(await send(POTHOLE, { id: 'closed' }));
    await change(house, call, (request) => ({ ...request, service: 'call-back' }));
    expect((await ask(`requests/${call}.json`)).status).toBe(404);
    expect(await listed(`?service_request_id=${call}`)).toEqual([]);
    expect(await listed()).toEqual(before);
    expect((await ask('services/call-back.json')).status).toBe(404);
    expect((await ask('services.json')).body).not.toContain('call-back');
    const refused = await send(withField('service_code', 'call-back'));
    expect([refused.status, json(refused)]).toEqual([
      404,
      [{ code: 404, description: 'service_code call-back was not found.' }],
    ]);
  });

  test('the same post again is one request: with an id of its own, word for word, and at once', async () => {
    const first = await send(POTHOLE, { id: 'once' });
    expect([first.status, faultsBySchema('requests.json', [])]).toEqual([201, []]);
    const again = await send(withField('description', 'other words'), { id: 'once' });
    expect([again.status, again.body]).toEqual([201, first.body]);
    const many = await Promise.all([1, 2, 3, 4, 5].map(() => send(POTHOLE, { id: 'at once' })));
    expect(new Set(many.map(idOf)).size).toBe(1);
    expect(idOf(many[0]!)).not.toBe(idOf(first));
    const words = [await send(POTHOLE), await send(POTHOLE)];
    expect(idOf(words[0]!)).toBe(idOf(words[1]!));
    clock.forward(2 * DAY);
    expect(idOf(await send(POTHOLE))).not.toBe(idOf(words[0]!));
    expect(idOf(await send(POTHOLE, { id: 'once' }))).toBe(idOf(first));
    const other: Fields[number] = ['api_key', await keyFor(house, 'Other app')];
    expect(idOf(await post(server.url, [other, ...POTHOLE], { id: 'once' }))).not.toBe(idOf(first));
  });

  const refusals: readonly [says: RegExp, status: number, fields: Fields][] = [
    [/service_code was not given/, 400, withField('service_code', '')],
    [/service_code x was not found/, 404, withField('service_code', 'x')],
    [/lat and long must be given together/, 400, withField('long', '')],
    [/lat must be degrees/, 400, withField('lat', 'here')],
    [/lat must be from -90 to 90/, 400, withField('lat', '91')],
    [/outside the area/, 400, withField('lat', '51.5')],
    [/A location was not given/, 400, withField('lat', '').filter(([n]) => !/long|address/.test(n))],
    [/attribute depth is required/, 400, withField('attribute[depth]', '')],
    [/attribute depth must be one of shallower, golf-ball, deeper/, 400, withField('attribute[depth]', 'so')],
    [/attribute width is none of pothole/, 400, withField('attribute[width]', '3')],
    [/phone must be a whole phone number/, 400, withField('phone', '12')],
    [/email must be an e-mail address/, 400, withField('email', 'jo')],
    [/description may have 4000 characters/, 400, withField('description', 'x'.repeat(4001))],
    [/media_url must be a full address/, 400, withField('media_url', 'http://x.example/a.jpg')],
    [/jurisdiction_id was not found/, 404, withField('jurisdiction_id', 'elsewhere')],
  ];
  test.each(refusals)('refused with %s', async (says, status, fields) => {
    const requests = await house.store.counters(['requests']);
    for (const format of ['json', 'xml'] as const) {
      const refused = await send(fields, { format });
      expect(refused.status).toBe(status);
      const errors = (format === 'json' ? inTexts(json(refused)) : xmlAsJson(refused)) as object[];
      expect(errors[0]).toEqual({ code: String(status), description: expect.stringMatching(says) as string });
    }
    expect(await house.store.counters(['requests'])).toEqual(requests);
  });

  test('without a key, with a wrong one and with one that was taken back: 403', async () => {
    const gone = await keyFor(house, 'Gone app');
    expect(await removeReporter(house.store, 'Gone app')).toBe(true);
    for (const tried of [[], [['api_key', 'wrong'] as const], [['api_key', gone] as const]]) {
      const refused = await post(server.url, [...tried, ...POTHOLE]);
      expect([refused.status, json(refused)[0]!['code']]).toEqual([403, 403]);
    }
    expect(gone).toHaveLength(43);
    expect(
      JSON.stringify([...(await house.store.read(['reporter-name:Street app'])).values()]),
    ).not.toContain(key[1]);
  });

  test.each([
    ['requests.json?start_date=yesterday', 'start_date must be a time with its zone'],
    ['requests.json?start_date=2026-01-01T00:00:00Z&end_date=2026-11-01T00:00:00Z', '90 days apart'],
    ['requests.json?start_date=2026-11-02T00:00:00Z&end_date=2026-11-01T00:00:00Z', 'before end_date'],
    ['requests.json?status=done', 'status must be open or closed'],
    ['requests.json?page=21', 'ask for a shorter time with start_date and end_date'],
    ['requests.json?page=0', 'page must be 1 to 20'],
    ['requests.json?page_size=101', 'page_size must be 1 to 100'],
  ])('%s: 400', async (resource, says) => {
    const refused = await ask(resource);
    expect([refused.status, refused.body]).toEqual([400, expect.stringContaining(says)]);
  });

  test.each([
    'requests',
    'nothing.json',
    'requests/a/b.json',
    'requests/XXX-XXXX.xml',
    'services/x.json',
    'requests/%E0%A4%A.json',
  ])('%s: 404', async (resource) => expect((await ask(resource)).status).toBe(404));

  test('a search by service, status, time and page, the newest first', async () => {
    clock.forward(100 * DAY);
    expect(await listed()).toEqual([]);
    const begun = clock.now();
    const ids: string[] = [];
    for (let i = 0; i < 7; i++) {
      clock.forward(HOUR);
      const light = withField('service_code', 'graffiti').filter(([name]) => !name.startsWith('attribute'));
      ids.unshift(idOf(await send(i % 2 ? POTHOLE : [...light, ...GRAFFITI], { id: `search ${i}` })));
    }
    expect(await listed()).toEqual(ids);
    expect(await listed('?service_code=pothole')).toEqual([ids[1], ids[3], ids[5]]);
    expect(await listed('?service_code=pothole,graffiti')).toEqual(ids);
    expect([...(await listed('?page_size=3')), ...(await listed('?page_size=3&page=2'))]).toEqual(
      ids.slice(0, 6),
    );
    expect(await listed('?page_size=3&page=3')).toEqual(ids.slice(6));
    const w3 = (at: number): string => encodeURIComponent(new Date(at).toISOString());
    expect(await listed(`?start_date=${w3(begun)}&end_date=${w3(begun + 3 * HOUR)}`)).toEqual(ids.slice(4));
    await change(house, ids[2]!, (request) => stepped(request, { is: 'done', at: clock.now() })!);
    expect(await listed('?status=closed')).toEqual([ids[2]]);
    expect(await listed('?status=open')).toEqual(ids.filter((id) => id !== ids[2]));
    expect(await listed('?status=open,closed')).toEqual(ids);
    await change(house, ids[2]!, (request) => stepped(request, { is: 'reopened', at: clock.now() })!);
    expect(await listed('?status=closed')).toEqual([]);
    expect(await listed(`?service_request_id=${ids[4]},${ids[0]}`)).toEqual([ids[4], ids[0]]);
  });

  test('who asks too often is told to wait', async () => {
    const answers = await Promise.all(Array.from({ length: 62 }, () => post(server.url, [])));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(2);
    expect(Number(refused[0]!.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(json(refused[0]!)[0]!['code']).toBe(429);
  });
});

/** What the form on graffiti must be told. */
const GRAFFITI: Fields = [
  ['attribute[offensive]', 'false'],
  ['attribute[surface]', 'council'],
];

test('a post goes on to the back office, whose word of it anybody may read', async () => {
  const clock = new TestClock();
  const office = await FakeBackOffice.start({ clock });
  const server = await startServer({ clock, environment: office.environment });
  const house = await server.house();
  const key = await keyFor(house, 'Street app');
  const id = idOf(await post(server.url, [['api_key', key], ...POTHOLE]));
  await until(async () => (await stored(house, id)).status === 'accepted');
  const [post1] = office.posts;
  expect(Object.fromEntries(post1!.fields)).toMatchObject({
    phone: '+447700900123',
    email: 'jo@example.org',
    'attribute[depth]': 'deeper',
    description: expect.stringContaining('Jo Bloggs') as string,
  });
  const [one] = office.about(id.replace('-', ''));
  clock.forward(HOUR);
  office.works(one!.service_request_id, 'closed', 'Filled this morning');
  await until(async () => {
    clock.forward(5 * MINUTE);
    return (await stored(house, id)).status === 'done';
  });
  expect(json(await get(server.url, `requests/${id}.json`))[0]).toMatchObject({
    status: 'closed',
    status_notes: 'Filled this morning',
  });
  expect(await house.store.count(DUE, '', undefined, 9)).toBe(0);
  expect(await house.store.count(ERRANDS, '', undefined, 9)).toBe(1);
  await office.stop();
});
