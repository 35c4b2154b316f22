import { queueOf } from '../../desk/queue';
import type { Staff } from '../../desk/staff';
import type { House } from '../../server/house';
import { TEAM, TUESDAY } from '../support/desk';
import { WebCitizen } from '../support/desk-page';
import { startServer, type TestServer } from '../support/server';
import { ENGINES } from '../support/settings';
import { DeskBrowser, hire } from '../support/staff';
import { TestClock } from '../support/test-clock';

/** Whoever leaves the desk leaves nobody waiting for them: not until a lease has ended, not until somebody notices. */
describe.each(ENGINES)('Leaving the desk, on %s', (engine) => {
  let server: TestServer;
  let house: House;
  beforeAll(async () => {
    server = await startServer({ engine, clock: new TestClock(TUESDAY) });
    house = await server.house();
  });

  const waiting = (): Promise<readonly string[]> => house.store.range(queueOf(TEAM), { limit: 9 });

  async function arrives(person: Parameters<typeof hire>[1]): Promise<{ staff: Staff; desk: DeskBrowser }> {
    const staff = await hire(house, person);
    const desk = await new DeskBrowser(server).signIn(staff);
    await desk.send('/desk', '/desk/presence', { is: 'here' });
    return { staff, desk };
  }

  /** Takes whoever has waited longest. */
  async function takes(desk: DeskBrowser): Promise<void> {
    const { html } = await desk.get('/desk');
    const path = /action="(\/desk\/conversations\/[^"]+\/take)"/.exec(html)![1]!;
    const field = (name: string): string => new RegExp(`name="${name}" value="([^"]+)"`).exec(html)![1]!;
    const { status } = await desk.send('/desk', path, { saw: field('saw'), nonce: field('nonce') });
    expect(status).toBe(303);
  }

  async function twoTaken(desk: DeskBrowser): Promise<readonly WebCitizen[]> {
    const citizens = [new WebCitizen(server), new WebCitizen(server)];
    for (const one of citizens) await one.says('I want to talk to a person');
    await takes(desk);
    await takes(desk);
    expect(await waiting()).toEqual([]);
    return citizens;
  }

  test('who signs out gives back both of theirs at once, in their old places, and they are told', async () => {
    const { desk } = await arrives({ name: 'Sam' });
    const mair = await arrives({ name: 'Mair' });
    const citizens = await twoTaken(desk);
    const { status, location } = await desk.send('/desk', '/desk/sign-out');
    expect([status, location]).toEqual([303, '/desk/sign-in?out']);
    expect(await waiting()).toHaveLength(2);
    expect(await citizens[0]!.page()).toMatch(
      /Sam has put you back in the queue\. You are next in the queue\./,
    );
    expect(await citizens[1]!.page()).toMatch(/Sam has put you back in the queue\. You are number 2 in the/);
    await takes(mair.desk);
    expect(await citizens[0]!.page()).toContain('Mair from the council is with you now.');
    await takes(mair.desk);
  });

  test.each(['sign-out', 'disable'])('so does whom an admin’s "%s" sends away', async (change) => {
    const { desk, staff } = await arrives({ name: 'Rhys' });
    const admin = await arrives({ name: 'Ann', role: 'admin' });
    const citizens = await twoTaken(desk);
    const { status } = await admin.desk.send('/desk/staff', `/desk/staff/${staff.id}/${change}`);
    expect(status).toBe(303);
    expect(await waiting()).toHaveLength(2);
    for (const citizen of citizens)
      expect(await citizen.page()).toContain('Rhys has put you back in the queue.');
    await takes(admin.desk);
    await takes(admin.desk);
  });
});
