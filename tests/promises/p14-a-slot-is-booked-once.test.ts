import { MINUTE } from '../../base/clock';
import { slotId } from '../../requests/free-times';
import { requestKeyOf, requestsOfService, type ServiceRequest } from '../../requests/service-request';
import type { House } from '../../server/house';
import { ServerProcess } from '../support/cluster';
import { FakeTwilio } from '../support/fake-twilio';
import { councilWithSlots } from '../support/own-slots';
import { houseOf } from '../support/server';
import { beside, ENGINES, type Environment, environment } from '../support/settings';

/**
 * P14. A slot is booked once: fifty citizens want one of ten times at the same moment, from two processes. Exactly ten
 * have one, each a time of its own, and the others are told that it has gone and what they can do instead.
 */
const CITIZENS = Array.from({ length: 50 }, (_, i) => `+4477009004${String(i).padStart(2, '0')}`);
const SLOTS = 10;

/** Ten days from a week ahead on, one place on each. */
const days = Array.from({ length: SLOTS }, (_, i) =>
  new Date(Date.now() + (8 + i) * 24 * 60 * MINUTE).toISOString().slice(0, 10),
);

const GONE = 'that time has just gone';
const NONE_LEFT = 'no other is free for now';

let twilio: FakeTwilio;
beforeAll(async () => {
  twilio = await FakeTwilio.start();
});
afterAll(() => twilio.stop());

interface Two {
  readonly settings: Environment;
  readonly servers: readonly ServerProcess[];
}

async function twoProcesses(engine: (typeof ENGINES)[number]): Promise<Two> {
  const lines = days.map((day) => `bulky-waste,${day},07:00,12:00,1,,2`);
  const settings = await environment(engine, { COUNCIL_DIR: councilWithSlots(lines) });
  const servers = [await ServerProcess.start(settings), await ServerProcess.start(await beside(settings))];
  return { settings, servers };
}

/** All of them text at once, half to each process; what each of them is answered with. */
async function all(
  { settings, servers }: Two,
  numbers: readonly string[],
  text: string,
): Promise<ReadonlyMap<string, string>> {
  for (const server of servers) await server.order({ forward: MINUTE });
  const answers = numbers.map(async (number, i): Promise<[string, string]> => {
    twilio.answersAt(settings['PUBLIC_URL']!, servers[i % 2]!.url);
    return [number, (await twilio.text(number, text)).replies.join(' ')];
  });
  return new Map(await Promise.all(answers));
}

async function requestsIn(house: House): Promise<ServiceRequest[]> {
  const members = await house.store.range(requestsOfService('bulky-waste'), { limit: 200 });
  const found = await house.store.read(members.map(requestKeyOf));
  return [...found.values()].map(({ value }) => value as ServiceRequest);
}

describe.each(ENGINES)('on %s', (engine) => {
  test('fifty citizens, ten slots, two processes', async () => {
    const two = await twoProcesses(engine);
    for (const text of ['bulky waste collection', '16 Mill Lane', 'one sofa', 'yes', '1'])
      await all(two, CITIZENS, text);
    const told = new Map<string, string[]>(CITIZENS.map((number) => [number, []]));
    let choosing: readonly string[] = CITIZENS;
    while (choosing.length > 0) {
      const answers = await all(two, choosing, '1');
      for (const [number, answer] of answers) told.get(number)!.push(answer);
      choosing = choosing.filter((number) => {
        const answer = answers.get(number)!;
        return answer.includes(GONE) && !answer.includes(NONE_LEFT);
      });
    }
    const sent = await all(two, CITIZENS, 'yes');
    const booked = CITIZENS.filter((number) => sent.get(number)!.includes('The crew comes on'));
    const others = CITIZENS.filter((number) => !booked.includes(number));
    expect([booked.length, others.length]).toEqual([SLOTS, CITIZENS.length - SLOTS]);
    for (const number of others) {
      expect(told.get(number)!.at(-1)).toContain(NONE_LEFT);
      expect(sent.get(number)).toContain('ring you');
    }
    const requests = await requestsIn(await houseOf(two.settings));
    const slots = requests.flatMap(({ slot }) => (slot ? [slotId(slot)] : []));
    expect(requests).toHaveLength(CITIZENS.length);
    expect([...slots].sort()).toEqual(days.map((day) => `bulky-waste|${day}|07:00|`));
  }, 120_000);
});
