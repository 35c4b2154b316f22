import { MINUTE, type Clock } from '../base/clock';
import { failpoint } from '../base/failpoint';
import { sortable } from '../base/ids';
import type { Log } from '../base/log';
import { Draft, type Store, type Stored } from '../storage/store';
import { buryInto, DUE, type DueFetch, dueKey, finishInto, moveInto, type DueRow, type DueSend } from './due';
import type { FetchedFile, Fetcher } from './fetcher';
import { nextTry } from './retry';
import type { Message, Sender, SendResult } from './sender';

/** How long one process may work on a row before another may take it. Longer than any sender's own deadline. */
const LEASE = MINUTE;
const PAGE = 100;
/** Rows of other processes and rows that become due are found at least this often. */
const POLL_MS = 250;

export interface RelayParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  /** By channel; a row for a channel without a sender waits. */
  readonly senders: Readonly<Record<string, Sender>>;
  /** Reads what is to be sent now, not when it was written, so that an opt-out in between is honoured. */
  compose(key: string, work: DueSend): Promise<Message | { readonly dead: string }>;
  /** By channel too. */
  readonly fetchers: Readonly<Record<string, Fetcher>>;
  /** Runs the turn of a row, with what was fetched for it, and takes the row away in that turn's commit. */
  runTurn(row: Stored<DueRow>, fetched?: readonly FetchedFile[]): Promise<void>;
}

/**
 * Takes rows when they are due, in every process at once. The store decides who has a row: a send is claimed by
 * moving the row to the end of its lease, a turn takes the row away in its own commit.
 */
export class Relay {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private again = false;
  private stopped = false;

  constructor(private readonly parts: RelayParts) {}

  start(): void {
    this.wake();
  }

  /** Something may be due now. */
  wake(): void {
    if (this.stopped) return;
    if (this.running) {
      this.again = true;
      return;
    }
    clearTimeout(this.timer);
    this.running = this.sweep().finally(() => {
      this.running = undefined;
      if (this.stopped) return;
      if (this.again) {
        this.again = false;
        this.wake();
      } else {
        this.timer = setTimeout(() => this.wake(), POLL_MS);
      }
    });
  }

  /** Ends after the rows in hand; the others stay due. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  private async sweep(): Promise<void> {
    try {
      for (;;) {
        const done = await this.page();
        if (done < PAGE || this.stopped) return;
      }
    } catch (error) {
      this.parts.log.warn('relay-waits', { error });
    }
  }

  private async page(): Promise<number> {
    const { store, clock } = this.parts;
    const members = await store.range(DUE, { to: sortable(clock.now() + 1), limit: PAGE });
    if (members.length === 0) return 0;
    await failpoint('due-found');
    const rows = await store.read(members.map((member) => dueKey(member.slice(member.indexOf('|') + 1))));
    await Promise.all([...byThread(rows).values()].map((line) => this.inOrder(line)));
    return members.length;
  }

  /** Rows of one thread leave in their order; trouble with one thread holds up no other. */
  private async inOrder(line: readonly Stored<DueRow>[]): Promise<void> {
    try {
      for (const row of line) {
        if (this.stopped) return;
        const { work } = row.value;
        if (work.do === 'turn') await this.parts.runTurn(row);
        else if (work.do === 'fetch') await this.fetch(row, work);
        else await this.send(row, work);
      }
    } catch (error) {
      this.parts.log.warn('due-row-waits', { error });
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
    this.mark(draft, claimed, result);
    await this.parts.store.commit(draft);
    await failpoint('after-mark');
  }

  /** What could not be had at last is a turn as well, so that its sender hears of it. */
  private async fetch(row: Stored<DueRow>, work: DueFetch): Promise<void> {
    const { clock, store, fetchers, log } = this.parts;
    const claimed = await this.claim(row);
    if (!claimed) return;
    const fetched = (await fetchers[work.channel]?.(row.value.id, work)) ?? { retry: 'no fetcher' };
    const { attempts } = claimed.value;
    const at = 'retry' in fetched ? nextTry(clock.now(), attempts) : undefined;
    if ('retry' in fetched) log.warn('not-fetched', { attempt: attempts, code: fetched.retry });
    if (at === undefined) return this.parts.runTurn(claimed, 'got' in fetched ? fetched.got : []);
    const draft = new Draft();
    moveInto(draft, claimed, { ...claimed.value, at });
    await store.commit(draft);
  }

  private async claim(row: Stored<DueRow>): Promise<Stored<DueRow> | undefined> {
    const value = { ...row.value, at: this.parts.clock.now() + LEASE, attempts: row.value.attempts + 1 };
    const draft = new Draft();
    moveInto(draft, row, value);
    const result = await this.parts.store.commit(draft);
    return result.ok ? { value, version: row.version + 1 } : undefined;
  }

  private async trySending(sender: Sender, row: DueRow, work: DueSend): Promise<SendResult> {
    const message = await this.parts.compose(row.id, work);
    if ('dead' in message) return message;
    await failpoint('before-send');
    const result = await sender(message);
    await failpoint('after-send');
    return result;
  }

  private mark(draft: Draft, claimed: Stored<DueRow>, result: SendResult): void {
    const row = claimed.value;
    if ('sent' in result) {
      finishInto(draft, claimed);
      draft.adding('sent');
      return;
    }
    const reason = 'dead' in result ? result.dead : result.retry;
    const at =
      'dead' in result ? undefined : nextTry(this.parts.clock.now(), row.attempts, result.afterSeconds);
    this.parts.log.warn('not-sent', {
      kind: row.work.do,
      attempt: row.attempts,
      code: at === undefined ? 'dead' : 'retry',
    });
    if (at === undefined) buryInto(draft, claimed, reason);
    else moveInto(draft, claimed, { ...row, at, reason });
  }
}

function byThread(rows: ReadonlyMap<string, Stored>): Map<string, Stored<DueRow>[]> {
  const lines = new Map<string, Stored<DueRow>[]>();
  for (const stored of rows.values()) {
    const row = stored as Stored<DueRow>;
    const line = lines.get(row.value.work.thread) ?? [];
    line.push(row);
    lines.set(row.value.work.thread, line);
  }
  for (const line of lines.values()) line.sort((a, b) => (dueOrder(a) < dueOrder(b) ? -1 : 1));
  return lines;
}

const dueOrder = (row: Stored<DueRow>): string => `${sortable(row.value.at)}|${row.value.id}`;
