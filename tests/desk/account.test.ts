import { MINUTE } from '../../base/clock';
import { StaffBook } from '../../desk/staff';
import type { House } from '../../server/house';
import { auditOf } from '../support/audit';
import { startServer, type TestServer } from '../support/server';
import { ENGINES } from '../support/settings';
import { codeAt, DeskBrowser, hire, PASSWORD } from '../support/staff';

const PAGE = '/desk/account';
const CHANGE = `${PAGE}/password`;
const WANTED = 'seven herons on the weir';

describe.each(ENGINES)('One’s own account, on %s', (engine) => {
  let server: TestServer;
  let house: House;
  beforeAll(async () => {
    server = await startServer({ engine });
    house = await server.house();
  });
  const isIn = async (at: DeskBrowser): Promise<boolean> => (await at.get('/desk')).status === 200;
  const rowsOf = async (id: string): Promise<unknown[]> =>
    (await auditOf(house.store)).filter(({ who }) => who === id).map(({ did, about }) => [did, about]);

  test('a new password ends all other sessions, leaves a row, and is the only one that opens the desk', async () => {
    const staff = await hire(house);
    const [here, there] = [
      await new DeskBrowser(server).signIn(staff),
      await new DeskBrowser(server).signIn(staff),
    ];
    const changed = await here.send(PAGE, CHANGE, { old: PASSWORD, wanted: WANTED });
    expect([changed.status, changed.location]).toEqual([303, `${PAGE}?password`]);
    expect((await here.get(`${PAGE}?password`)).html).toContain('Your password is changed.');
    expect([await isIn(here), await isIn(there)]).toEqual([true, false]);
    expect(await rowsOf(staff.id)).toEqual([['changed-password', staff.id]]);
    expect((await new DeskBrowser(server).password(staff.email)).status).toBe(400);
    expect((await new DeskBrowser(server).password(staff.email, WANTED)).status).toBe(303);
  });

  test('a wrong old password, one too short, and a form of another session change nothing', async () => {
    const staff = await hire(house);
    const here = await new DeskBrowser(server).signIn(staff);
    const other = await new DeskBrowser(server).signIn(await hire(house));
    const wrong = await here.send(PAGE, CHANGE, { old: 'not the password', wanted: WANTED });
    expect([wrong.status, wrong.html.includes('That is not your password.')]).toEqual([400, true]);
    const short = await here.send(PAGE, CHANGE, { old: PASSWORD, wanted: 'short' });
    expect([short.status, short.html.includes('at least 8 characters')]).toEqual([400, true]);
    expect((await here.send(PAGE, CHANGE, { old: PASSWORD })).status).toBe(400);
    const token = /name="token" value="([^"]+)"/.exec((await other.get(PAGE)).html)![1]!;
    expect((await here.post(CHANGE, { token, old: PASSWORD, wanted: WANTED })).status).toBe(403);
    const book = new StaffBook(house.store, house.secrets.identity);
    expect((await book.find(staff.id))!.value.password).toBe(staff.password);
    expect(await rowsOf(staff.id)).toEqual([]);
  });

  test('the old password can’t be guessed without end', async () => {
    const here = await new DeskBrowser(server).signIn(await hire(house));
    const statuses: number[] = [];
    for (let n = 0; n < 11; n++)
      statuses.push((await here.send(PAGE, CHANGE, { old: `guess ${n}`, wanted: WANTED })).status);
    expect(statuses).toEqual([...Array<number>(10).fill(400), 429]);
  });

  test('whoever left another computer signed in ends that from here, and goes on here', async () => {
    const staff = await hire(house);
    const [here, there] = [
      await new DeskBrowser(server).signIn(staff),
      await new DeskBrowser(server).signIn(staff),
    ];
    expect((await here.send(PAGE, `${PAGE}/others`)).location).toBe(`${PAGE}?others`);
    expect([await isIn(here), await isIn(there)]).toEqual([true, false]);
    expect(await rowsOf(staff.id)).toEqual([['signed-out-elsewhere', staff.id]]);
  });

  test('new recovery codes for a code of the app: each of them opens the desk, and none before them', async () => {
    const staff = await hire(house);
    const here = await new DeskBrowser(server).signIn(staff);
    const codesIn = (html: string): string[] =>
      [...html.matchAll(/<code>([^<]+)<\/code>/g)].map(([, one]) => one!);
    const ask = async (): Promise<string[]> => {
      server.clock.forward(MINUTE);
      const code = codeAt(server.clock.now());
      return codesIn((await here.send(PAGE, `${PAGE}/recovery-codes`, { code })).html);
    };
    const [first, second] = [await ask(), await ask()];
    expect([first.length, second.length]).toEqual([10, 10]);
    expect((await here.get(PAGE)).html).toContain('You have 10 left.');
    const opens = async (code: string): Promise<number> => {
      const browser = new DeskBrowser(server);
      await browser.password(staff.email);
      return (await browser.send('/desk/second-factor', '/desk/second-factor', { code })).status;
    };
    expect([await opens(first[0]!), await opens(second[0]!), await opens(second[0]!)]).toEqual([
      400, 303, 400,
    ]);
    expect(await rowsOf(staff.id)).toEqual(Array<unknown>(2).fill(['new-recovery-codes', staff.id]));
  });

  test('a wrong code, and one that was used, give no codes and leave the old ones', async () => {
    const staff = await hire(house);
    const here = await new DeskBrowser(server).signIn(staff);
    const used = codeAt(server.clock.now());
    for (const code of ['000000', used, '', 'x'.repeat(600)]) {
      const { status, html } = await here.send(PAGE, `${PAGE}/recovery-codes`, { code });
      expect([status, html.includes('<code>')]).toEqual([400, false]);
    }
    expect(await rowsOf(staff.id)).toEqual([]);
  });
});
