import { StaffBook } from '../../desk/staff';
import type { House } from '../../server/house';
import { auditOf } from '../support/audit';
import { startServer, type TestServer } from '../support/server';
import { ENGINES } from '../support/settings';
import { DeskBrowser, hire } from '../support/staff';

const LIST = '/desk/staff';

describe.each(ENGINES)('Who works at the desk, on %s', (engine) => {
  let server: TestServer;
  let house: House;
  let book: StaffBook;
  beforeAll(async () => {
    server = await startServer({ engine });
    house = await server.house();
    book = new StaffBook(house.store, house.secrets.identity);
  });
  const signedIn = async (role: 'agent' | 'supervisor' | 'admin'): Promise<[DeskBrowser, string]> => {
    server.clock.forward(60_000);
    const staff = await hire(house, { role });
    return [await new DeskBrowser(server).signIn(staff), staff.id];
  };
  const isIn = async (at: DeskBrowser): Promise<boolean> => (await at.get('/desk')).status === 200;

  test('a supervisor ends a colleague’s sessions, and no more than that', async () => {
    const [above] = await signedIn('supervisor');
    const [agent, id] = await signedIn('agent');
    expect((await above.get(LIST)).html).toContain(`${LIST}/${id}/sign-out`);
    expect((await above.get(LIST)).html).not.toContain('/disable');
    expect((await above.send(LIST, `${LIST}/${id}/disable`)).status).toBe(403);
    expect(await isIn(agent)).toBe(true);
    expect((await above.send(LIST, `${LIST}/${id}/sign-out`)).status).toBe(303);
    expect(await isIn(agent)).toBe(false);
  });

  test('an admin disables an account at once, enables it, and resets its second factor; each leaves a row', async () => {
    const [admin, me] = await signedIn('admin');
    const [agent, id] = await signedIn('agent');
    await admin.send(LIST, `${LIST}/${id}/disable`);
    expect(await isIn(agent)).toBe(false);
    const { email } = (await book.find(id))!.value;
    expect((await new DeskBrowser(server).password(email)).status).toBe(400);
    await admin.send(LIST, `${LIST}/${id}/enable`);
    expect((await new DeskBrowser(server).password(email)).location).toBe('/desk/second-factor');
    await admin.send(LIST, `${LIST}/${id}/reset`);
    expect((await new DeskBrowser(server).password(email)).location).toBe('/desk/set-up');
    const rows = (await auditOf(house.store)).filter(({ who }) => who === me);
    expect(rows.map(({ did, about }) => [did, about]).sort()).toEqual([
      ['disabled-staff', id],
      ['enabled-staff', id],
      ['reset-second-factor', id],
    ]);
  });

  test('nobody does it to themselves, or to whoever stands above', async () => {
    const [admin, me] = await signedIn('admin');
    const [above] = await signedIn('supervisor');
    expect((await admin.send(LIST, `${LIST}/${me}/disable`)).status).toBe(403);
    expect((await above.send(LIST, `${LIST}/${me}/sign-out`)).status).toBe(403);
    expect((await admin.send(LIST, `${LIST}/nobody/disable`)).status).toBe(403);
    expect(await isIn(admin)).toBe(true);
  });
});
