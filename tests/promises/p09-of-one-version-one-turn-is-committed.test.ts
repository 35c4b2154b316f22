import { DUE } from '../../outbox/due';
import { ServerProcess } from '../support/cluster';
import { FakeTwilio } from '../support/fake-twilio';
import { faultsIn, recordOf } from '../support/record-of';
import { houseOf } from '../support/server';
import { beside, ENGINES, environment } from '../support/settings';
import { until } from '../support/until';

/**
 * P9. Of turns computed from one version exactly one is committed, and nothing of the others leaves: two processes,
 * many conversations, their messages thrown at both in any order. Committed versions are 1 to n without a gap.
 */
const CONVERSATIONS = 40;
const MESSAGES = 15;

let twilio: FakeTwilio;
beforeAll(async () => {
  twilio = await FakeTwilio.start();
});
afterAll(() => twilio.stop());

test.each(ENGINES)(
  'on %s',
  async (engine) => {
    // What a fragment is answered with after its wait leaves through Twilio.
    const settings = await environment(engine, { TWILIO_API_URL: twilio.apiUrl });
    const servers = [await ServerProcess.start(settings), await ServerProcess.start(await beside(settings))];
    const house = await houseOf(settings);
    const people = Array.from({ length: CONVERSATIONS }, (_, i) => `+44770091${String(i).padStart(4, '0')}`);
    const texts = Array.from({ length: MESSAGES }, (_, n) => `thought ${n}`);

    for (const person of chunks(people, 8)) {
      const deliveries = person.flatMap((from, i) =>
        texts.map((text, n) => {
          twilio.answersAt(settings['PUBLIC_URL']!, servers[(i + n) % 2]!.url);
          return twilio.text(from, text);
        }),
      );
      for (const { answer } of await Promise.all(deliveries)) expect(answer?.status).toBe(200);
    }

    // Fragments that wait take turns of their own; the counting begins when the last of them has had its turn.
    await until(async () => (await house.store.count(DUE, '', undefined, 1)) === 0);
    let committed = 0;
    for (const from of people) {
      const record = await recordOf(house, from);
      expect([...record.said].sort()).toEqual([...texts].sort());
      expect(record.conversations.length).toBe(1);
      committed += record.conversations[0]!.version;
      expect(await faultsIn(house, record)).toEqual([]);
    }
    const [turns] = await house.store.counters(['turns']);
    // Each version of a conversation is one turn; some are of fragments that had waited long enough.
    expect(committed).toBe(turns);
    expect(committed).toBeGreaterThanOrEqual(CONVERSATIONS * MESSAGES);
  },
  120_000,
);

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) =>
    items.slice(i * size, (i + 1) * size),
  );
}
