import { HOUR, MINUTE } from '../../base/clock';
import { dueKey } from '../../outbox/due';
import { FOLLOW } from '../../requests/following';
import { readRequest, requestKey, type ServiceRequest } from '../../requests/service-request';
import type { House } from '../../server/house';
import { readOne } from '../../storage/store';
import { FakeBackOffice } from '../support/fake-back-office';
import { FakeTwilio } from '../support/fake-twilio';
import { potholeByText } from '../support/pothole-by-text';
import { startServer, type TestServer } from '../support/server';
import type { Engine } from '../support/settings';
import { ALIKE_COUNCIL } from '../support/small-council';
import { TestClock } from '../support/test-clock';
import { until } from '../support/until';

/** Has reported the pothole outside 16 Mill Lane, by text. */
export const FIRST = '+447700904801';

/** A council with a back office, in which one pothole is reported and known there. */
export class AlikeCouncil {
  readonly clock = new TestClock();
  twilio!: FakeTwilio;
  office!: FakeBackOffice;
  server!: TestServer;
  house!: House;
  reference!: string;

  constructor(private readonly engine: Engine) {
    this.clock.set(Math.ceil(this.clock.now() / (24 * HOUR)) * 24 * HOUR + 9 * HOUR);
  }

  async start(office: Parameters<typeof FakeBackOffice.start>[0] = {}): Promise<void> {
    const { clock, engine } = this;
    this.twilio = await FakeTwilio.start();
    this.office = await FakeBackOffice.start({ clock, ...office });
    const environment = {
      TWILIO_API_URL: this.twilio.apiUrl,
      COUNCIL_DIR: ALIKE_COUNCIL,
      ...this.office.environment,
    };
    this.server = await startServer({ engine, clock, environment });
    this.house = await this.server.house();
    this.twilio.answersAt(this.server.url);
    this.reference = (await potholeByText(this.twilio, this.house, FIRST)).request.reference;
    await until(async () => (await this.known()).status === 'accepted');
  }

  async stop(): Promise<void> {
    await this.office.stop();
    await this.twilio.stop();
  }

  get written(): string {
    return `${this.reference.slice(0, 3)}-${this.reference.slice(3)}`;
  }

  async known(): Promise<ServiceRequest> {
    return readRequest((await readOne(this.house.store, requestKey(this.reference)))!.value);
  }

  async text(number: string, words: string): Promise<string> {
    this.clock.forward(MINUTE);
    return (await this.twilio.text(number, words)).replies.join(' ');
  }

  /** What left for a phone without being an answer. */
  news(number: string): string[] {
    const { received } = this.twilio.phone(number);
    return received.filter(({ via }) => via === 'rest').map(({ body }) => body);
  }

  untilNews(...counts: readonly (readonly [number: string, count: number])[]): Promise<void> {
    return until(() => {
      this.clock.forward(1);
      return counts.every(([number, count]) => this.news(number).length === count);
    });
  }

  /** Everything that had changed in the back office by now is known here. */
  async followed(): Promise<void> {
    const times = this.office.polls;
    this.clock.forward(6 * MINUTE);
    await until(async () => {
      const row = await readOne(this.house.store, dueKey(FOLLOW));
      return this.office.polls > times && (row?.value as { attempts: number }).attempts === 0;
    });
  }

  /** The case of the request just now is closed so, and all is known of it. */
  async closes(notes: string, id?: string): Promise<void> {
    const one = id ?? (await this.known()).passedOn!.cases.at(-1)!;
    await until(async () => (await readOne(this.house.store, `case:${one}`)) !== undefined);
    this.office.works(one, 'closed', notes);
    await this.followed();
  }

  /** How often it was said that it is fixed, partly, and not. */
  fixed(): Promise<readonly number[]> {
    return this.house.store.counters(['yes', 'partly', 'no'].map((answer) => `fixed.pothole.${answer}`));
  }
}
