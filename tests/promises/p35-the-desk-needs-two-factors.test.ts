import { HOUR, MINUTE, SECOND } from '../../base/clock';
import { disabled, type Staff, StaffBook, withoutSecondFactor } from '../../desk/staff';
import type { House } from '../../server/house';
import { startServer, type TestServer } from '../support/server';
import { ENGINES } from '../support/settings';
import { DeskBrowser, hire } from '../support/staff';

const SIGN_IN = [303, '/desk/sign-in'];

describe.each(ENGINES)('P35 The desk needs two factors, and sessions end, on %s', (engine) => {
  let server: TestServer;
  let house: House;
  let staff: Staff;
  let book: StaffBook;
  beforeAll(async () => {
    server = await startServer({ engine });
    house = await server.house();
    book = new StaffBook(house.store, house.secrets.identity);
  });
  beforeEach(async () => {
    staff = await hire(house);
    // Tries are counted in windows of time.
    server.clock.forward(10 * MINUTE);
  });

  const browser = (): DeskBrowser => new DeskBrowser(server);
  async function opens(at: DeskBrowser): Promise<(number | string | null)[]> {
    const { status, location } = await at.get('/desk');
    return status === 200 ? [200] : [status, location];
  }

  test('a password alone opens nothing, and half of the way is over after ten minutes', async () => {
    const half = browser();
    await half.password(staff.email);
    expect(await opens(half)).toEqual(SIGN_IN);
    server.clock.forward(10 * MINUTE);
    expect((await half.get('/desk/second-factor')).location).toBe('/desk/sign-in');
  });

  test('fifteen minutes without a page end it; each page begins them anew', async () => {
    const at = await browser().signIn(staff);
    for (let i = 0; i < 3; i++) {
      server.clock.forward(15 * MINUTE - SECOND);
      expect(await opens(at)).toEqual([200]);
    }
    server.clock.forward(15 * MINUTE);
    expect(await opens(at)).toEqual(SIGN_IN);
  });

  test('the page says when that is', async () => {
    server.clock.set(Date.parse('2026-11-24T10:02:00Z'));
    const at = await browser().signIn(staff);
    const { html } = await at.get('/desk');
    expect(html).toContain('signed out at 10.17am');
    expect(html).toContain(`data-left="${15 * MINUTE}"`);
  });

  test('ten hours end it, however busy somebody is', async () => {
    const at = await browser().signIn(staff);
    for (let i = 0; i < 59; i++) {
      server.clock.forward(10 * MINUTE);
      expect(await opens(at)).toEqual([200]);
    }
    server.clock.forward(10 * MINUTE);
    expect(10 * HOUR).toBe(60 * 10 * MINUTE);
    expect(await opens(at)).toEqual(SIGN_IN);
  });

  test('signing out ends it on the server, so that the old cookie opens nothing', async () => {
    const at = await browser().signIn(staff);
    const stolen = new Map(at.cookies);
    const out = await at.send('/desk', '/desk/sign-out');
    expect([out.status, out.location, out.headers.get('clear-site-data')]).toEqual([
      303,
      '/desk/sign-in?out',
      '"cache"',
    ]);
    for (const [name, value] of stolen) at.cookies.set(name, value);
    expect(await opens(at)).toEqual(SIGN_IN);
  });

  test('each step has a session of its own: what was known before the sign-in opens nothing after it', async () => {
    const at = browser();
    at.cookies.set('desk', 'a-session-that-somebody-else-has-planted-here');
    await at.password(staff.email);
    const half = at.cookies.get('desk')!;
    server.clock.forward(30 * SECOND);
    await at.signIn(staff);
    expect(
      new Set(['a-session-that-somebody-else-has-planted-here', half, at.cookies.get('desk')]).size,
    ).toBe(3);
    at.cookies.set('desk', half);
    expect(await opens(at)).toEqual(SIGN_IN);
  });

  test.each([
    ['is disabled', (one: Staff) => disabled(one, 1)],
    ['has their second factor reset', withoutSecondFactor],
  ])('whoever %s is signed out at once, in every browser', async (_, change) => {
    const both = [await browser().signIn(staff), await browser().signIn(staff)];
    const half = browser();
    await half.password(staff.email);
    await book.change(staff.id, change);
    for (const at of both) expect(await opens(at)).toEqual(SIGN_IN);
    expect((await half.get('/desk/second-factor')).location).toBe('/desk/sign-in');
  });

  test('a form sent after the end does nothing, and says so', async () => {
    const at = await browser().signIn(staff);
    const { html } = await at.get('/desk');
    const token = /name="token" value="([^"]+)"/.exec(html)![1]!;
    server.clock.forward(15 * MINUTE);
    const late = await at.post('/desk/stay', { token });
    expect([late.status, late.html.includes('You have been signed out.')]).toEqual([401, true]);
    expect(await opens(at)).toEqual(SIGN_IN);
  });
});
