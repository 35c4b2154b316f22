import { DIRECT_LINE } from '../../adapters/direct-line/capabilities';
import { SMS_CAN } from '../../adapters/sms/capabilities';
import { silentLog } from '../../base/log';
import type { Answer, Incoming } from '../../bots/incoming';
import type { StaffAct, StaffMove } from '../../bots/staff';
import { Stale } from '../../bots/stale';
import { type Conversation, conversationKey, type Thread, threadKey } from '../../citizens/conversation';
import { logKey, type LogEntry } from '../../citizens/log';
import type { Handoff } from '../../desk/handoff';
import type { Agent } from '../../desk/ownership';
import { signOn } from '../../desk/presence';
import { createKnowledge, type RunningKnowledge } from '../../knowledge/knowledge';
import type { Message } from '../../outbox/sender';
import { type Assistant, assistant } from '../../server/assistant';
import { readConfig } from '../../server/config';
import { type House, openHouse } from '../../server/house';
import { readOne, type Store, type Stored } from '../../storage/store';
import { LEARNT_SMALL } from './learnt';
import { type Engine, environment } from './settings';
import { TestClock } from './test-clock';

/** A Tuesday in winter, ten in the morning, when the example council is open. */
export const TUESDAY = Date.parse('2026-11-24T10:00:00Z');
export const TEAM = 'contact-centre';
export const SAM: Agent = { id: 'sam', name: 'Sam' };
export const MAIR: Agent = { id: 'mair', name: 'Mair' };

/** One council served by two processes' worth of turns and relays over one store, on a clock that the test moves. */
export interface Desks {
  readonly clock: TestClock;
  readonly store: Store;
  readonly both: readonly [Assistant, Assistant];
  /** Texts that left the house. */
  readonly sent: Message[];
  signOn(agent: Agent, teams?: readonly string[]): Promise<void>;
}

const closing: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const close of closing.splice(0)) await close();
  await ear?.close();
});

/** One ear for all desks of a test file, since it takes long to open, on the clock of those that were opened last. */
let ear: RunningKnowledge | undefined;
let latest: TestClock;

async function earFor(house: House): Promise<RunningKnowledge> {
  if (ear) return ear;
  const clock = { now: () => latest.now() };
  ear = createKnowledge({ ...house, clock, dataDir: LEARNT_SMALL, sentences: false });
  await ear.warm();
  return ear;
}

export async function openDesks(engine: Engine, now = TUESDAY, desk?: Handoff): Promise<Desks> {
  const config = readConfig(await environment(engine));
  const clock = new TestClock(now);
  latest = clock;
  const sent: Message[] = [];
  const sms = async (message: Message): Promise<{ sent: string }> => ({ sent: String(sent.push(message)) });
  const open = async (): Promise<{ store: Store; one: Assistant }> => {
    const house = await openHouse(config, { clock, log: silentLog });
    const one = assistant(house, await earFor(house), {
      senders: { sms },
      fetchers: {},
      publicUrl: config.publicUrl,
      ...(desk ? { desk } : {}),
    });
    one.relay.start();
    closing.push(async () => {
      await one.relay.stop();
      await house.store.close();
    });
    return { store: house.store, one };
  };
  const [first, second] = [await open(), await open()];
  const { store } = first;
  return {
    clock,
    store,
    both: [first.one, second.one],
    sent,
    signOn: async (agent, teams = [TEAM]) => void (await signOn(store, { agent, teams }, clock.now())),
  };
}

let ids = 0;

/** Somebody who writes, on a page or by text. */
export class Citizen {
  readonly thread: string;

  constructor(
    private readonly desks: Desks,
    private readonly channel: 'web' | 'sms' = 'web',
    private readonly phone = '+447700900123',
  ) {
    this.thread = `${channel}.${ids++}`;
  }

  /** Writes it, by the first process or the second; what is answered at once, all of it joined. */
  async says(text: string, by: 0 | 1 = 0): Promise<string> {
    this.desks.clock.forward(10_000);
    return (await this.desks.both[by].turns.take(this.incoming(text))).body;
  }

  incoming(text: string): Incoming {
    const web = this.channel === 'web';
    return {
      channel: this.channel,
      can: web ? DIRECT_LINE : SMS_CAN,
      delivery: web ? 'followed' : 'at-once',
      thread: this.thread,
      id: `said-${ids++}`,
      sender: web ? { visitor: this.thread } : { phone: this.phone },
      activity: { type: 'message', text },
      answer: ({ shown }): Answer => ({
        status: 200,
        type: 'text/plain',
        body: shown.map((one) => one.text).join(' '),
      }),
    };
  }

  async conversation(): Promise<Stored<Conversation>> {
    const { store } = this.desks;
    const thread = (await readOne(store, threadKey(this.thread)))!.value as Thread;
    return (await readOne(store, conversationKey(thread.conversation))) as Stored<Conversation>;
  }

  /** Its log, as [who, what] in order. */
  async log(): Promise<(readonly [LogEntry['from'], string])[]> {
    return (await this.entries()).map(({ from, text }) => [from, text] as const);
  }

  async entries(): Promise<LogEntry[]> {
    const { id, entries } = (await this.conversation()).value;
    const keys = Array.from({ length: entries }, (_, i) => logKey(id, i + 1));
    const found = await this.desks.store.read(keys);
    return keys.map((key) => found.get(key)!.value as LogEntry);
  }
}

/** What a member of staff does with what they see just now. */
export async function actOn(citizen: Citizen, move: StaffMove, text?: string): Promise<StaffAct> {
  const { value, version } = await citizen.conversation();
  return {
    conversation: value.id,
    saw: version,
    id: `act-${ids++}`,
    move,
    ...(text === undefined ? {} : { text }),
  };
}

/** Looks and does it, again and again until nobody else came between. */
export async function insists(
  desk: Assistant,
  citizen: Citizen,
  move: StaffMove,
  text?: string,
): Promise<void> {
  for (let tries = 0; tries < 50; tries++) {
    try {
      return void (await desk.act(await actOn(citizen, move, text)));
    } catch (error) {
      if (!(error instanceof Stale)) throw error;
    }
  }
  throw new Error('somebody else came first fifty times');
}
