import type { Clock } from '../base/clock';
import { Refusal } from '../base/errors';
import { failpoint } from '../base/failpoint';
import type { Log } from '../base/log';
import { mask } from '../base/masking';
import { type Thread, threadKey } from '../citizens/conversation';
import { type Identity, identityKey } from '../citizens/identity';
import type { Talk } from '../dialogs/converse';
import type { Language, Shown } from '../language/reply';
import { type DueRow, finishInto, schedules } from '../outbox/due';
import { Draft, readOne, type Store, type Stored } from '../storage/store';
import type { CouncilBot } from './council-bot';
import { InOrder } from './in-order';
import type { Answer, Incoming, TurnTaker } from './incoming';
import { load, type LoadParts, type Loaded } from './load';
import { parkInto } from './park';
import { incomingHash } from './received';
import { RecentTurns } from './recent-turns';
import { record, recordOptOut } from './record';
import { recordsOf } from './records';
import { TurnAdapter } from './turn-adapter';
import { type Ran, type Work, WORK } from './work';

/** A turn that throws runs again at once on fresh state, twice at most; then it is parked. */
const MAX_RERUNS = 2;
/** Each conflict means that somebody else's turn was committed, so this many in a row is a sign of trouble. */
const MAX_CONFLICTS = 200;

export interface TurnParts extends LoadParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  readonly bot: CouncilBot;
  /** What is said when a turn can't be finished: an apology with a way to a person. */
  apology(language: Language, incoming: Incoming): Shown;
  /** Called after a commit that holds due rows. */
  onDue(): void;
  /** Whether requests for this service go to a back office. */
  readonly passesOn?: (service: string) => boolean;
}

/**
 * A turn is a transaction. It takes one incoming activity and ends in one atomic commit of all it did; only then is
 * the sender told "received", and only then does a reply leave. Whoever finds that someone else committed first runs
 * again on the fresh state: nothing had left the house, so that is safe.
 */
export class Turns implements TurnTaker {
  private readonly adapter = new TurnAdapter();
  private readonly threads = new InOrder();
  private readonly recent = new RecentTurns();

  constructor(private readonly parts: TurnParts) {}

  take(incoming: Incoming): Promise<Answer> {
    return this.threads.run(incoming.thread, () => this.untilCommitted(incoming));
  }

  /** A turn that time sends; its row goes in the turn's own commit. */
  async takeDue(row: Stored<DueRow>, incomingOf: (thread: Thread) => Incoming): Promise<void> {
    const thread = (await readOne(this.parts.store, threadKey(row.value.work.thread))) as
      Stored<Thread> | undefined;
    if (thread && !(await unwanted(this.parts.store, row.value, thread.value))) {
      const incoming = incomingOf(thread.value);
      await this.threads.run(incoming.thread, () => this.untilCommitted(incoming, row));
    } else {
      const forgotten = new Draft();
      finishInto(forgotten, row);
      await this.parts.store.commit(forgotten);
    }
  }

  private async untilCommitted(incoming: Incoming, row?: Stored<DueRow>): Promise<Answer> {
    await failpoint('received');
    const thrown: unknown[] = [];
    for (let tries = 0; tries < MAX_CONFLICTS; tries++) {
      try {
        const answer = await this.attempt(
          incoming,
          row,
          thrown.length > MAX_RERUNS ? thrown.at(-1) : undefined,
        );
        if (answer) return answer;
      } catch (error) {
        if (error instanceof Refusal || thrown.length > MAX_RERUNS) throw error;
        thrown.push(error);
        this.parts.log.error('turn-threw', { channel: incoming.channel, attempt: thrown.length, error });
      }
    }
    throw new Refusal('too-slow', 'too many conflicts');
  }

  /** One run on fresh state: the answer, or undefined if someone else committed first. With `thrown` it parks instead of running. */
  private async attempt(
    incoming: Incoming,
    row: Stored<DueRow> | undefined,
    thrown: unknown,
  ): Promise<Answer | undefined> {
    const hash = incomingHash(this.parts.identitySecret, incoming);
    const recent = this.recent.take(incoming.thread, hash);
    const loaded = await load(this.parts, incoming, hash, this.parts.clock.now(), recent);
    if ('repeat' in loaded) return loaded.repeat;
    await failpoint('loaded');
    const work = startWork(this.parts, incoming, loaded);
    const ran = thrown === undefined ? await this.run(work) : this.park(work, hash, thrown);
    await failpoint('ran');
    const answer = incoming.answer(await record(this.parts, work, hash, ran));
    if (row) finishInto(loaded.draft, row);
    await failpoint('before-commit');
    const committed = await this.parts.store.commit(loaded.draft);
    if (!committed.ok) return undefined;
    await failpoint('after-commit');
    this.recent.remember(incoming.thread, hash, loaded);
    if (schedules(loaded.draft)) this.parts.onDue();
    return answer;
  }

  private async run(work: Work): Promise<Ran> {
    await failpoint('running');
    const values = new Map([[WORK, work]]);
    const sent = await this.adapter.process(work.incoming.activity, values, (context) =>
      this.parts.bot.run(context),
    );
    await recordOptOut(this.parts.store, work);
    return {
      talk: work.talk,
      language: work.language,
      effects: work.effects,
      shown: sent.map((activity) => activity.channelData as Shown),
    };
  }

  private park(work: Work, hash: string, thrown: unknown): Ran {
    parkInto(work, hash, thrown);
    return {
      talk: work.talk,
      language: work.language,
      effects: [],
      shown: [this.parts.apology(work.language, work.incoming)],
    };
  }
}

function startWork(parts: LoadParts, incoming: Incoming, loaded: Loaded): Work {
  const { text, masked } = mask(incoming.activity.text ?? '');
  const pick = (incoming.activity.value as { pick?: unknown } | undefined)?.pick;
  return {
    incoming,
    loaded,
    now: loaded.now,
    shownText: text,
    text: typeof pick === 'string' ? pick : text,
    masked,
    records: recordsOf(parts, loaded, incoming.thread),
    talk: loaded.conversation.talk as Talk,
    language: loaded.conversation.language,
    effects: [],
  };
}

/** News by text to a number that wants no more of them. It is told to whoever asks. */
async function unwanted(store: Store, { work }: DueRow, { identity }: Thread): Promise<boolean> {
  if (work.do !== 'turn' || !work.byDay) return false;
  const known = (await readOne(store, identityKey(identity)))?.value as Identity | undefined;
  return known?.optedOutAt !== undefined;
}
