import { MINUTE } from '../../base/clock';
import { type Conversation, conversationKey } from '../../citizens/conversation';
import type { House } from '../../server/house';
import { Draft, readOne, type Stored } from '../../storage/store';
import { FakeTwilio } from '../support/fake-twilio';
import { recordOf } from '../support/record-of';
import { startServer, type TestServer } from '../support/server';
import { ENGINES } from '../support/settings';

/**
 * P20. A deploy in mid-conversation goes on at the same question, whatever shape the state was written in: what another
 * version wrote is taken up with its answers kept, and what nobody knows any more is let go. Never an apology.
 */
type Frame = Readonly<{ dialog: string; version: number; state: Record<string, unknown> }>;

let twilio: FakeTwilio;
beforeAll(async () => {
  twilio = await FakeTwilio.start();
});
afterAll(() => twilio.stop());

describe.each(ENGINES)('on %s', (engine) => {
  let server: TestServer;
  let house: House;
  let people = 0;
  beforeAll(async () => {
    server = await startServer({ engine, environment: { TWILIO_API_URL: twilio.apiUrl } });
    house = await server.house();
  });
  beforeEach(() => twilio.answersAt(server.url));

  const says = async (number: string, words: string): Promise<string> => {
    server.clock.forward(MINUTE);
    return (await twilio.text(number, words)).replies.join(' ');
  };

  /** A form with its place said, as another version of the product left it. */
  async function leftBy(other: (frame: Frame) => object): Promise<string> {
    const number = `+4477009${engine === 'sqlite' ? '51' : '52'}00${people++}`;
    expect(await says(number, 'pothole on Mill Lane')).toContain('How deep is it');
    const { entries } = await recordOf(house, number);
    const key = conversationKey(entries.at(-1)!.conversation);
    const stored = (await readOne(house.store, key)) as Stored<Conversation>;
    const talk = stored.value.talk as { stack: readonly Frame[] };
    const changed = { ...talk, stack: talk.stack.map(other) };
    const draft = new Draft().expecting(key, stored).putting(key, { ...stored.value, talk: changed });
    expect((await house.store.commit(draft)).ok).toBe(true);
    return number;
  }

  test.each([
    ['an older version', (frame: Frame) => ({ ...frame, version: 0 })],
    ['a newer one', (frame: Frame) => ({ ...frame, version: 99 })],
    [
      'a newer one with more in it',
      (frame: Frame) => ({ ...frame, version: 99, state: { ...frame.state, mood: { of: 'tomorrow' } } }),
    ],
  ])('%s: the answer to the open question is taken, and nothing is asked again', async (_, other) => {
    const number = await leftBy(other);
    expect(await says(number, 'deep')).toMatch(/Mill Lane, Aldersford\. Deeper than that\. Reply 1 to send/);
  });

  test.each([
    ['a dialog that there is no more', (frame: Frame) => ({ ...frame, dialog: 'weather' })],
    ['a state that nobody can read', (frame: Frame) => ({ ...frame, version: 99, state: { was: null } })],
  ])('%s is let go, and the next words are answered', async (_, other) => {
    const number = await leftBy(other);
    expect(await says(number, 'a street light is out on Mill Lane')).toMatch(/street light/i);
  });
});
