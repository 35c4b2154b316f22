import { heldBy, queueOf } from '../../desk/queue';
import { Stale } from '../../bots/stale';
import { actOn, Citizen, openDesks, SAM, TEAM } from '../support/desk';
import { ENGINES } from '../support/settings';

/**
 * P66. A conversation has exactly one owner: twenty agents press take at once, on two processes over one store. One of
 * them has it, and each of the others is told who that is.
 */
const TWENTY = Array.from({ length: 20 }, (_, i) => ({ id: `agent-${i}`, name: `Agent ${i}` }));

describe.each(ENGINES)('on %s', (engine) => {
  test('of twenty who press take at once one has it, and the others are told who', async () => {
    const desks = await openDesks(engine);
    await desks.signOn(SAM);
    for (let round = 0; round < 5; round++) {
      const citizen = new Citizen(desks);
      expect(await citizen.says('I want to talk to a person')).toContain('You are next in the queue.');
      const acts = await Promise.all(TWENTY.map((by) => actOn(citizen, { do: 'take', by })));
      const came = await Promise.allSettled(acts.map((act, i) => desks.both[i % 2]!.act(act)));
      const won = TWENTY.filter((_, i) => came[i]!.status === 'fulfilled');
      expect(won.length).toBe(1);
      const told = came.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
      expect(told.every((reason) => reason instanceof Stale && reason.status === 412)).toBe(true);
      const owners = told.map((reason) => (reason as Stale).owner);
      expect(owners).toEqual(
        Array.from(
          { length: 19 },
          () => expect.objectContaining({ is: 'agent', agent: won[0]!.id }) as unknown,
        ),
      );
      const { value } = await citizen.conversation();
      expect(value.owner).toMatchObject({ is: 'agent', agent: won[0]!.id });
      expect(await desks.store.range(heldBy(won[0]!.id), { limit: 9 })).toContain(value.id);
      expect(await desks.store.count(queueOf(TEAM), '', undefined, 9)).toBe(0);
      const here = (await citizen.log()).filter(([, text]) => text.includes('with you now'));
      expect(here).toEqual([['assistant', `${won[0]!.name} from the council is with you now.`]]);
    }
  });

  test('of those who come in the same millisecond, on both processes, each has a place of their own and is told it', async () => {
    const desks = await openDesks(engine);
    await desks.signOn(SAM);
    const citizens = Array.from({ length: 8 }, () => new Citizen(desks));
    const told = await Promise.all(
      citizens.map(async (one, i) => {
        const { body } = await desks.both[i % 2]!.turns.take(one.incoming('I want to talk to a person'));
        const conversation = (await one.conversation()).value.id;
        return { conversation, place: Number(/number (\d+)/.exec(body)?.[1] ?? 1) };
      }),
    );
    const queue = await desks.store.range(queueOf(TEAM), { limit: 20 });
    const inOrder = told.sort((a, b) => a.place - b.place);
    expect(inOrder.map(({ place }) => place)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(queue.map((member) => member.split('|')[2])).toEqual(
      inOrder.map(({ conversation }) => conversation),
    );
  });

  test('the same press of a button twice is one', async () => {
    const desks = await openDesks(engine);
    await desks.signOn(SAM);
    const citizen = new Citizen(desks);
    await citizen.says('I want to talk to a person');
    const act = await actOn(citizen, { do: 'take', by: SAM });
    const answers = await Promise.allSettled([desks.both[0].act(act), desks.both[1].act(act)]);
    await desks.both[0].act(act);
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
    expect((await citizen.conversation()).version).toBe(act.saw + 1);
  });

  test('nobody acts on what is another agent’s', async () => {
    const desks = await openDesks(engine);
    await desks.signOn(SAM);
    const citizen = new Citizen(desks);
    await citizen.says('I want to talk to a person');
    await desks.both[0].act(await actOn(citizen, { do: 'take', by: SAM }));
    const other = { id: 'mair', name: 'Mair' };
    for (const move of [
      { do: 'say', by: other },
      { do: 'close', by: other, closing: { outcome: 'answered', rate: false } },
      { do: 'take', by: other },
    ] as const) {
      const act = await actOn(citizen, move, 'Hello');
      await expect(desks.both[1].act(act)).rejects.toMatchObject({ owner: { is: 'agent', agent: 'sam' } });
    }
    expect((await citizen.log()).at(-1)).toEqual(['assistant', 'Sam from the council is with you now.']);
  });
});
