import type { Store } from '../../storage/store';
import { PASSWORD as LENGTHS, passwordFault } from '../../desk/passwords';
import { type Staff, StaffBook } from '../../desk/staff';
import type { House } from '../../server/house';
import { startServer, type TestServer } from '../support/server';
import { ENGINES } from '../support/settings';
import { codeAt, DeskBrowser, hire, PASSWORD } from '../support/staff';

const FACTOR_PAGE = '/desk/second-factor';
const SET_UP = '/desk/set-up';

describe.each(ENGINES)('The way to the desk, on %s', (engine) => {
  let server: TestServer;
  let house: House;
  let book: StaffBook;
  beforeAll(async () => {
    server = await startServer({ engine });
    house = await server.house();
    book = new StaffBook(house.store, house.secrets.identity);
  });

  const browser = (): DeskBrowser => new DeskBrowser(server);
  const secretOn = (html: string): string => /id="secret">([A-Z2-7 ]+)</.exec(html)![1]!.replace(/ /g, '');
  const codesOn = (html: string): string[] =>
    [...html.matchAll(/<code>([a-z2-9]{5}-[a-z2-9]{5})<\/code>/g)].map(([, code]) => code!);

  /** Somebody who has set up their app, and what they were shown. */
  async function enrolled(): Promise<{ staff: Staff; secret: string; codes: string[]; used: DeskBrowser }> {
    const staff = await hire(house, { fresh: true });
    const used = browser();
    expect((await used.password(staff.email)).location).toBe(SET_UP);
    const page = await used.get(SET_UP);
    expect(page.html).toContain('href="otpauth://totp/');
    const secret = secretOn(page.html);
    const done = await used.send(SET_UP, SET_UP, { code: codeAt(server.clock.now(), secret) });
    expect(done.status).toBe(200);
    const codes = codesOn(done.html);
    expect(new Set(codes).size).toBe(10);
    return { staff, secret, codes, used };
  }

  test('the first sign-in sets up an app and shows the recovery codes; it leads to the desk', async () => {
    const { used, codes } = await enrolled();
    const home = await used.get('/desk');
    expect([home.status, home.html.includes('Sam (agent)')]).toEqual([200, true]);
    expect(codes.filter((code) => home.html.includes(code))).toEqual([]);
  });

  test('a code of the app opens the desk once: the same code, and one before it, opens nothing more', async () => {
    const { staff, secret } = await enrolled();
    server.clock.forward(60_000);
    const now = server.clock.now();
    const again = async (code: string): Promise<number> => {
      const other = browser();
      expect((await other.password(staff.email)).location).toBe(FACTOR_PAGE);
      return (await other.send(FACTOR_PAGE, FACTOR_PAGE, { code })).status;
    };
    expect(await again(codeAt(now, secret))).toBe(303);
    expect(await again(codeAt(now, secret))).toBe(400);
    expect(await again(codeAt(now - 30_000, secret))).toBe(400);
    server.clock.forward(30_000);
    expect(await again(codeAt(server.clock.now(), secret))).toBe(303);
  });

  test('one code typed in two browsers at once opens one of them', async () => {
    const staff = await hire(house);
    const both = [browser(), browser()];
    for (const one of both) await one.password(staff.email);
    const code = codeAt(server.clock.now());
    const statuses = await Promise.all(
      both.map(async (one) => (await one.send(FACTOR_PAGE, FACTOR_PAGE, { code })).status),
    );
    expect(statuses.sort()).toEqual([303, 400]);
  });

  test('a recovery code opens the desk once, as it is typed', async () => {
    const { staff, codes } = await enrolled();
    const typed = codes[3]!.toUpperCase().replace('-', ' ');
    const lost = browser();
    await lost.password(staff.email);
    expect((await lost.send(FACTOR_PAGE, FACTOR_PAGE, { code: typed })).location).toBe('/desk');
    expect((await lost.get('/desk')).status).toBe(200);
    const again = browser();
    await again.password(staff.email);
    expect((await again.send(FACTOR_PAGE, FACTOR_PAGE, { code: typed })).status).toBe(400);
    expect((await again.send(FACTOR_PAGE, FACTOR_PAGE, { code: codes[4]! })).status).toBe(303);
  });

  test('half of the way opens nothing, and a second factor can’t be set up over the first', async () => {
    const staff = await hire(house);
    const half = browser();
    await half.password(staff.email);
    expect((await half.get('/desk')).location).toBe('/desk/sign-in');
    expect((await half.get(SET_UP)).location).toBe(FACTOR_PAGE);
    const token = /name="token" value="([^"]+)"/.exec((await half.get(FACTOR_PAGE)).html)![1]!;
    const forced = await half.post(SET_UP, { token, code: codeAt(server.clock.now()) });
    expect(forced.status).toBe(400);
    expect((await book.find(staff.id))!.value.secondFactor).toEqual(staff.secondFactor);
  });

  test('what is wrong is not told: nobody learns who works here', async () => {
    const staff = await hire(house);
    const gone = await hire(house);
    await book.change(gone.id, (one) => ({ ...one, disabledAt: 1 }));
    const answers = [
      await browser().password(staff.email, 'not the password'),
      await browser().password('nobody@elwern.example'),
      await browser().password(gone.email),
    ];
    const text = ({ html }: { html: string }): string => html.replace(/value="[^"]*"/g, '');
    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400]);
    expect(new Set(answers.map(text)).size).toBe(1);
    expect(answers.map(({ headers }) => headers.get('set-cookie'))).toEqual([null, null, null]);
  });

  test('an address counts however its letters are written, and stands in no key', async () => {
    const staff = await hire(house, { email: 'Rhiannon.Pryce@elwern.example' });
    expect((await browser().password(' rhiannon.pryce@ELWERN.example ')).status).toBe(303);
    const read: string[] = [];
    const { store } = house;
    const watched: Store = Object.create(store, {
      read: { value: (keys: string[]) => (read.push(...keys), store.read(keys)) },
    }) as Store;
    expect((await new StaffBook(watched, house.secrets.identity).byEmail(staff.email))?.value.id).toBe(
      staff.id,
    );
    expect(read.join(' ')).not.toMatch(/rhiannon|pryce/i);
    const twice = await book.add({ ...staff, email: 'rhiannon.pryce@elwern.example' });
    expect(twice).toBe(false);
  });

  test('nothing that opens the desk is in the store as it is', async () => {
    const { staff, codes, used } = await enrolled();
    const { value } = (await book.find(staff.id))!;
    expect(value.password).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    for (const secret of [...codes, PASSWORD]) expect(JSON.stringify(value)).not.toContain(secret);
    const stored = await house.store.read([`desk-session:${used.cookies.get('desk')}`]);
    expect(stored.size).toBe(0);
  });
});

test('the cookies of a council on https are kept to this host, over TLS, and from scripts', async () => {
  const server = await startServer({ environment: { PUBLIC_URL: 'https://talk.elwern.example' } });
  const house = await server.house();
  const staff = await hire(house);
  const local = { url: `http://127.0.0.1:${server.environment['PORT']}`, clock: server.clock };
  const answer = await new DeskBrowser(local).password(staff.email);
  expect(answer.headers.get('set-cookie')).toMatch(
    /^__Host-desk=[\w-]{43}; Path=\/; Max-Age=36000; HttpOnly; SameSite=Lax; Secure$/,
  );
});

test.each([
  ['seven characters', 'x'.repeat(7), false],
  ['eight of any kind', 'aaaaaaaa', true],
  ['all that is allowed', 'x'.repeat(LENGTHS.most), true],
  ['one more', 'x'.repeat(LENGTHS.most + 1), false],
  ['seven characters of two units each', '🏛'.repeat(7), false],
])('a password of %s', (_, password, allowed) => expect(passwordFault(password) === undefined).toBe(allowed));
