import { HOUR, MINUTE } from '../../base/clock';
import { dueKey } from '../../outbox/due';
import { FOLLOW } from '../../requests/following';
import { peopleOf } from '../../requests/joining';
import { readRequest, requestKey, type ServiceRequest } from '../../requests/service-request';
import type { House } from '../../server/house';
import { readOne } from '../../storage/store';
import { citizenOn } from '../journeys/citizen';
import { FakeBackOffice } from '../support/fake-back-office';
import { FakeTwilio } from '../support/fake-twilio';
import { potholeByText } from '../support/pothole-by-text';
import { recordOf } from '../support/record-of';
import { startServer, type TestServer } from '../support/server';
import { COUNCIL_WITH_ALIKE, ENGINES } from '../support/settings';
import { TestClock } from '../support/test-clock';
import { until } from '../support/until';

/** Whoever reports what another has reported is asked whether it is the same, joins, and hears how it goes on. */
const FIRST = '+447700904801';

describe.each(ENGINES)('a report of what is known, on %s', (engine) => {
  const clock = new TestClock();
  clock.set(Math.ceil(clock.now() / (24 * HOUR)) * 24 * HOUR + 9 * HOUR);
  let twilio: FakeTwilio;
  let office: FakeBackOffice;
  let server: TestServer;
  let house: House;
  let reference: string;
  beforeAll(async () => {
    twilio = await FakeTwilio.start();
    office = await FakeBackOffice.start({ clock });
    server = await startServer({
      engine,
      clock,
      environment: {
        TWILIO_API_URL: twilio.apiUrl,
        COUNCIL_DIR: COUNCIL_WITH_ALIKE,
        ...office.environment,
      },
    });
    house = await server.house();
    twilio.answersAt(server.url);
    ({ reference } = (await potholeByText(twilio, house, FIRST)).request);
    await until(async () => (await known()).status === 'accepted');
  }, 60_000);
  afterAll(async () => {
    await office.stop();
    await twilio.stop();
  });

  const known = async (): Promise<ServiceRequest> =>
    readRequest((await readOne(house.store, requestKey(reference)))!.value);
  const written = (): string => `${reference.slice(0, 3)}-${reference.slice(3)}`;

  test.each(['web', 'text', 'speech'] as const)('%s: the same one is joined, once', async (medium) => {
    const before = peopleOf(await known());
    const citizen = await citizenOn(medium, { twilio, server });
    const offered = await citizen.says('big pothole outside 18 Mill Lane, a bike came off');
    expect(offered).toMatch(/We already know of one at 16 Mill Lane, Aldersford\..* Is it the same one\?/s);
    if (medium !== 'speech') expect(offered).toContain(written());
    const joined = await citizen.says(medium === 'web' ? 'yes' : '1');
    expect(joined).toContain('I have added what you told me');
    const request = await known();
    expect(peopleOf(request)).toBe(before + 1);
    expect(request.added?.at(-1)?.words).toMatch(/^big pothole outside 18 Mill Lane, a bike came off$/i);
    if (medium === 'web') return;
    expect(await citizen.says('there is a pothole outside 16 Mill Lane')).toContain('Is it the same one?');
    await citizen.says('yes the same');
    expect(peopleOf(await known())).toBe(before + 1);
  });

  test('another one is reported, and not compared with it again', async () => {
    const number = '+447700904802';
    const says = async (words: string): Promise<string> => {
      clock.forward(MINUTE);
      return (await twilio.text(number, words)).replies.join(' ');
    };
    expect(await says('pothole outside 16 Mill Lane')).toContain('Is it the same one?');
    expect(await says('no its another one')).toMatch(/How deep/);
    expect(await says('about a golf ball')).not.toContain('Is it the same one?');
    expect(await says('sorry, 18 not 16')).not.toContain('Is it the same one?');
    expect(await says('yes')).toMatch(/Sent/i);
    const { requests } = await recordOf(house, number);
    expect(requests.map(({ place }) => place?.label)).toEqual(['18 Mill Lane, Aldersford']);
  });

  test('who corrects the place has it looked up there; far along the street is another', async () => {
    const number = '+447700904803';
    const says = async (words: string): Promise<string> => {
      clock.forward(MINUTE);
      return (await twilio.text(number, words)).replies.join(' ');
    };
    expect(await says('pothole outside 16 Mill Lane')).toContain('Is it the same one?');
    expect(await says('sorry, 46 not 16')).toMatch(/How deep/);
  });

  test('what is not asked of it: "I don\'t know" has it reported for itself, a person is a person', async () => {
    const citizen = await citizenOn('web', { twilio, server });
    expect(await citizen.says('pothole outside 16 Mill Lane')).toContain('Is it the same one?');
    expect(await citizen.says('say that again')).toContain('Is it the same one?');
    expect(await citizen.says("I don't know")).toMatch(/How deep/);
  });

  test('in Welsh', async () => {
    const citizen = await citizenOn('web', { twilio, server });
    await citizen.says('Cymraeg');
    expect(await citizen.says('mae twll yn y ffordd y tu allan i 16 Mill Lane')).toMatch(
      /Rydyn ni'n gwybod am un.*Ai yr un un yw hi\?/s,
    );
    expect(await citizen.says('ie')).toContain('Rwyf wedi ychwanegu');
  });

  test('what becomes of it is told to all of them, and only its sender is asked whether it is fixed', async () => {
    const number = '+447700904804';
    clock.forward(MINUTE);
    await twilio.text(number, 'pothole outside 16 Mill Lane');
    clock.forward(MINUTE);
    await twilio.text(number, 'yes');
    const web = await citizenOn('web', { twilio, server });
    await web.says('pothole outside 16 Mill Lane');
    await web.says('yes');
    const [one] = (await known()).passedOn!.cases;
    office.works(one!, 'closed', 'Filled and made safe.');
    const times = office.polls;
    clock.forward(6 * MINUTE);
    await until(async () => {
      const row = await readOne(house.store, dueKey(FOLLOW));
      return office.polls > times && (row?.value as { attempts: number }).attempts === 0;
    });
    const news = (phone: string): string[] =>
      twilio
        .phone(phone)
        .received.filter(({ via }) => via === 'rest')
        .map(({ body }) => body);
    await until(() => {
      clock.forward(1);
      return news(FIRST).length === 1 && news(number).length === 1;
    });
    expect(news(number)[0]).toContain('marked as done');
    expect(news(number)[0]).not.toContain('Is it fixed');
    expect(news(FIRST)[0]).toMatch(/fixed\?/);
    expect(await web.says('hello')).toContain('marked as done');
    // What is done is not what somebody sees now.
    const later = await citizenOn('web', { twilio, server });
    expect(await later.says('pothole outside 16 Mill Lane')).not.toContain(written());
  });
});
