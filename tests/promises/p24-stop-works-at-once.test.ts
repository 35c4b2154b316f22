import { MINUTE, SECOND } from '../../base/clock';
import { OPT_OUT_EVENT } from '../../bots/incoming';
import { type Conversation, conversationKey, type Thread, threadKey } from '../../citizens/conversation';
import { type Identity, identityKey, phoneIdentity } from '../../citizens/identity';
import { logKey } from '../../citizens/log';
import { loadCatalogue } from '../../knowledge/catalogue/load';
import { phraseGaps, wordingsOf } from '../../language/phrases';
import { cy } from '../../language/phrases/cy';
import { en } from '../../language/phrases/en';
import { DEAD, DUE, scheduleInto } from '../../outbox/due';
import type { House } from '../../server/house';
import { Draft, readOne } from '../../storage/store';
import { Citizen, type Desks, openDesks } from '../support/desk';
import { FakeTwilio, MAGIC } from '../support/fake-twilio';
import { startServer, type TestServer } from '../support/server';
import { ENGINES, EXAMPLE_COUNCIL } from '../support/settings';
import { until } from '../support/until';

/**
 * P24. STOP works at once and everywhere: of the texts that wait only what is in flight leaves, whichever process sends;
 * only START or UNSTOP lift it; and the carrier's own refusal counts as a STOP that we did not hear.
 */
const WAITING = 10;
const BEFORE_STOP = 3;

describe.each(ENGINES)('on %s', (engine) => {
  test(`of ${WAITING} texts that wait none leaves after STOP`, async () => {
    const desks = await openDesks(engine);
    const citizen = new Citizen(desks, 'sms', '+447700900241');
    await citizen.says('hello');
    await waitToLeave(desks, citizen);
    await minutesPass(desks, BEFORE_STOP);
    await until(() => desks.sent.length === BEFORE_STOP);
    await until(async () => (await desks.store.count(DUE, '', undefined, 50)) === WAITING - BEFORE_STOP);
    const stop = { type: 'event', name: OPT_OUT_EVENT, text: 'STOP' } as const;
    await desks.both[1].turns.take({ ...citizen.incoming('STOP'), activity: stop });
    await minutesPass(desks, WAITING);
    await until(async () => (await desks.store.count(DUE, '', undefined, 50)) === 0);
    expect(desks.sent).toHaveLength(BEFORE_STOP);
    expect(await desks.store.count(DEAD, '', undefined, 50)).toBe(WAITING - BEFORE_STOP);
  });
});

/** The same words over and over, one a minute. */
async function waitToLeave({ store, clock }: Desks, citizen: Citizen): Promise<void> {
  const thread = (await readOne(store, threadKey(citizen.thread)))!.value as Thread;
  const key = conversationKey(thread.conversation);
  const { id, entries } = (await readOne(store, key))!.value as Conversation;
  const draft = new Draft();
  for (let i = 1; i <= WAITING; i++)
    scheduleInto(draft, clock.now() + i * MINUTE, {
      do: 'send',
      channel: 'sms',
      thread: citizen.thread,
      identity: thread.identity,
      entry: logKey(id, entries),
    });
  await store.commit(draft);
}

async function minutesPass({ clock, both }: Desks, minutes: number): Promise<void> {
  clock.forward(minutes * MINUTE);
  for (const { relay } of both) relay.wake();
}

describe('through the front door', () => {
  let twilio: FakeTwilio;
  let server: TestServer;
  let house: House;
  beforeAll(async () => {
    twilio = await FakeTwilio.start();
    server = await startServer({ environment: { TWILIO_API_URL: twilio.apiUrl } });
    house = await server.house();
    twilio.answersAt(server.url);
  });
  afterAll(() => twilio.stop());

  const wantsNoMore = async (number: string): Promise<boolean> => {
    const key = identityKey(phoneIdentity(house.secrets.identity, number));
    return ((await readOne(house.store, key))?.value as Identity).optedOutAt !== undefined;
  };

  /** Whether it is so, a second later each time. */
  const passing = (so: () => Promise<boolean>): Promise<boolean> => {
    server.clock.forward(SECOND);
    return so();
  };

  test.each(['STOP', 'stop', ' Stop. ', 'STOP ALL', 'Stopio', 'quit', 'opt-out'])(
    '"%s" is heard; "yes" does not lift it, and START does',
    async (word) => {
      const number = `+44770090025${people++}`;
      await twilio.text(number, 'hello');
      const { replies } = await twilio.text(number, word);
      expect(replies).toEqual([]);
      expect(await wantsNoMore(number)).toBe(true);
      await twilio.text(number, 'YES');
      await twilio.text(number, 'start again');
      expect(await wantsNoMore(number)).toBe(true);
      await twilio.text(number, 'START');
      expect(await wantsNoMore(number)).toBe(false);
    },
  );

  test('a number that the carrier blocks is tried once, and never again', async () => {
    // Not understood, so that the answer waits for more and goes out by itself.
    await twilio.text(MAGIC.optedOut, 'zzkw');
    await until(() => passing(() => wantsNoMore(MAGIC.optedOut)));
    const tried = (): number => twilio.api.requests.filter(({ to }) => to === MAGIC.optedOut).length;
    expect(tried()).toBe(1);
    await twilio.text(MAGIC.optedOut, 'zzkw xxq');
    await until(() => passing(async () => (await house.store.count(DUE, '', undefined, 50)) === 0));
    expect(tried()).toBe(1);
  });
});

let people = 0;

describe("nothing teaches the carrier's words", () => {
  const TAKEN = /\b(STOP|CANCEL|END|QUIT|UNSUBSCRIBE)\b/;
  const ALONE = /^(stop|cancel|end|quit|unsubscribe)$/i;

  test('no phrase', () => {
    const said = [...Object.values(en), ...Object.values(cy)].flatMap(wordingsOf);
    expect(said.filter((words) => TAKEN.test(words) || ALONE.test(words))).toEqual([]);
  });

  test('nothing to choose from in a form', () => {
    const { services } = loadCatalogue(EXAMPLE_COUNCIL, phraseGaps);
    const labels = services.flatMap(({ questions }) =>
      (questions ?? []).flatMap(({ choices }) =>
        (choices ?? []).flatMap(({ label }) => Object.values(label)),
      ),
    );
    expect(labels.length).toBeGreaterThan(100);
    expect(labels.filter((label) => ALONE.test(label))).toEqual([]);
  });
});
