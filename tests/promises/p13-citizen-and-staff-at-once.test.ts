import { Stale } from '../../bots/stale';
import { actOn, Citizen, insists, openDesks, SAM } from '../support/desk';
import { ENGINES } from '../support/settings';

/**
 * P13. Citizen and staff change one record at once: one comes first, and staff who acted on what is not so any more are
 * told with 412 and with how it is. Nothing vanishes, and nothing is there twice.
 */
const ROUNDS = 25;

test.each(ENGINES)('on %s', async (engine) => {
  const desks = await openDesks(engine);
  await desks.signOn(SAM);
  const citizen = new Citizen(desks);
  await citizen.says('I want to talk to a person');
  await desks.both[0].act(await actOn(citizen, { do: 'take', by: SAM }));
  let stale = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const act = await actOn(citizen, { do: 'say', by: SAM }, `from Sam ${round}`);
    const message = desks.both[0].turns.take(citizen.incoming(`from the citizen ${round}`));
    // By turns the one and the other has a head start, so that each comes first in some rounds.
    if (round % 2 === 0) await message;
    try {
      await desks.both[1].act(act);
    } catch (error) {
      if (!(error instanceof Stale)) throw error;
      stale += 1;
      expect(error.status).toBe(412);
      expect(error.version).toBeGreaterThan(act.saw);
      expect(error.owner).toMatchObject({ is: 'agent', agent: 'sam' });
      await insists(desks.both[1], citizen, { do: 'say', by: SAM }, `from Sam ${round}`);
    }
    await message;
  }
  expect(stale).toBeGreaterThanOrEqual(Math.ceil(ROUNDS / 2));
  const rounds = Array.from({ length: ROUNDS }, (_, i) => i);
  const log = await citizen.log();
  const said = (who: string): string[] => log.filter(([from]) => from === who).map(([, text]) => text);
  expect(said('agent')).toEqual(rounds.map((i) => `from Sam ${i}`));
  expect(said('citizen').slice(1)).toEqual(rounds.map((i) => `from the citizen ${i}`));
});
