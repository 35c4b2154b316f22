import { HOUR, MINUTE } from '../../base/clock';
import type { Staff } from '../../desk/staff';
import type { House } from '../../server/house';
import { startServer, type TestServer } from '../support/server';
import { beside, ENGINES } from '../support/settings';
import { codeAt, DeskBrowser, type DeskAnswer, hire, PASSWORD } from '../support/staff';

const FACTOR = '/desk/second-factor';
const WRONG = 'a guess';

describe.each(ENGINES)('P36 Guessing is slowed for whoever guesses, and for nobody else, on %s', (engine) => {
  let servers: readonly [TestServer, TestServer];
  let house: House;
  let staff: Staff;
  beforeAll(async () => {
    const first = await startServer({ engine, environment: { TRUSTED_PROXIES: '127.0.0.1' } });
    const second = await startServer({
      engine,
      clock: first.clock,
      environment: await beside(first.environment),
    });
    servers = [first, second];
    house = await first.house();
  });
  beforeEach(async () => {
    servers[0].clock.forward(HOUR);
    staff = await hire(house);
  });

  let addresses = 0;
  const newAddress = (): string => `203.0.113.${++addresses % 250}`;
  /** A browser that was never here before, at an address of its own. */
  const from = (address = newAddress(), by: 0 | 1 = 0): DeskBrowser =>
    new DeskBrowser(servers[by], { 'x-forwarded-for': address });

  /** Guesses until told to wait, by one process and the other in turns; how often that was. */
  async function guesses(address: string, most: number, email = staff.email): Promise<DeskAnswer[]> {
    const answers: DeskAnswer[] = [];
    for (let i = 0; i < most && answers.at(-1)?.status !== 429; i++)
      answers.push(await from(address, i % 2 ? 1 : 0).password(email, WRONG));
    return answers;
  }

  test('one address has ten tries at an account, of both processes together, and then even the right one waits', async () => {
    const address = newAddress();
    const answers = await guesses(address, 20);
    expect(answers.map(({ status }) => status)).toEqual([...Array<number>(10).fill(400), 429]);
    const wait = Number(answers.at(-1)!.headers.get('retry-after'));
    expect(wait).toBeGreaterThan(0);
    expect(wait).toBeLessThanOrEqual(600);
    expect((await from(address, 1).password(staff.email)).status).toBe(429);
    servers[0].clock.forward(10 * MINUTE);
    expect((await from(address, 1).password(staff.email)).status).toBe(303);
  });

  test('tries at once count as tries one after the other', async () => {
    const address = newAddress();
    const at = Array.from({ length: 30 }, (_, i) =>
      from(address, i % 2 ? 1 : 0).password(staff.email, WRONG),
    );
    const statuses = (await Promise.all(at)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 400)).toHaveLength(10);
  });

  test('the same with an address that nobody here has: nothing is learnt from who must wait', async () => {
    expect(await guesses(newAddress(), 20, 'nobody@elwern.example')).toHaveLength(11);
  });

  test('whoever guesses at one account locks out neither its owner elsewhere nor a colleague beside them', async () => {
    const address = newAddress();
    await guesses(address, 20);
    expect((await from().password(staff.email)).status).toBe(303);
    expect((await from(address).password((await hire(house)).email)).status).toBe(303);
  });

  test('an address that tries one account after the other comes to an end of its tries', async () => {
    const address = newAddress();
    const statuses: number[] = [];
    for (let i = 0; i < 104; i++)
      statuses.push((await from(address).password(`somebody.${i}@elwern.example`, WRONG)).status);
    expect(statuses.lastIndexOf(400)).toBe(99);
    expect(statuses.slice(100)).toEqual([429, 429, 429, 429]);
  }, 60_000);

  test('many addresses together come to the end of an account’s tries; a browser that knows it is not kept out', async () => {
    const own = await from().signIn(staff);
    await own.send('/desk', '/desk/sign-out');
    const statuses: number[] = [];
    for (let i = 0; i < 102; i++)
      statuses.push((await from(`198.51.100.${i}`).password(staff.email, WRONG)).status);
    expect(statuses.filter((status) => status === 400)).toHaveLength(99);
    expect((await from().password(staff.email)).status).toBe(429);
    expect((await own.password(staff.email)).status).toBe(303);
  }, 60_000);

  test('a browser that knows one account has no tries of its own at another', async () => {
    const address = newAddress();
    const other = await from(address).signIn(await hire(house));
    await guesses(address, 20);
    expect((await other.password(staff.email)).status).toBe(429);
  });

  test('a forged or somebody else’s mark of a known browser is none', async () => {
    const address = newAddress();
    const known = (await from(address).signIn(staff)).cookies.get('desk-device')!;
    await guesses(address, 20);
    const forged = from(address);
    forged.cookies.set('desk-device', `${known.slice(0, -2)}AA`);
    expect((await forged.password(staff.email)).status).toBe(429);
  });

  test('a code has ten tries, and whoever knows the password only does not lock out its owner', async () => {
    const own = await from().signIn(staff);
    await own.send('/desk', '/desk/sign-out');
    const thief = from();
    await thief.password(staff.email);
    const statuses: number[] = [];
    for (let i = 0; i < 12; i++)
      statuses.push((await thief.send(FACTOR, FACTOR, { code: String(i).padStart(6, '0') })).status);
    expect(statuses).toEqual([...Array<number>(10).fill(400), 429, 429]);
    await own.password(staff.email);
    servers[0].clock.forward(30_000);
    const code = codeAt(servers[0].clock.now());
    expect((await thief.send(FACTOR, FACTOR, { code })).status).toBe(429);
    expect((await own.send(FACTOR, FACTOR, { code })).status).toBe(303);
  });

  test('what is too long to be a password is no work for us', async () => {
    const answer = await from().password(staff.email, PASSWORD.repeat(20));
    expect(answer.status).toBe(400);
    expect((await from().password(staff.email, 'x'.repeat(300_000))).status).toBe(413);
  });
});
