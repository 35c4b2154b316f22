import { type Clock, MINUTE } from '../base/clock';
import { failpoint } from '../base/failpoint';
import type { Log } from '../base/log';
import { Draft, type Store, type Stored } from '../storage/store';
import { attendInto } from './attention';
import {
  buryInto,
  DUE,
  dueKey,
  type DueErrand,
  type DueFetch,
  type DueRow,
  type DueSend,
  ERRANDS,
  finishInto,
  moveInto,
} from './due';
import type { Errand, ErrandResult, Writes } from './errand';
import type { FetchedFile, Fetcher } from './fetcher';
import { nextTry } from './retry';
import { type Message, NO_SUCH_READER, OPTED_OUT, type Sender, UNWANTED, type SendResult } from './sender';
import { Sweeper } from './sweeper';

/** How long one process may work on a row before another may take it. Longer than any sender's own deadline. */
const LEASE = MINUTE;
/** What an errand has learnt is written on fresh records so many times before it is left to the next try. */
const MOST_CONFLICTS = 20;

export interface RelayParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  /** By channel; a row for a channel without a sender waits. */
  readonly senders: Readonly<Record<string, Sender>>;
  /** By channel too. */
  readonly fetchers: Readonly<Record<string, Fetcher>>;
  /** By name; a row whose errand is not known here waits for a process that knows it. */
  readonly errands: Readonly<Record<string, Errand>>;
  /** Reads what is to be sent now, not when it was written, so that an opt-out in between is honoured. */
  compose(key: string, work: DueSend): Promise<Message | { readonly dead: string }>;
  /** Nothing more is taken for the reader of a message: that is kept in the commit that buries the row. */
  unwanted(draft: Draft, work: DueSend): Promise<void>;
  /** Runs the turn of a row, with what was fetched for it, and takes the row away in that turn's commit. */
  runTurn(row: Stored<DueRow>, fetched?: readonly FetchedFile[]): Promise<void>;
  /** Until when what can wait for the day does; undefined if it is the day. */
  quietUntil(now: number): number | undefined;
}

/**
 * Takes rows when they are due, in every process at once. The store decides who has a row: a send or an errand is
 * claimed by moving the row to the end of its lease, a turn takes the row away in its own commit.
 */
export class Relay {
  private readonly sweepers: readonly Sweeper[];

  constructor(private readonly parts: RelayParts) {
    this.sweepers = [DUE, ERRANDS].map(
      (index) => new Sweeper({ ...parts, index, take: (row) => this.take(row) }),
    );
  }

  start(): void {
    this.wake();
  }

  /** Something may be due now. */
  wake(): void {
    for (const sweeper of this.sweepers) sweeper.wake();
  }

  /** Ends after the rows in hand; the others stay due. */
  async stop(): Promise<void> {
    await Promise.all(this.sweepers.map((sweeper) => sweeper.stop()));
  }

  private take(row: Stored<DueRow>): Promise<void> {
    const { work } = row.value;
    const byDay = 'byDay' in work && work.byDay;
    const quiet = byDay ? this.parts.quietUntil(this.parts.clock.now()) : undefined;
    if (quiet !== undefined) return this.putOff(row, quiet);
    switch (work.do) {
      case 'turn':
        return this.parts.runTurn(row);
      case 'fetch':
        return this.fetch(row, work);
      case 'send':
        return this.send(row, work);
      case 'errand':
        return this.runErrand(row, work);
    }
  }

  private async send(row: Stored<DueRow>, work: DueSend): Promise<void> {
    const sender = this.parts.senders[work.channel];
    const claimed = await this.claim(row);
    if (!claimed) return;
    await failpoint('due-claimed');
    const result = sender ? await this.trySending(sender, row.value, work) : { retry: 'no sender' };
    await failpoint('before-mark');
    const draft = new Draft();
    if ('sent' in result) {
      finishInto(draft, claimed);
      draft.adding('sent');
    } else if ('later' in result) {
      const { attempts } = row.value;
      moveInto(draft, claimed, { ...claimed.value, at: result.later, attempts });
    } else {
      const buried = this.failInto(draft, claimed, result);
      if (buried === OPTED_OUT || buried === NO_SUCH_READER) await this.parts.unwanted(draft, work);
    }
    await this.parts.store.commit(draft);
    await failpoint('after-mark');
  }

  /** What could not be had at last is a turn as well, so that its sender hears of it. */
  private async fetch(row: Stored<DueRow>, work: DueFetch): Promise<void> {
    const { clock, fetchers, log } = this.parts;
    const claimed = await this.claim(row);
    if (!claimed) return;
    const fetched = (await fetchers[work.channel]?.(row.value.id, work)) ?? { retry: 'no fetcher' };
    const { attempts } = claimed.value;
    const at = 'retry' in fetched ? nextTry(clock.now(), attempts) : undefined;
    if ('retry' in fetched) log.warn('not-fetched', { attempt: attempts, code: fetched.retry });
    if (at !== undefined) return this.putOff(claimed, at);
    return this.parts.runTurn(claimed, 'got' in fetched ? fetched.got : []);
  }

  private async runErrand(row: Stored<DueRow>, { errand: name }: DueErrand): Promise<void> {
    const errand = this.parts.errands[name];
    if (!errand) return this.putOff(row, this.parts.clock.now() + LEASE);
    const claimed = await this.claim(row);
    if (!claimed) return;
    await failpoint('due-claimed');
    await failpoint('before-send');
    const result = await errand.run(claimed.value);
    await failpoint('after-send');
    await failpoint('before-mark');
    for (let tries = 0; tries < MOST_CONFLICTS; tries++) {
      const draft = new Draft();
      await this.settleInto(draft, claimed, errand, result);
      const committed = await this.parts.store.commit(draft);
      if (committed.ok) break;
      // Somebody else has the row: what they learn of it stands.
      if (committed.conflicts.includes(dueKey(claimed.value.id))) return;
    }
    await failpoint('after-mark');
  }

  private async settleInto(
    draft: Draft,
    claimed: Stored<DueRow>,
    errand: Errand,
    result: ErrandResult,
  ): Promise<void> {
    const row = claimed.value;
    if ('done' in result) finishInto(draft, claimed);
    else if ('again' in result) moveInto(draft, claimed, { ...row, at: result.again, attempts: 0 });
    else {
      const buried = this.failInto(draft, claimed, result);
      const also: Writes | undefined = buried === undefined ? undefined : errand.gaveUp(row, buried);
      if (also) return also(draft);
    }
    if ('also' in result) await result.also(draft);
  }

  private async claim(row: Stored<DueRow>): Promise<Stored<DueRow> | undefined> {
    const value = { ...row.value, at: this.parts.clock.now() + LEASE, attempts: row.value.attempts + 1 };
    const draft = new Draft();
    moveInto(draft, row, value);
    const result = await this.parts.store.commit(draft);
    return result.ok ? { value, version: row.version + 1 } : undefined;
  }

  private async putOff(row: Stored<DueRow>, at: number): Promise<void> {
    const draft = new Draft();
    moveInto(draft, row, { ...row.value, at });
    await this.parts.store.commit(draft);
  }

  private async trySending(sender: Sender, row: DueRow, work: DueSend): Promise<SendResult> {
    const message = await this.parts.compose(row.id, work);
    if ('dead' in message) return message;
    await failpoint('before-send');
    const result = await sender(message);
    await failpoint('after-send');
    return result;
  }

  /** A message that its reader does not want, or nobody can want any more, is nothing for staff to look at. */
  private giveUpInto(draft: Draft, claimed: Stored<DueRow>, reason: string): void {
    buryInto(draft, claimed, reason);
    const { id: about, work } = claimed.value;
    if (work.do !== 'send' || UNWANTED.includes(reason)) return;
    attendInto(draft, { at: this.parts.clock.now(), kind: 'dead-letter', about, reason });
  }

  /** Puts the row off to its next try, or buries it where there is none; returns why it was buried. */
  private failInto(
    draft: Draft,
    claimed: Stored<DueRow>,
    result: { readonly dead: string } | { readonly retry: string; readonly afterSeconds?: number },
  ): string | undefined {
    const row = claimed.value;
    const reason = 'dead' in result ? result.dead : result.retry;
    const at =
      'dead' in result ? undefined : nextTry(this.parts.clock.now(), row.attempts, result.afterSeconds);
    this.parts.log.warn('not-sent', {
      kind: row.work.do,
      attempt: row.attempts,
      code: at === undefined ? 'dead' : 'retry',
    });
    if (at === undefined) this.giveUpInto(draft, claimed, reason);
    else moveInto(draft, claimed, { ...row, at, reason });
    return at === undefined ? reason : undefined;
  }
}
