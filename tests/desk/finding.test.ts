import { newestOf } from '../../citizens/timeline';
import { plainEmail, postcodePieces, wordsOf } from '../../requests/findable';
import { fileInto } from '../../requests/filing';
import type { ServiceRequest } from '../../requests/service-request';
import { newReference } from '../../requests/reference';
import { readSought } from '../../desk/finding';
import type { House } from '../../server/house';
import { Draft, type Store } from '../../storage/store';
import { FakeTwilio } from '../support/fake-twilio';
import { potholeByText } from '../support/pothole-by-text';
import { startServer, type TestServer } from '../support/server';
import { ENGINES } from '../support/settings';
import { DeskBrowser, hire } from '../support/staff';

test.each([
  ['a pothole', { by: 'name', pieces: ['pothole'] }],
  ['07700 900123', { by: 'phone', e164: '+447700900123' }],
  [' Rhiannon.Pryce@Elwern.Example ', { by: 'email', pieces: ['rhiannon.pryce@elwern.example'] }],
  ['ew1 1aa', { by: 'postcode', pieces: ['ew11aa'] }],
  ['EW11AA', { by: 'postcode', pieces: ['ew11aa'] }],
  ['EW12', { by: 'postcode', pieces: ['ew12'] }],
  ['Siân ap Gwilym-Rees', { by: 'name', pieces: ['sian', 'gwilym', 'rees'] }],
  ['Jo', undefined],
  ['', undefined],
  ['!!!', undefined],
])('"%s" is read', (text, sought) => {
  expect(readSought(text)).toEqual(sought);
});

test('of a postcode its beginnings are kept, of a name its words, of an address its letters', () => {
  expect(postcodePieces('at 3 High St, EW1 1AA, near ew12 3bc')).toEqual([
    'ew1',
    'ew11',
    'ew11aa',
    'ew12',
    'ew123',
    'ew123bc',
  ]);
  expect(wordsOf('Dr. Zoë O’Shea')).toEqual(['zoe', 'shea']);
  expect(plainEmail(' A@B.Example')).toBe('a@b.example');
});

describe.each(ENGINES)('Finding somebody, on %s', (engine) => {
  let twilio: FakeTwilio;
  let server: TestServer;
  let house: House;
  let desk: DeskBrowser;
  let told: ServiceRequest;
  beforeAll(async () => {
    twilio = await FakeTwilio.start();
    server = await startServer({ engine, environment: { TWILIO_API_URL: twilio.apiUrl } });
    twilio.answersAt(server.url);
    house = await server.house();
    desk = await new DeskBrowser(server).signIn(await hire(house));
    const { request } = await potholeByText(twilio, house, '+447700900321');
    told = await files({
      ...request,
      answers: {
        name: { type: 'text', text: 'Mrs Blodwen Angharad Featherstonehaugh' },
        email: { type: 'email', address: 'Blod@Featherstonehaugh.example' },
      },
      description: 'The bin at EW7 9QZ was missed',
    });
  });
  afterAll(() => twilio.stop());

  /** As a turn files it. */
  async function files(request: ServiceRequest): Promise<ServiceRequest> {
    const filed = { ...request, reference: newReference() };
    const draft = new Draft();
    fileInto(draft, filed, house.secrets.identity);
    await house.store.commit(draft);
    return filed;
  }
  const find = async (sought: string): Promise<string> =>
    (await desk.send('/desk/find', '/desk/find', { sought, purpose: 'contact' })).html;
  const written = (reference: string): string => `${reference.slice(0, 3)}-${reference.slice(3)}`;

  test.each([
    'blodwen',
    'Feather',
    'FEATHERSTONEHAUGH blod',
    'angharad featherstonehaugh',
    'blod@featherstonehaugh.example',
    'EW7 9QZ',
    'ew79qz',
    'EW7 9',
    'EW7',
  ])('by "%s"', async (sought) => {
    const html = await find(sought);
    expect(html).toContain('One person found');
    expect(html).toContain(written(told.reference));
  });

  test.each(['07700 900321', '+447700900321'])('by the number they text from, "%s"', async (sought) => {
    expect(await find(sought)).toContain('One person found');
  });

  test.each(['stonehaugh', 'blodwen smith', 'blod@other.example', 'EW8', 'EW7 8', '07700 900322'])(
    'nobody by "%s"',
    async (sought) => expect(await find(sought)).toContain('Nobody found'),
  );

  test('what is looked for stands in no address that the browser keeps', async () => {
    const page = await desk.get('/desk/find');
    expect(page.html).toContain('<form method="post" action="/desk/find"');
  });

  test('the index holds nothing that could be read', async () => {
    const draft = new Draft();
    fileInto(draft, { ...told, reference: newReference() }, house.secrets.identity);
    const added = draft.indexed.filter(({ index }) => index.startsWith('found-by:'));
    expect(added.length).toBeGreaterThan(20);
    expect(JSON.stringify(added)).not.toMatch(/blod|feather|ew7|angharad/i);
  });

  test('the record shows what passed on each channel, newest first, a page at a time, and the requests', async () => {
    for (let i = 0; i < 30; i++) {
      server.clock.forward(120_000);
      await twilio.text('+447700900321', `question number ${i}`);
    }
    await desk.signIn(await hire(house));
    const path = /action="(\/desk\/citizens\/[^"]+)"/.exec(await find('blodwen'))![1]!;
    expect((await desk.send('/desk/find', path, { purpose: 'contact' })).location).toBe(path);
    const first = (await desk.get(path)).html;
    expect(first).toContain('Open requests');
    expect(first).toContain(written(told.reference));
    const older = /href="([^"]+\?before=[^"]+)"/.exec(first)![1]!;
    const second = (await desk.get(older.replace(/&amp;/g, '&'))).html;
    const said = (html: string): string[] =>
      [...html.matchAll(/desk-words"[^>]*>([^<]*)</g)].map(([, text]) => text!);
    expect(said(first).indexOf('question number 29')).toBeLessThan(said(first).indexOf('question number 28'));
    expect(said(first)).toHaveLength(50);
    const all = [...said(first), ...said(second)];
    const numbers = all.flatMap((text) => /^question number (\d+)$/.exec(text)?.[1] ?? []);
    expect(numbers).toEqual(Array.from({ length: 30 }, (_, i) => String(29 - i)));
    expect(all.at(-1)).toBe('there is a pothole outside 16 Mill Lane');
  });

  test('a look costs the same however long the history is', async () => {
    const asked: number[] = [];
    const { store } = house;
    const counted = Object.create(store, {
      read: { value: (keys: string[]) => (asked.push(keys.length), store.read(keys)) },
    }) as Store;
    const { entries } = await newestOf(counted, [told.identity], { limit: 10 });
    expect([entries.length, asked]).toEqual([10, [10]]);
  });
});
