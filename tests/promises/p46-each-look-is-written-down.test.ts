import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { MINUTE } from '../../base/clock';
import { auditInto, type AuditRow, OPEN_ROWS, openRowKey } from '../../citizens/audit';
import { checkAudit, type Checked, sealedKey, type SealedRow } from '../../citizens/audit-chain';
import type { Staff } from '../../desk/staff';
import type { House } from '../../server/house';
import { Draft, readOne, type Store } from '../../storage/store';
import { auditOf } from '../support/audit';
import { FakeTwilio } from '../support/fake-twilio';
import { potholeByText } from '../support/pothole-by-text';
import { startServer, type TestServer } from '../support/server';
import { ENGINES, type Environment } from '../support/settings';
import { DeskBrowser, hire } from '../support/staff';

const CHECK = join(__dirname, '../../dist/server/commands/check-audit.js');

/** What `npm run check-audit` says. */
async function check(settings: Environment, ...args: string[]): Promise<{ code: number; said: string }> {
  const child = spawn(process.execPath, [CHECK, ...args], {
    env: { PATH: process.env['PATH'], ...settings },
  });
  let said = '';
  for (const out of [child.stdout, child.stderr])
    out.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number];
  return { code, said: said.trim() };
}

describe.each(ENGINES)(
  'P46 Staff see a citizen for a purpose, and each look is written down, on %s',
  (engine) => {
    let twilio: FakeTwilio;
    let server: TestServer;
    let house: House;
    let staff: Staff;
    let desk: DeskBrowser;
    let numbers = 0;
    beforeAll(async () => {
      twilio = await FakeTwilio.start();
      server = await startServer({ engine, environment: { TWILIO_API_URL: twilio.apiUrl } });
      twilio.answersAt(server.url);
      house = await server.house();
      staff = await hire(house);
    });
    afterAll(() => twilio.stop());
    beforeEach(async () => {
      server.clock.forward(40 * MINUTE);
      desk = await new DeskBrowser(server).signIn(staff);
    });

    const audit = async (): Promise<SealedRow[]> => auditOf(house.store);
    /** Somebody who reported a pothole, found by its reference. */
    async function found(): Promise<{ reference: string; path: string }> {
      const number = `+44770090${String(1000 + ++numbers)}`;
      const { request } = await potholeByText(twilio, house, number);
      const sought = { sought: request.reference, purpose: 'request' };
      const { html } = await desk.send('/desk/find', '/desk/find', sought);
      return { reference: request.reference, path: /action="(\/desk\/citizens\/[^"]+)"/.exec(html)![1]! };
    }

    test('without a purpose nobody is found and no record opened, and nothing is written', async () => {
      const { path } = await found();
      const before = (await audit()).length;
      const none = await desk.send('/desk/find', '/desk/find', { sought: '07700 901001' });
      expect([none.status, none.html.includes('Say what you need it for.')]).toEqual([400, true]);
      expect((await desk.send('/desk/find', path, { purpose: 'curiosity' })).status).toBe(400);
      const asked = await desk.get(path);
      expect([asked.html.includes('What do you need it for?'), asked.html.includes('Mill Lane')]).toEqual([
        true,
        false,
      ]);
      expect((await audit()).length).toBe(before);
    });

    test('the search, the purpose and each look leave a row each, without a word of what was looked for', async () => {
      const before = (await audit()).length;
      const { path } = await found();
      const citizen = path.split('/').at(-1);
      server.clock.forward(1);
      await desk.send('/desk/find', path, { purpose: 'request' });
      for (let i = 0; i < 2; i++) {
        server.clock.forward(1);
        expect((await desk.get(path)).html).toContain('there is a pothole outside 16 Mill Lane');
      }
      const rows = (await audit()).slice(before);
      const who = staff.id;
      expect(rows).toMatchObject([
        { who, did: 'searched', about: 'reference', purpose: 'request' },
        { who, did: 'opened-record', citizen, purpose: 'request' },
        { who, did: 'read-record', citizen, purpose: 'request' },
        { who, did: 'read-record', citizen, purpose: 'request' },
      ]);
      expect(JSON.stringify(rows)).not.toMatch(/Mill|pothole|7700/i);
    });

    test('a purpose is one person’s, for one citizen, for half an hour', async () => {
      const [one, other] = [await found(), await found()];
      await desk.send('/desk/find', one.path, { purpose: 'complaint' });
      const colleague = await new DeskBrowser(server).signIn(await hire(house));
      const opens = async (who: DeskBrowser, path: string): Promise<boolean> =>
        (await who.get(path)).html.includes('You look at it for this: To look into a complaint.');
      expect(await opens(desk, one.path)).toBe(true);
      expect(await opens(desk, other.path)).toBe(false);
      expect(await opens(colleague, one.path)).toBe(false);
      for (let i = 0; i < 3; i++) {
        server.clock.forward(10 * MINUTE);
        expect(await opens(desk, one.path)).toBe(i < 2);
      }
    });

    describe('what was written can’t be changed unseen', () => {
      let rows: SealedRow[];
      let whole: Extract<Checked, { sound: true }>;
      beforeAll(async () => {
        rows = await audit();
        whole = (await checkAudit(house.store, house.secrets.identity)) as typeof whole;
        expect(whole).toMatchObject({ sound: true, head: { n: rows.length }, waiting: 0 });
        expect(rows.length).toBeGreaterThan(8);
      });

      /** Does it behind our back, looks what the command says, and puts all back. */
      async function tampered(
        how: (draft: Draft) => void,
        ...args: string[]
      ): Promise<{ code: number; said: string }> {
        const keys = [...rows.map(({ n }) => sealedKey(n)), sealedKey(rows.length + 1), 'audit-head'];
        const before = await house.store.read(keys);
        const draft = new Draft();
        how(draft);
        await house.store.commit(draft);
        const checked = await check(server.environment, ...args);
        const back = new Draft();
        for (const key of keys) {
          const value = before.get(key)?.value;
          if (value === undefined) back.removing(key);
          else back.putting(key, value);
        }
        await house.store.commit(back);
        return checked;
      }
      const changed = (n: number, change: Partial<AuditRow>) => (draft: Draft) =>
        void draft.putting(sealedKey(n), { ...rows[n - 1], ...change });

      test('as it is, it is whole, and says what to keep elsewhere', async () => {
        const { code, said } = await check(server.environment);
        expect([code, said]).toEqual([
          0,
          `The audit is whole: ${rows.length} rows. Keep this elsewhere: ${rows.length}:${rows.at(-1)!.seal}`,
        ]);
        expect((await check(server.environment, `3:${rows[2]!.seal}`)).code).toBe(0);
      });

      test.each([
        ['who it was', changed(5, { who: 'somebody else' }), 'Row 5 of the audit is not as it was written.'],
        ['what for', changed(4, { purpose: 'safety' }), 'Row 4 of the audit is not as it was written.'],
        ['when', changed(1, { at: 0 }), 'Row 1 of the audit is not as it was written.'],
        [
          'a row taken out',
          (draft: Draft) => void draft.removing(sealedKey(6)),
          'Row 6 of the audit is missing.',
        ],
        [
          'two rows in each other’s place',
          (draft: Draft) => {
            draft.putting(sealedKey(3), { ...rows[3], n: 3 }).putting(sealedKey(4), { ...rows[2], n: 4 });
          },
          'Row 3 of the audit is not as it was written.',
        ],
      ])('an altered row is found: %s', async (_, how, says) => {
        expect(await tampered(how)).toEqual({ code: 1, said: says });
      });

      test('a row put in at the end is found', async () => {
        const n = rows.length + 1;
        const forged = (draft: Draft): void => void draft.putting(sealedKey(n), { ...rows[0], n });
        expect(await tampered(forged)).toEqual({
          code: 1,
          said: `Row ${n} of the audit is not as it was written.`,
        });
      });

      test('the newest rows cut off, and the end with them, is found', async () => {
        const n = rows.length - 2;
        const cut = (draft: Draft): void => {
          draft.removing(sealedKey(n + 1)).removing(sealedKey(n + 2));
          draft.putting('audit-head', { shape: 1, n, seal: rows[n - 1]!.seal });
        };
        const { code, said } = await tampered(cut);
        expect([code, said]).toEqual([
          1,
          `Row ${n + 1} of the audit is missing, or rows after it: the end was cut off.`,
        ]);
      });

      test('against what was kept elsewhere even a store that was put back whole is found', async () => {
        const n = rows.length + 1;
        expect((await check(server.environment, `${n}:${'x'.repeat(22)}`)).code).toBe(1);
        expect((await check(server.environment, `2:${'x'.repeat(22)}`)).said).toMatch(/^Row 2 /);
      });
    });

    test('rows that many looks at once leave are all in the chain, once each', async () => {
      const { path } = await found();
      await desk.send('/desk/find', path, { purpose: 'quality' });
      const before = (await audit()).length;
      await Promise.all(Array.from({ length: 20 }, () => desk.get(path)));
      const rows = (await audit()).slice(before);
      expect(new Set(rows.map(({ id }) => id)).size).toBe(20);
      expect(await checkAudit(house.store, house.secrets.identity)).toMatchObject({ sound: true });
    });

    test('a row that is not sealed yet counts as waiting, and can’t be taken away unseen either', async () => {
      const { store } = house;
      await audit();
      await server.stop();
      const writtenBy = await onlyWritten(store);
      expect(await checkAudit(store, house.secrets.identity)).toMatchObject({ sound: true, waiting: 1 });
      await store.commit(new Draft().removing(openRowKey(writtenBy)).unindexing(OPEN_ROWS, writtenBy));
      expect(await checkAudit(store, house.secrets.identity)).toMatchObject({ sound: false, why: 'cut' });
    });
  },
);

/** A row of which nobody knows yet; its id. */
async function onlyWritten(store: Store): Promise<string> {
  const draft = new Draft();
  auditInto(draft, { at: 0, who: 'command-line', did: 'read-history' });
  await store.commit(draft);
  const [id = ''] = await store.range(OPEN_ROWS, { limit: 1 });
  expect(await readOne(store, openRowKey(id))).toBeDefined();
  return id;
}
