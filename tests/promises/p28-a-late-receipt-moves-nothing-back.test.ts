import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Identity, identityKey, phoneIdentity } from '../../citizens/identity';
import { logKey, type LogEntry } from '../../citizens/log';
import { advanced, stateOf, type Texts, type TextState } from '../../citizens/receipt';
import { ATTENTION, type Attention, attentionKeyOf } from '../../outbox/attention';
import type { House } from '../../server/house';
import { readOne } from '../../storage/store';
import { FakeTwilio, type SentText, sid } from '../support/fake-twilio';
import { potholeByText } from '../support/pothole-by-text';
import { startServer, type TestServer } from '../support/server';
import { ENGINES } from '../support/settings';
import { until } from '../support/until';

/**
 * P28. Receipts late, doubled or out of order never move a final status back: every order of twice queued, sent,
 * delivered and failed. What did not arrive though somebody relies on it stands on a list for staff.
 */
const STATES = ['queued', 'sent', 'delivered', 'failed'] as const;
const FINAL: readonly TextState[] = ['delivered', 'failed'];
/** 8!/(2!)^4. */
const ORDERS = 2520;

/** All different orders of the words. */
function ordersOf(words: readonly TextState[]): TextState[][] {
  if (words.length === 0) return [[]];
  return [...new Set(words)].flatMap((first) => {
    const rest = [...words];
    rest.splice(rest.indexOf(first), 1);
    return ordersOf(rest).map((order) => [first, ...order]);
  });
}
const ALL = ordersOf([...STATES, ...STATES]);
const firstFinal = (order: readonly TextState[]): TextState => order.find((is) => FINAL.includes(is))!;

test('in every order, each receipt twice', () => {
  expect(ALL).toHaveLength(ORDERS);
  for (const order of ALL) {
    let texts: Texts = {};
    const went: TextState[] = [];
    for (const is of order) {
      texts = advanced(texts, { sid: 'one', is }) ?? texts;
      went.push(stateOf(texts)!);
    }
    const from = went.findIndex((is) => FINAL.includes(is));
    expect(went.slice(from)).toEqual(went.slice(from).fill(firstFinal(order)));
  }
});

test('a text in several parts has come as far as the last of them, and is lost with one', () => {
  expect(stateOf({ one: 'delivered', two: 'queued' })).toBe('queued');
  expect(stateOf({ one: 'delivered', two: 'undelivered' })).toBe('undelivered');
  expect(stateOf({ one: 'delivered', two: 'delivered' })).toBe('delivered');
  expect(stateOf({})).toBeUndefined();
});

describe.each(ENGINES)('on %s', (engine) => {
  let twilio: FakeTwilio;
  let server: TestServer;
  let house: House;
  let people = 0;
  beforeAll(async () => {
    twilio = await FakeTwilio.start();
    server = await startServer({ engine, environment: { TWILIO_API_URL: twilio.apiUrl } });
    house = await server.house();
    twilio.answersAt(server.url);
  });
  afterAll(() => twilio.stop());

  const newNumber = (): string => `+4477009028${engine === 'sqlite' ? 1 : 2}${people++}`;
  const entryOf = async ({ receipts }: SentText): Promise<LogEntry> => {
    const [conversation = '', n] = new URL(receipts).searchParams.get('entry')!.split('.');
    return (await readOne(house.store, logKey(conversation, Number(n))))!.value as LogEntry;
  };
  const listed = async (): Promise<Attention[]> => {
    const members = await house.store.range(ATTENTION, { limit: 200 });
    return [...(await house.store.read(members.map(attentionKeyOf))).values()].map(
      ({ value }) => value as Attention,
    );
  };

  /** A sample of the orders, evenly over all of them: each goes through the signed webhook. */
  const SAMPLE = ALL.filter((_, i) => i % 120 === 7);

  test(`${SAMPLE.length} of the orders, by the webhook`, async () => {
    const number = newNumber();
    for (const order of SAMPLE) {
      await twilio.text(number, 'hello');
      const sent = twilio.sent.at(-1)!;
      for (const is of order) expect((await twilio.receipt(sent, is)).answer?.status).toBe(200);
      expect(stateOf((await entryOf(sent)).texts!)).toBe(firstFinal(order));
    }
  });

  test('all at once, as a carrier in a hurry', async () => {
    await twilio.text(newNumber(), 'hello');
    const sent = twilio.sent.at(-1)!;
    const all = [...STATES, ...STATES].map((is) => twilio.receipt(sent, is));
    for (const { answer } of await Promise.all(all)) expect(answer?.status).toBe(200);
    expect(FINAL).toContain(stateOf((await entryOf(sent)).texts!));
  });

  test('a text that goes by itself is followed as well', async () => {
    const number = newNumber();
    await twilio.text(number, 'zzkw');
    await until(() => {
      server.clock.forward(1000);
      return twilio.phone(number).received.some(({ via }) => via === 'rest');
    });
    const sent = twilio.sent.findLast(({ to }) => to === number)!;
    await twilio.receipt(sent, 'undelivered', 30003);
    const entry = await entryOf(sent);
    expect(entry.text).toBe(sent.body);
    expect(entry.texts).toEqual({ [sent.sid]: 'undelivered' });
    // Nobody relies on it.
    expect((await listed()).map(({ about }) => about)).not.toContain(logKey(entry.conversation, entry.n));
  });

  test('a reference that does not arrive is seen by staff, once', async () => {
    const { request } = await potholeByText(twilio, house, newNumber());
    const sent = twilio.sent.at(-1)!;
    for (const is of ['failed', 'sent', 'failed', 'delivered']) await twilio.receipt(sent, is, 30005);
    const entry = await entryOf(sent);
    expect(entry.marks).toEqual({ reference: request.reference });
    const mine = (await listed()).filter(({ about }) => about === logKey(entry.conversation, entry.n));
    expect(mine).toEqual([
      { shape: 1, at: server.clock.now(), kind: 'text-failed', about: mine[0]!.about, reason: '30005' },
    ]);
  });

  test('a receipt that the number is blocked counts as STOP', async () => {
    const number = newNumber();
    await twilio.text(number, 'hello');
    await twilio.receipt(twilio.sent.at(-1)!, 'undelivered', 21610);
    const key = identityKey(phoneIdentity(house.secrets.identity, number));
    expect(((await readOne(house.store, key))!.value as Identity).optedOutAt).toBe(server.clock.now());
  });

  test('what is not signed, not understood or not ours changes nothing', async () => {
    await twilio.text(newNumber(), 'hello');
    const sent = twilio.sent.at(-1)!;
    const forged = await fetch(sent.receipts, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-twilio-signature': 'no' },
      body: `MessageSid=${sent.sid}&MessageStatus=failed`,
    });
    expect(forged.status).toBe(403);
    expect((await twilio.receipt(sent, 'lost in the post')).answer?.status).toBe(400);
    const elsewhere = { ...sent, receipts: sent.receipts.replace(/entry=.*/, 'entry=../etc') };
    expect((await twilio.receipt(elsewhere, 'failed')).answer?.status).toBe(400);
    const erased = { ...sent, receipts: sent.receipts.replace(/entry=.*/, 'entry=gone.12') };
    expect((await twilio.receipt(erased, 'failed')).answer?.status).toBe(200);
    expect((await entryOf(sent)).texts).toBeUndefined();
  });

  test("Twilio's own example", async () => {
    const file = join(__dirname, '../sms/fixtures/status.txt');
    const params = [...new URLSearchParams(readFileSync(file, 'utf8').trim())];
    expect((await twilio.post('/twilio/status', params)).answer?.status).toBe(200);
    await twilio.text(newNumber(), 'hello');
    const sent = { ...twilio.sent.at(-1)!, sid: sid('SM') };
    await twilio.post(
      sent.receipts,
      params.map(([name, value]) => [name, name === 'MessageSid' ? sent.sid : value] as const),
    );
    expect((await entryOf(sent)).texts).toEqual({ [sent.sid]: 'delivered' });
  });
});
