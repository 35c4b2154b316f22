import type { Clock } from '../base/clock';
import { Refusal } from '../base/errors';
import { failpoint } from '../base/failpoint';
import type { Log } from '../base/log';
import { mask } from '../base/masking';
import { type Conversation, conversationKey, type Thread, threadKey } from '../citizens/conversation';
import type { TextLine } from '../citizens/text-line';
import { type Identity, identityKey } from '../citizens/identity';
import { type Handoff, statusEvent, type Watched } from '../desk/handoff';
import type { Talk } from '../dialogs/converse';
import type { Language, Shown } from '../language/reply';
import { type DueRow, finishInto, moveInto, schedules } from '../outbox/due';
import { Draft, readOne, type Store, type Stored } from '../storage/store';
import { type Line, lineOf, onlyListens } from './call-line';
import { type CouncilBot, FROM_AGENT } from './council-bot';
import { InOrder } from './in-order';
import {
  type Answer,
  FORGOTTEN,
  type Incoming,
  type TurnTaker,
  UPDATE_EVENT,
  REMINDER_EVENT,
  WATCH_EVENT,
} from './incoming';
import { load, type LoadParts, type Loaded } from './load';
import { actedOn, ownedAfter } from './owning';
import { parkInto } from './park';
import { answerAgain, incomingHash, incomingKey, type Received } from './received';
import { RecentTurns } from './recent-turns';
import { record } from './record';
import { recordsOf } from './records';
import { checkSeen, type StaffAct, threadOf } from './staff';
import { Stale } from './stale';
import { TurnAdapter } from './turn-adapter';
import { recordOptOut } from './wishes';
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
  readonly desk: Handoff;
  /** What is said when a turn can't be finished: an apology with a way to a person. */
  apology(language: Language, incoming: Incoming): Shown;
  /** Called after a commit that holds due rows. */
  onDue(): void;
  /** Whether requests for this service go to a back office. */
  readonly passesOn?: (service: string) => boolean;
  /** By which texts leave that nobody has texted us for. */
  readonly texts?: TextLine;
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

  async again(incoming: Incoming): Promise<Answer | undefined> {
    const hash = incomingHash(this.parts.identitySecret, incoming);
    const received = (await readOne(this.parts.store, incomingKey(hash)))?.value as Received | undefined;
    return received && answerAgain(this.parts, incoming, received, this.parts.clock.now());
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

  /** A member of staff acts on what they saw of a conversation; Stale tells them how it is, if it is not so any more. */
  async act(act: StaffAct, incomingOf: (id: string, thread: Thread) => Incoming): Promise<Answer> {
    const stored = (await readOne(this.parts.store, conversationKey(act.conversation))) as
      Stored<Conversation> | undefined;
    if (!stored) throw new Refusal('not-found', 'no such conversation');
    const id = threadOf(stored.value, stored.version);
    const thread = (await readOne(this.parts.store, threadKey(id))) as Stored<Thread> | undefined;
    if (!thread) throw new Refusal('not-found', 'no such thread');
    const incoming = incomingOf(id, thread.value);
    try {
      return await this.take(incoming);
    } catch (error) {
      // The same press, done by another process in this very moment, looks as if somebody else had come first.
      const done = error instanceof Stale ? await this.again(incoming) : undefined;
      if (done) return done;
      throw error;
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
        // What staff did is theirs to try again: the citizen need not hear of it.
        if (error instanceof Refusal || incoming.staff || thrown.length > MAX_RERUNS) throw error;
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
    const remembered = this.recent.take(incoming.thread, hash);
    // What staff or time find of a conversation is never what this process only remembers of it.
    const recent = incoming.staff || row ? undefined : remembered;
    const loaded = await load(this.parts, incoming, hash, this.parts.clock.now(), recent);
    if ('repeat' in loaded) return loaded.repeat;
    await failpoint('loaded');
    if (incoming.staff) checkSeen(incoming.staff, loaded);
    const watched = await this.watched(incoming, loaded);
    if (row && watched && (watched === 'gone' || 'later' in watched)) return this.lookLater(row, watched);
    const found = watched && typeof watched === 'object' && 'owner' in watched ? watched : undefined;
    const line = await lineOf(this.parts.store, incoming, loaded);
    const work = startWork(this.parts, incoming, loaded, { found, line });
    const ran = thrown === undefined ? await this.run(work) : this.park(work, hash, thrown);
    await failpoint('ran');
    const answer = incoming.answer(await record(this.parts, work, hash, ran));
    if (row) finishInto(loaded.draft, row);
    await failpoint('before-commit');
    const committed = await this.parts.store.commit(loaded.draft);
    // A row that looks after a conversation is still due, and looks again.
    if (!committed.ok) return found && FORGOTTEN;
    await failpoint('after-commit');
    this.recent.remember(incoming.thread, hash, loaded);
    if (schedules(loaded.draft)) this.parts.onDue();
    return answer;
  }

  /** What has become of a conversation that people have, when it is time to look. */
  private watched(incoming: Incoming, { draft, conversation, now }: Loaded): Promise<Watched> | undefined {
    if (incoming.activity.name !== WATCH_EVENT) return undefined;
    const call = incoming.can.medium === 'speech';
    const at = { conversation: conversation.id, thread: incoming.thread, now, call };
    return this.parts.desk.watch(draft, conversation.owner, at);
  }

  /** Nothing has happened: no turn, and no new version that would make stale what an agent sees. */
  private async lookLater(row: Stored<DueRow>, found: 'gone' | { readonly later: number }): Promise<Answer> {
    const draft = new Draft();
    if (found === 'gone') finishInto(draft, row);
    else moveInto(draft, row, { ...row.value, at: found.later });
    await this.parts.store.commit(draft);
    return FORGOTTEN;
  }

  private async run(work: Work): Promise<Ran> {
    await failpoint('running');
    if (onlyListens(work)) return { ...work, shown: [], fromAgent: 0 };
    work.owner = actedOn(work);
    const values = new Map([[WORK, work]]);
    const sent = await this.adapter.process(work.incoming.activity, values, (context) =>
      this.parts.bot.run(context),
    );
    await recordOptOut(this.parts.store, work);
    work.owner = await ownedAfter(this.parts.desk, work, work.effects, sent);
    const messages = sent.filter(({ type }) => type === 'message');
    return {
      talk: work.talk,
      language: work.language,
      effects: work.effects,
      shown: messages.map((activity) => activity.channelData as Shown),
      fromAgent: messages.filter(({ label }) => label === FROM_AGENT).length,
    };
  }

  private park(work: Work, hash: string, thrown: unknown): Ran {
    parkInto(work, hash, thrown);
    return {
      talk: work.talk,
      language: work.language,
      effects: [],
      shown: [this.parts.apology(work.language, work.incoming)],
      fromAgent: 0,
    };
  }
}

type Found = Exclude<Watched, 'gone' | { readonly later: number }>;

function startWork(
  parts: TurnParts,
  received: Incoming,
  loaded: Loaded,
  { found, line }: { readonly found?: Found; readonly line?: Line },
): Work {
  const incoming = found ? { ...received, activity: statusEvent(found.status) } : received;
  const { text, masked } = mask(incoming.activity.text ?? '');
  const pick = (incoming.activity.value as { pick?: unknown } | undefined)?.pick;
  const work: Work = {
    incoming,
    loaded,
    now: loaded.now,
    shownText: text,
    text: typeof pick === 'string' ? pick : text,
    masked,
    records: recordsOf(parts, loaded, incoming, () => work.owner),
    owner: loaded.conversation.owner,
    ...(found ? { found: found.owner } : {}),
    ...(line ? { line } : {}),
    talk: loaded.conversation.talk as Talk,
    language: loaded.conversation.language,
    effects: [],
  };
  return work;
}

/** News, or a reminder, to whoever wants no more of them by text or e-mail. They are told to whoever asks. */
async function unwanted(store: Store, { work }: DueRow, { identity }: Thread): Promise<boolean> {
  if (work.do !== 'turn' || ![UPDATE_EVENT, REMINDER_EVENT].includes(work.event)) return false;
  const known = (await readOne(store, identityKey(identity)))?.value as Identity | undefined;
  return known?.optedOutAt !== undefined || known?.refusedAt !== undefined;
}
