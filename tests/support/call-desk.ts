import { keyedHash } from '../../base/ids';
import { type Conversation, conversationKey, type Thread, threadKey } from '../../citizens/conversation';
import { logKey, type LogEntry } from '../../citizens/log';
import { signOn } from '../../desk/presence';
import { createKnowledge, type RunningKnowledge } from '../../knowledge/knowledge';
import { type Assistant, assistant } from '../../server/assistant';
import type { House } from '../../server/house';
import { readOne, type Stored } from '../../storage/store';
import { SAM, TEAM, TUESDAY } from './desk';
import type { FakeCall } from './fake-call';
import { FakeTwilio } from './fake-twilio';
import { LEARNT_SMALL } from './learnt';
import { startServer, type TestServer } from './server';
import type { Engine } from './settings';
import { TestClock } from './test-clock';

/** A server that callers ring, and a desk of its council in another process. */
export class CallDesk {
  private ids = 0;

  private constructor(
    readonly twilio: FakeTwilio,
    readonly server: TestServer,
    readonly house: House,
    private readonly desk: Assistant,
    private readonly knowledge: RunningKnowledge,
  ) {}

  static async open(engine: Engine, now = TUESDAY): Promise<CallDesk> {
    const twilio = await FakeTwilio.start();
    const clock = new TestClock(now);
    const server = await startServer({ engine, clock, environment: { TWILIO_API_URL: twilio.apiUrl } });
    twilio.answersAt(server.url);
    const house = await server.house();
    const knowledge = createKnowledge({ ...house, dataDir: LEARNT_SMALL, sentences: false });
    await knowledge.warm();
    const outside = { senders: {}, fetchers: {}, publicUrl: new URL(server.url) };
    return new CallDesk(twilio, server, house, assistant(house, knowledge, outside), knowledge);
  }

  async close(): Promise<void> {
    await this.twilio.stop();
    await this.knowledge.close();
  }

  /** Sam is at the desk from now on, for a minute. */
  async present(): Promise<void> {
    await signOn(this.house.store, { agent: SAM, teams: [TEAM] }, this.server.clock.now());
  }

  /** The caller listens for so long, in steps as Twilio takes them, while Sam stays at the desk; all that they hear. */
  async listens(call: FakeCall, seconds: number): Promise<string> {
    const before = call.spoken.length;
    for (let waited = 0; waited < seconds && !call.ended; waited += STEP_S) {
      this.server.clock.forward(STEP_S * 1000);
      await this.present();
      await call.silence();
    }
    return call.spoken.slice(before).join(' ');
  }

  async conversation(call: FakeCall): Promise<Stored<Conversation>> {
    const id = `voice.${keyedHash(this.house.secrets.identity, 'voice', call.sid)}`;
    const { store } = this.house;
    const thread = (await readOne(store, threadKey(id)))!.value as Thread;
    return (await readOne(store, conversationKey(thread.conversation))) as Stored<Conversation>;
  }

  async log(call: FakeCall): Promise<readonly LogEntry[]> {
    const { id, entries } = (await this.conversation(call)).value;
    const keys = Array.from({ length: entries }, (_, i) => logKey(id, i + 1));
    const found = await this.house.store.read(keys);
    return keys.map((key) => found.get(key)!.value as LogEntry);
  }

  /** Sam does this with what they saw: as it is now, or as it was at that version. */
  async sam(call: FakeCall, move: 'take' | 'say' | 'hand-back', text?: string, saw?: number): Promise<void> {
    const { value, version } = await this.conversation(call);
    await this.desk.act({
      conversation: value.id,
      saw: saw ?? version,
      id: `act-${this.ids++}`,
      move: { do: move, by: SAM },
      ...(text === undefined ? {} : { text }),
    });
  }
}

/** A caller who says nothing is at the next step so soon. */
const STEP_S = 6;
