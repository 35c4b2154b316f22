import { DAY, HOUR } from '../../base/clock';
import { Blocks } from '../../desk/blocks';
import type { Staff } from '../../desk/staff';
import { auditOf } from '../support/audit';
import { actOn, Citizen, type Desks, openDesks, SAM } from '../support/desk';
import { ENGINES } from '../support/settings';

const SUPERVISOR = { id: 'mair', role: 'supervisor' } as Staff;

describe.each(ENGINES)('Blocking a sender, on %s', (engine) => {
  let desks: Desks;
  beforeAll(async () => (desks = await openDesks(engine)));
  beforeEach(() => desks.signOn(SAM));

  async function blocked(channel: 'web' | 'sms', phone?: string): Promise<Citizen> {
    const citizen = new Citizen(desks, channel, phone);
    await citizen.says('there is a pothole at 16 Mill Lane');
    await citizen.says('can I speak to a real person please');
    await desks.both[0].act(await actOn(citizen, { do: 'take', by: SAM }));
    const until = desks.clock.now() + DAY;
    await desks.both[0].act(await actOn(citizen, { do: 'block', by: SAM, reason: 'threats', until }));
    return citizen;
  }

  test.each(['web', 'sms'] as const)(
    'by %s they are told once for each message, by any process',
    async (channel) => {
      const citizen = await blocked(channel, '+447700900401');
      expect((await citizen.conversation()).value.owner).toEqual({ is: 'assistant' });
      const note = (await citizen.entries()).find(({ from }) => from === 'note')!;
      expect(note).toMatchObject({ by: SAM, marks: { blocked: 'threats' } });
      for (const by of [0, 1] as const) {
        const answer = await citizen.says('what about my pothole, I want a person', by);
        expect(answer).toMatch(/^You can't (write|text).*01632 960100/);
        expect(answer).toContain('999');
      }
      expect((await citizen.conversation()).value.owner).toEqual({ is: 'assistant' });
    },
  );

  test('danger is heard, and what comes after it in that conversation', async () => {
    const citizen = await blocked('web');
    expect(await citizen.says('hello')).toMatch(/^You can't/);
    const help = await citizen.says('I want to kill myself');
    expect(help).toContain('116 123');
    expect(await citizen.says('yes please', 1)).not.toMatch(/You can't/);
  });

  test('it ends by itself', async () => {
    const citizen = await blocked('web');
    desks.clock.forward(DAY - HOUR);
    expect(await citizen.says('hello')).toMatch(/^You can't/);
    desks.clock.forward(HOUR);
    expect(await citizen.says('there is a pothole at 16 Mill Lane')).not.toMatch(/You can't/);
  });

  test('whoever is blocked by text is known on another line of the same number', async () => {
    await blocked('sms', '+447700900402');
    expect(await new Citizen(desks, 'sms', '+447700900402').says('hello')).toMatch(/^You can't/);
    expect(await new Citizen(desks, 'sms', '+447700900403').says('hello')).not.toMatch(/You can't/);
  });

  test('it is lifted once, and both are in the audit', async () => {
    const citizen = await blocked('web');
    const blocks = new Blocks(desks);
    const { identity } = (await citizen.entries())[0]!;
    expect((await blocks.list()).map((one) => one.identity)).toContain(identity);
    expect(await citizen.says('hello')).toMatch(/^You can't/);
    expect(await blocks.lift(SUPERVISOR, identity)).toBe(true);
    expect(await blocks.lift(SUPERVISOR, identity)).toBe(false);
    expect((await blocks.list()).map((one) => one.identity)).not.toContain(identity);
    expect(await citizen.says('there is a pothole at 16 Mill Lane')).not.toMatch(/You can't/);
    const rows = (await auditOf(desks.store)).filter(({ about }) => about === identity);
    expect(rows.map(({ did, who, why }) => [did, who, why])).toEqual([
      ['blocked-sender', 'sam', 'threats'],
      ['unblocked-sender', 'mair', undefined],
    ]);
  });
});
