import { MINUTE, SECOND } from '../../base/clock';
import { silentLog } from '../../base/log';
import { DEAD, DUE, dueKey, type DueRow, moveInto, scheduleInto } from '../../outbox/due';
import { Relay } from '../../outbox/relay';
import type { Message, SendResult } from '../../outbox/sender';
import { Draft, readOne, type Store, type Stored } from '../../storage/store';
import { engines } from '../support/stores';
import { TestClock } from '../support/test-clock';
import { until } from '../support/until';

describe.each(engines)('the relay on %s', (_name, open) => {
  let store: Store;
  let clock: TestClock;
  let relays: Relay[];
  let sent: Message[];
  let turns: string[];
  let answer: (message: Message) => SendResult | Promise<SendResult>;

  beforeEach(async () => {
    clock = new TestClock();
    store = await open({ clock });
    relays = [];
    sent = [];
    turns = [];
    answer = () => ({ sent: 'SM1' });
  });
  afterEach(async () => {
    for (const relay of relays) await relay.stop();
  });

  function startRelay(over: Store = store): Relay {
    const relay = new Relay({
      store: over,
      clock,
      log: silentLog,
      senders: {
        sms: async (message) => {
          sent.push(message);
          return answer(message);
        },
      },
      fetchers: {},
      errands: {},
      quietUntil: () => undefined,
      compose: async (key, work) => ({
        to: '+447700900123',
        text: work.entry,
        key,
        unasked: false,
        entry: { conversation: 'c', n: 1 },
      }),
      unwanted: async () => {},
      runTurn: async (row) => {
        turns.push(row.value.id);
        const draft = new Draft();
        draft.expecting(dueKey(row.value.id), row).removing(dueKey(row.value.id));
        draft.unindexing(DUE, `${String(row.value.at).padStart(13, '0')}|${row.value.id}`);
        await store.commit(draft);
      },
    });
    relays.push(relay);
    relay.start();
    return relay;
  }

  async function due(count: number, at = clock.now(), thread = (i: number) => `thread-${i}`): Promise<void> {
    for (let i = 0; i < count; i++) {
      const draft = new Draft();
      scheduleInto(draft, at + i, {
        do: 'send',
        channel: 'sms',
        thread: thread(i),
        identity: 'i',
        entry: `entry-${i}`,
      });
      await store.commit(draft);
    }
  }

  const left = async (): Promise<DueRow[]> => {
    const members = await store.range(DUE, { limit: 200 });
    const rows = await store.read(members.map((member) => dueKey(member.split('|')[1]!)));
    return [...rows.values()].map(({ value }) => value as DueRow);
  };

  test('sends what is due, once, and forgets it', async () => {
    await due(3);
    clock.forward(SECOND);
    startRelay();
    await until(async () => (await left()).length === 0);
    expect(sent.map(({ text }) => text).sort()).toEqual(['entry-0', 'entry-1', 'entry-2']);
    expect(await store.counters(['sent'])).toEqual([3]);
  });

  test('leaves alone what is not yet due, and sends it when its time has come', async () => {
    await due(1, clock.now() + 10 * SECOND);
    const relay = startRelay();
    await until(() => Promise.resolve(true));
    relay.wake();
    expect(sent).toEqual([]);
    clock.forward(11 * SECOND);
    await until(async () => sent.length === 1);
  });

  test('of two relays one sends each row', async () => {
    await due(60);
    clock.forward(SECOND);
    startRelay();
    startRelay();
    await until(async () => (await left()).length === 0);
    expect(sent.map(({ key }) => key).length).toBe(new Set(sent.map(({ key }) => key)).size);
    expect(sent.length).toBe(60);
  });

  test('a row that another took between finding and reading it is left to that one', async () => {
    await due(1);
    clock.forward(SECOND);
    let looks = 0;
    const range: Store['range'] = async (...asked) => {
      const found = await store.range(...asked);
      if (asked[0] === DUE && looks++ === 0) await takenByAnother(found[0]!);
      return found;
    };
    startRelay(Object.create(store, { range: { value: range } }) as Store);
    await until(() => looks > 2);
    expect(sent).toEqual([]);
    expect((await left()).map(({ attempts }) => attempts)).toEqual([1]);
  });

  async function takenByAnother(member: string): Promise<void> {
    const row = (await readOne(store, dueKey(member.split('|')[1]!))) as Stored<DueRow>;
    const draft = new Draft();
    moveInto(draft, row, { ...row.value, at: clock.now() + MINUTE, attempts: 1 });
    await store.commit(draft);
  }

  test('keeps the order of one thread', async () => {
    await due(10, clock.now(), () => 'one');
    clock.forward(SECOND);
    startRelay();
    await until(async () => sent.length === 10);
    expect(sent.map(({ text }) => text)).toEqual(Array.from({ length: 10 }, (_, i) => `entry-${i}`));
  });

  test('tries again later what may still help, with the same key', async () => {
    answer = () => (sent.length < 2 ? { retry: '503' } : { sent: 'SM2' });
    await due(1);
    clock.forward(SECOND);
    startRelay();
    await until(async () => (await left())[0]?.reason === '503');
    expect(sent.length).toBe(1);
    clock.forward(6 * MINUTE);
    await until(async () => (await left()).length === 0);
    expect(new Set(sent.map(({ key }) => key)).size).toBe(1);
  });

  test('buries what can not be helped, with the reason', async () => {
    answer = () => ({ dead: '21211' });
    await due(1);
    clock.forward(SECOND);
    startRelay();
    await until(async () => (await store.count(DEAD, '', undefined, 10)) === 1);
    expect(await left()).toEqual([]);
    expect(await store.counters(['dead'])).toEqual([1]);
  });

  test('a row whose process died in the middle is taken over when its lease has ended', async () => {
    let letGo = (_: SendResult): void => {};
    const hang = new Promise<SendResult>((resolve) => (letGo = resolve));
    answer = () => (sent.length === 1 ? hang : { sent: 'SM3' });
    await due(1);
    clock.forward(SECOND);
    startRelay();
    await until(async () => sent.length === 1);
    const died = relays.pop()!;
    startRelay();
    clock.forward(30 * SECOND);
    relays[0]!.wake();
    expect(sent.length).toBe(1);
    clock.forward(31 * SECOND);
    await until(async () => sent.length === 2 && (await left()).length === 0);
    expect(sent[0]!.key).toBe(sent[1]!.key);
    letGo({ sent: 'SM3' });
    await died.stop();
  });

  test('a thread in trouble holds up no other', async () => {
    answer = (message) => {
      if (message.text === 'entry-0') throw new Error('a sender with a fault');
      return { sent: 'SM4' };
    };
    await due(5);
    clock.forward(SECOND);
    startRelay();
    await until(async () => sent.length >= 5 && (await left()).length === 1);
  });

  test('runs a turn that is due', async () => {
    const draft = new Draft();
    scheduleInto(draft, clock.now(), { do: 'turn', channel: 'sms', thread: 't', event: 'waited' });
    await store.commit(draft);
    startRelay();
    await until(async () => turns.length === 1 && (await left()).length === 0);
  });
});
