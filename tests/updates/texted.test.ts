import { readRequest, requestKey, type ServiceRequest } from '../../requests/service-request';
import { readOne } from '../../storage/store';
import type { FakeCall } from '../support/fake-call';
import { recordOf } from '../support/record-of';
import { ENGINES } from '../support/settings';
import { until } from '../support/until';
import { AlikeCouncil } from './alike-council';

const OFFER = 'Shall I text you the reference';

/** Whoever has sent something on a call is offered the reference and news of it by text, and gets them only after a yes. */
describe.each(ENGINES)('news of what was sent on a call, on %s', (engine) => {
  const council = new AlikeCouncil(engine);
  beforeAll(() => council.start(), 60_000);
  afterAll(() => council.stop());

  let house = 100;
  /** Reports a pothole where none is known; the call as it stands then. */
  async function reports(number: string): Promise<FakeCall> {
    const call = await council.twilio.call(number);
    house += 20;
    await call.say(`there is a pothole outside ${house} Station Road`);
    await call.say('about a golf ball');
    await call.say('yes');
    expect(call.heard.join(' ')).toContain('Your reference is');
    return call;
  }
  const requestOf = async (number: string): Promise<ServiceRequest> => {
    const [request] = (await recordOf(council.house, number)).requests;
    return readRequest((await readOne(council.house.store, requestKey(request!.reference)))!.value);
  };
  const caseOf = async (number: string): Promise<string> => {
    await until(async () => (await requestOf(number)).passedOn?.cases.length === 1);
    return (await requestOf(number)).passedOn!.cases[0]!;
  };
  const written = ({ reference }: ServiceRequest): string => `${reference.slice(0, 3)}-${reference.slice(3)}`;

  test('yes: the reference now, what happens when it does, and whether it is fixed', async () => {
    const number = '+447700904901';
    const call = await reports(number);
    expect(call.heard.join(' ')).toContain(OFFER);
    await call.say('yes please');
    expect(call.heard.join(' ')).toContain('The reference is on its way to you by text');
    call.hangUp();
    await council.untilNews([number, 1]);
    const request = await requestOf(number);
    expect(council.news(number)[0]).toContain(`Your reference: ${written(request)}.`);
    expect(await council.text(number, 'any news on my report?')).toContain(written(request));
    council.office.works(await caseOf(number), 'open', 'A crew comes on Friday.');
    await council.followed();
    await council.untilNews([number, 2]);
    expect(council.news(number)[1]).toContain('A crew comes on Friday.');
    const [, , no = 0] = await council.fixed();
    await council.closes('Filled.', await caseOf(number));
    await council.untilNews([number, 3]);
    expect(council.news(number)[2]).toMatch(/done.*(fixed|put right)/is);
    await council.text(number, 'no');
    await until(async () => (await council.fixed())[2] === no + 1);
    expect((await requestOf(number)).status).toBe('reopened');
    expect((await recordOf(council.house, number)).requests).toHaveLength(1);
  });

  test('no, or something else: nothing is texted, and the call goes on', async () => {
    const number = '+447700904902';
    const call = await reports(number);
    await call.say('no thanks');
    expect(call.heard.join(' ')).toContain('All right, no texts.');
    await call.say('there is graffiti on the bridge');
    expect(call.heard.join(' ')).not.toContain(OFFER);
    council.office.works(await caseOf(number), 'open', 'Cones are out.');
    await council.followed();
    await until(async () => (await requestOf(number)).status === 'in-progress');
    await council.followed();
    expect(council.news(number)).toEqual([]);
    expect((await requestOf(number)).texted).toBeUndefined();
  });

  test('STOP ends them', async () => {
    const number = '+447700904903';
    const call = await reports(number);
    await call.say('yes');
    call.hangUp();
    await council.untilNews([number, 1]);
    await council.text(number, 'STOP');
    council.office.works(await caseOf(number), 'open', 'Cones are out.');
    await council.followed();
    await until(async () => (await requestOf(number)).status === 'in-progress');
    await council.followed();
    expect(council.news(number)).toHaveLength(1);
    const again = await reports(number);
    expect(again.heard.join(' ')).not.toContain(OFFER);
  });

  test.each([
    ['a landline', '+441134960200'],
    ['a number that is withheld', 'anonymous'],
  ])('%s is not asked', async (_, number) => {
    const call = await reports(number);
    expect(call.heard.join(' ')).not.toContain(OFFER);
  });

  test('whoever joins what another has reported is offered them too', async () => {
    const number = '+447700904904';
    const call = await council.twilio.call(number);
    await call.say('big pothole outside 18 Mill Lane, a bike came off');
    await call.say('yes the same');
    expect(call.heard.join(' ')).toContain(OFFER);
    await call.say('yes');
    await council.untilNews([number, 1]);
    expect(council.news(number)[0]).toContain(`Your reference: ${council.written}.`);
    expect((await council.known()).texted).toHaveLength(1);
  });
});
