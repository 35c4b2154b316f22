import { DAY, HOUR, MINUTE } from '../../base/clock';
import { remindAt } from '../../requests/reminding';
import { slotKey, type TakenSlot } from '../../requests/taken-slots';
import type { ServiceRequest } from '../../requests/service-request';
import type { House } from '../../server/house';
import { readOne } from '../../storage/store';
import { FakeBackOffice } from '../support/fake-back-office';
import { FakeTwilio } from '../support/fake-twilio';
import { councilWithSlots } from '../support/own-slots';
import { recordOf } from '../support/record-of';
import { startServer, type TestServer } from '../support/server';
import { type Engine, ENGINES } from '../support/settings';
import { DeskBrowser, hire } from '../support/staff';
import { TestClock } from '../support/test-clock';
import { until } from '../support/until';

/** Wednesday 10 June 2026 and the day after, a place each. */
const DAYS = ['2026-06-10', '2026-06-11'];
const TEAM = 'waste';

/** A council whose collections are booked, with a back office or without. */
class Collections {
  readonly clock = new TestClock();
  twilio!: FakeTwilio;
  server!: TestServer;
  house!: House;
  private numbers = 0;

  async start(engine: Engine, office?: FakeBackOffice): Promise<void> {
    this.twilio = await FakeTwilio.start();
    const lines = DAYS.map((day) => `bulky-waste,${day},07:00,12:00,6,,2`);
    const environment = {
      TWILIO_API_URL: this.twilio.apiUrl,
      COUNCIL_DIR: councilWithSlots(lines),
      ...office?.environment,
    };
    this.server = await startServer({ engine, clock: this.clock, environment });
    this.house = await this.server.house();
    this.twilio.answersAt(this.server.url);
  }

  async text(number: string, words: string): Promise<string> {
    this.clock.forward(MINUTE);
    return (await this.twilio.text(number, words)).replies.join(' ');
  }

  /** Somebody new books the first day by text. */
  async booked(): Promise<string> {
    // A Monday, nine days before.
    this.clock.set(Math.max(this.clock.now(), Date.UTC(2026, 5, 1, 9)));
    const number = `+4477009005${String(++this.numbers).padStart(2, '0')}`;
    let answer = '';
    for (const words of ['bulky waste collection', '16 Mill Lane', 'one sofa', 'yes', '1', '1', 'yes'])
      answer = await this.text(number, words);
    expect(answer).toMatch(/The crew comes on Wednesday 10 June/);
    return number;
  }

  async requestOf(number: string): Promise<ServiceRequest> {
    return (await recordOf(this.house, number)).requests[0]!;
  }

  /** How many have a place on that day. */
  async takenOn(day: string): Promise<number> {
    const slot = { calendar: 'bulky-waste', day, from: '07:00', to: '12:00' };
    return (
      ((await readOne(this.house.store, slotKey(slot)))?.value as TakenSlot | undefined)?.taken.length ?? 0
    );
  }

  /** What came to the phone by itself. */
  news(number: string): string[] {
    const { received } = this.twilio.phone(number);
    return received.filter(({ via }) => via === 'rest').map(({ body }) => body);
  }

  untilNews(number: string, count: number): Promise<void> {
    return until(() => {
      this.clock.forward(1);
      return this.news(number).length === count;
    });
  }
}

describe.each(ENGINES)('a time that is booked, on %s', (engine) => {
  describe('with a back office', () => {
    const council = new Collections();
    const { clock } = council;
    let office: FakeBackOffice;
    beforeAll(async () => {
      office = await FakeBackOffice.start({ clock });
      await council.start(engine, office);
    }, 60_000);
    afterAll(async () => {
      await council.twilio.stop();
      await office.stop();
    });

    test('those who do the work are told of it, and of the one it was moved to', async () => {
      const number = await council.booked();
      const { reference } = await council.requestOf(number);
      await until(() => office.about(reference).length === 1);
      const posted = office.posts.at(-1)!;
      expect(posted.fields.get('attribute[appointment]')).toBe(
        '2026-06-10T07:00:00+01:00/2026-06-10T12:00:00+01:00',
      );
      expect(posted.fields.get('description')).toContain(
        'Booked for Wednesday 10 June, morning (7am to 12pm).',
      );
      await council.text(number, 'change my booking');
      expect(await council.text(number, '1')).toMatch(/is now Thursday 11 June/);
      await until(() => {
        clock.forward(MINUTE);
        return office.about(reference).length === 2;
      });
      expect(office.about(reference)[1]!.description).toContain('Moved to Thursday 11 June');
    });

    test('one that they close before its day is free for another, and its sender hears so', async () => {
      const number = await council.booked();
      const taken = await council.takenOn(DAYS[0]!);
      const { reference } = await council.requestOf(number);
      await until(async () => (await council.requestOf(number)).passedOn?.cases.length === 1);
      const [one] = (await council.requestOf(number)).passedOn!.cases;
      office.works(one!, 'closed', 'We do not collect from this address.');
      clock.forward(6 * MINUTE);
      await council.untilNews(number, 1);
      expect(council.news(number)[0]).toContain(
        'We do not collect from this address. The time that was booked no longer stands.',
      );
      expect(await council.takenOn(DAYS[0]!)).toBe(taken - 1);
      expect(await council.text(number, 'change my booking')).not.toContain('10 June');
      expect(await council.requestOf(number)).toMatchObject({ reference, status: 'closed', freed: true });
    });
  });

  describe('done by the council itself', () => {
    const council = new Collections();
    const { clock } = council;
    beforeAll(() => council.start(engine), 60_000);
    afterAll(() => council.twilio.stop());

    test('its team sees the time, and closing it early frees it', async () => {
      const number = await council.booked();
      const taken = await council.takenOn(DAYS[0]!);
      const { reference } = await council.requestOf(number);
      const desk = await new DeskBrowser(council.server).signIn(await hire(council.house, { teams: [TEAM] }));
      const path = `/desk/requests/${reference}`;
      const { html } = await desk.get(path);
      expect(html).toMatch(/Booked for<\/dt><dd[^>]*>Wednesday 10 June, morning/);
      const saw = /name="saw" value="(\d+)"/.exec(html)![1]!;
      const { status } = await desk.send(path, path, { saw, is: 'closed', note: 'The sofa has gone.' });
      expect(status).toBe(303);
      expect(await council.takenOn(DAYS[0]!)).toBe(taken - 1);
      await council.untilNews(number, 1);
      expect(council.news(number)[0]).toMatch(
        /The sofa has gone\. The time that was booked no longer stands/,
      );
    });

    test('its sender is reminded once, the day before; nobody of a time that was moved, given up or stopped', async () => {
      const [stays, moves, gives, stops] = [
        await council.booked(),
        await council.booked(),
        await council.booked(),
        await council.booked(),
      ];
      await council.text(moves, 'change my booking');
      expect(await council.text(moves, '1')).toMatch(/Thursday 11 June/);
      await council.text(gives, 'cancel my booking');
      expect(await council.text(gives, 'yes')).toMatch(/is given up/);
      await council.text(stops, 'STOP');
      clock.set(remindAt((await council.requestOf(stays)).slot!) - HOUR);
      expect(council.news(stays)).toEqual([]);
      clock.forward(HOUR);
      await council.untilNews(stays, 1);
      const { reference } = await council.requestOf(stays);
      const written = `${reference.slice(0, 3)}-${reference.slice(3)}`;
      expect(council.news(stays)).toEqual([
        `A reminder of a collection of large items, ${written}. It is booked for Wednesday 10 June, 7am to 12pm. You can change that here.`,
      ]);
      clock.forward(DAY);
      await council.untilNews(moves, 1);
      expect(council.news(moves)[0]).toContain('It is booked for Thursday 11 June');
      expect([stays, gives, stops].map((number) => council.news(number).length)).toEqual([1, 0, 0]);
    });
  });
});
