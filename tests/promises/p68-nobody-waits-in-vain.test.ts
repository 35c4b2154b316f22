import { MINUTE } from '../../base/clock';
import { signOff } from '../../desk/presence';
import { queueOf } from '../../desk/queue';
import { requestKeyOf, requestsOfService, type ServiceRequest } from '../../requests/service-request';
import { actOn, Citizen, type Desks, MAIR, openDesks, SAM, TEAM } from '../support/desk';
import { ENGINES } from '../support/settings';
import { until } from '../support/until';

/** P68. Nobody waits in vain: nobody at the desk, closed, or too long is said, and a call back is offered and made. */
const PERSON = 'I want to speak to a person';
const RING = 'Which number should we ring?';
const at = (iso: string): number => Date.parse(iso);

describe.each(ENGINES)('on %s', (engine) => {
  describe('before anybody waits', () => {
    let desks: Desks;
    beforeAll(async () => {
      desks = await openDesks(engine);
    });

    test.each([
      ['in the evening', '2026-11-24T18:00:00Z', 'Wednesday 25 November at 10am'],
      ['on a Friday after half past four', '2026-11-27T16:31:00Z', 'Monday 30 November at 9am'],
      ['on Christmas Day, until after the holidays', '2026-12-25T11:00:00Z', 'Monday 4 January at 9am'],
      ['on a bank holiday', '2026-08-31T10:00:00Z', 'Tuesday 1 September at 9am'],
      ['in the night the clocks go forward', '2027-03-28T00:59:00Z', 'Tuesday 30 March at 9am'],
      ['in the night the clocks go back', '2026-10-25T00:59:00Z', 'Monday 26 October at 9am'],
    ])('it is said that the office is closed: %s', async (_, now, opens) => {
      desks.clock.set(at(now));
      await desks.signOn(SAM);
      const answer = await new Citizen(desks).says(PERSON);
      expect(answer).toContain(`The office is closed just now. It opens on ${opens}.`);
      expect(answer).toContain(RING);
    });

    test.each([
      ['at nine by the wall in summer', '2027-06-01T08:00:00Z'],
      ['at nine by the wall in winter', '2026-11-24T09:00:00Z'],
    ])('it is open %s', async (_, now) => {
      desks.clock.set(at(now));
      await desks.signOn(SAM);
      expect(await new Citizen(desks).says(PERSON)).toContain('You are');
      await signOff(desks.store, SAM.id);
    });

    test('with nobody at the desk nobody is made to wait for it', async () => {
      desks.clock.set(at('2026-11-25T11:00:00Z'));
      await signOff(desks.store, SAM.id);
      for (const elsewhere of [[], ['highways']]) {
        if (elsewhere.length > 0) await desks.signOn(MAIR, elsewhere);
        const citizen = new Citizen(desks);
        const answer = await citizen.says(PERSON);
        expect(answer).toContain('Nobody is free to talk with you here just now.');
        expect(answer).toContain(RING);
        expect((await citizen.conversation()).value.owner).toEqual({ is: 'assistant' });
      }
    });
  });

  const endsWith = (citizen: Citizen, words: string): Promise<void> =>
    until(async () => (await citizen.log()).at(-1)![1].includes(words));

  test('who has waited for ten minutes is told, and rung back if they like', async () => {
    const desks = await openDesks(engine);
    await desks.signOn(SAM);
    const citizen = new Citizen(desks);
    await citizen.says('there is a pothole at 16 Mill Lane');
    await citizen.says(PERSON);
    for (let minute = 0; minute < 9; minute++) {
      desks.clock.forward(MINUTE);
      await desks.signOn(SAM);
    }
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect((await citizen.conversation()).value.owner.is).toBe('queue');
    desks.clock.forward(MINUTE);
    await desks.signOn(SAM);
    await endsWith(citizen, 'Shall I ask them to ring you?');
    expect((await citizen.log()).at(-1)![1]).toMatch(/^Nobody has come free, and you have waited too long/);
    expect((await citizen.conversation()).value.owner).toEqual({ is: 'assistant' });
    expect(await desks.store.count(queueOf(TEAM), '', undefined, 9)).toBe(0);
    expect(await citizen.says('yes please')).toContain(RING);
    await citizen.says('07700 900123');
    await citizen.says('any time');
    await citizen.says('skip');
    expect(await citizen.says('send')).toContain('Your reference is');
    const [member] = await desks.store.range(requestsOfService('call-back'), { limit: 1 });
    const key = requestKeyOf(member!);
    const request = (await desks.store.read([key])).get(key)!.value as ServiceRequest;
    expect(request.answers['about']).toEqual({ type: 'text', text: 'there is a pothole at 16 Mill Lane' });
  });

  test('when the desk is left, it is said within four minutes; by text too', async () => {
    const desks = await openDesks(engine);
    await desks.signOn(SAM);
    const citizen = new Citizen(desks, 'sms', '+447700900777');
    expect(await citizen.says(PERSON)).toContain('NEVER MIND');
    await signOff(desks.store, SAM.id);
    desks.clock.forward(2 * MINUTE);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect((await citizen.conversation()).value.owner.is).toBe('queue');
    desks.clock.forward(2 * MINUTE);
    await endsWith(citizen, 'Shall I ask them to ring you?');
    desks.clock.forward(1000);
    await until(() => desks.sent.length > 0);
    expect(desks.sent[0]).toMatchObject({ to: '+447700900777' });
    expect(desks.sent[0]!.text).toMatch(
      /^Nobody is at the desk any more\. .*Shall I ask them to ring you\?/s,
    );
  });

  test('when the office closes, who still waits is told when it opens', async () => {
    const desks = await openDesks(engine, at('2026-11-27T16:28:00Z'));
    await desks.signOn(SAM);
    const citizen = new Citizen(desks);
    await citizen.says(PERSON);
    desks.clock.forward(3 * MINUTE);
    await endsWith(citizen, 'Shall I ask them to ring you?');
    expect((await citizen.log()).at(-1)![1]).toMatch(
      /^The office has closed, .* It opens on Monday 30 November at 9am\./,
    );
  });

  test('a wait can be asked about, and given up at the same question', async () => {
    const desks = await openDesks(engine);
    await desks.signOn(SAM);
    const first = new Citizen(desks);
    await first.says(PERSON);
    const citizen = new Citizen(desks);
    await citizen.says('there is a pothole at 16 Mill Lane');
    expect(await citizen.says(PERSON)).toContain('You are number 2 in the queue.');
    expect(await citizen.says('it is really deep')).toMatch(/^I've put that with the rest/);
    expect(await citizen.says('and on a bend')).toBe('');
    expect(await citizen.says('how long will this take?')).toBe(
      'You are still waiting for a person. You are number 2 in the queue.',
    );
    await desks.both[0].act(await actOn(first, { do: 'take', by: SAM }));
    expect(await citizen.says('hello?')).toContain('You are next in the queue.');
    expect(await citizen.says('never mind')).toMatch(/^I've taken you out of the queue\..*How deep/s);
    expect((await citizen.conversation()).value.owner).toEqual({ is: 'assistant' });
  });
});
