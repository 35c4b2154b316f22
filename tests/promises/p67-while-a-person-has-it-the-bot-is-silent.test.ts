import { MINUTE } from '../../base/clock';
import type { Queued } from '../../citizens/owner';
import { PRESENCE_LASTS } from '../../desk/presence';
import { queueMember, queueOf } from '../../desk/queue';
import { actOn, Citizen, type Desks, insists, MAIR, openDesks, SAM, TEAM } from '../support/desk';
import { ENGINES } from '../support/settings';
import { until } from '../support/until';

/**
 * P67. While a person has it the assistant is silent; the message that arrives in the moment of handover goes to exactly
 * one of them; a vanished member of staff gives it back after the lease, with its place, and the citizen is told.
 */
describe.each(ENGINES)('on %s', (engine) => {
  let desks: Desks;
  beforeEach(async () => {
    desks = await openDesks(engine);
    await desks.signOn(SAM);
  });

  const waiting = async (channel: 'web' | 'sms' = 'web', phone?: string): Promise<Citizen> => {
    const citizen = new Citizen(desks, channel, phone);
    expect(await citizen.says('can I speak to a real person please')).toMatch(/queue/);
    return citizen;
  };

  test('the assistant is silent but for danger, and the form goes on where it was when it has it back', async () => {
    const citizen = new Citizen(desks);
    expect(await citizen.says('there is a pothole at 16 Mill Lane')).toContain('How deep');
    expect(await citizen.says('can I speak to a real person please')).toContain('You are next in the queue.');
    await desks.both[0].act(await actOn(citizen, { do: 'take', by: SAM }));
    expect(await citizen.says('deeper than a golf ball')).toBe('');
    expect(await citizen.says('are you a robot?')).toBe('');
    await desks.both[1].act(await actOn(citizen, { do: 'say', by: SAM }, 'I am Sam. {x} How deep is it?'));
    expect(await citizen.says('I want to kill myself')).toMatch(/^This is an automatic message\..*116 123/s);
    expect((await citizen.conversation()).value.owner).toMatchObject({ is: 'agent', priority: 0 });
    await desks.both[0].act(await actOn(citizen, { do: 'hand-back', by: SAM }, 'I leave you to it.'));
    const log = await citizen.log();
    expect(log.filter(([who]) => who === 'agent').map(([, text]) => text)).toEqual([
      'I am Sam. {x} How deep is it?',
      'I leave you to it.',
    ]);
    expect(log.at(-1)![1]).toMatch(/automated assistant again.*How deep is it/s);
    expect(await citizen.says('deeper than that')).toContain("This is what I'll send.");
  });

  test('a message in the moment of handover goes to exactly one', async () => {
    for (let round = 0; round < 8; round++) {
      await desks.signOn(SAM);
      const citizen = await waiting();
      const message = desks.both[0].turns.take(citizen.incoming('it is about my bins'));
      const [{ body }] = await Promise.all([
        message,
        insists(desks.both[1], citizen, { do: 'take', by: SAM }),
      ]);
      const log = await citizen.log();
      const said = log.findIndex(([, text]) => text === 'it is about my bins');
      const here = log.findIndex(([, text]) => text.startsWith('Sam from the council'));
      expect(log.filter(([, text]) => text === 'it is about my bins').length).toBe(1);
      expect(here).toBeGreaterThan(0);
      // Before the agent it is acknowledged, and part of what they take; after them it is theirs alone.
      expect(body).toMatch(said < here ? /^I've put that with the rest/ : /^$/);
    }
  });

  test('by text, an agent’s words leave once', async () => {
    const citizen = await waiting('sms', '+447700900555');
    await desks.both[0].act(await actOn(citizen, { do: 'take', by: SAM }));
    desks.clock.forward(1000);
    await until(() => desks.sent.length === 1);
    const act = await actOn(citizen, { do: 'say', by: SAM }, 'Hello, this is Sam.');
    await desks.both[1].act(act);
    await desks.both[0].act(act);
    desks.clock.forward(1000);
    await until(() => desks.sent.length > 1);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const texts = desks.sent.map(({ to, text }) => [to, text]);
    expect(texts).toEqual([
      ['+447700900555', 'Sam from the council is with you now.'],
      ['+447700900555', 'Hello, this is Sam.'],
    ]);
  });

  test('an agent who is heard of keeps it, and one who has vanished gives it back with its place', async () => {
    const citizen = await waiting();
    const { since, priority } = (await citizen.conversation()).value.owner as Queued;
    const later = await waiting();
    await desks.both[0].act(await actOn(citizen, { do: 'take', by: SAM }));
    const { version } = await citizen.conversation();
    for (let i = 0; i < 6; i++) {
      desks.clock.forward(PRESENCE_LASTS / 2);
      await desks.signOn(SAM);
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    // Looking after it makes no new version: what the agent sees is not stale by itself.
    expect((await citizen.conversation()).version).toBe(version);
    desks.clock.forward(PRESENCE_LASTS + 1);
    await desks.signOn(MAIR);
    await until(async () => (await citizen.conversation()).value.owner.is === 'queue');
    const { value } = await citizen.conversation();
    expect(value.owner).toMatchObject({ since, priority });
    expect(await desks.store.range(queueOf(TEAM), { limit: 9 })).toEqual([
      queueMember({ since, priority }, value.id),
      expect.stringContaining((await later.conversation()).value.id) as string,
    ]);
    expect((await citizen.log()).at(-1)).toEqual([
      'assistant',
      'Sam has lost the line. You have kept your place. You are next in the queue.',
    ]);
    await expect(
      desks.both[0].act(await actOn(citizen, { do: 'say', by: SAM }, 'still here')),
    ).rejects.toMatchObject({ owner: { is: 'queue' } });
    await desks.both[0].act(await actOn(citizen, { do: 'take', by: MAIR }));
    desks.clock.forward(MINUTE / 2);
    expect((await citizen.conversation()).value.owner).toMatchObject({ is: 'agent', agent: 'mair' });
  });
});
