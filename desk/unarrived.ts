import type { Clock } from '../base/clock';
import { logKey, type LogEntry } from '../citizens/log';
import { ATTENTION, type Attention, attendedInto, attentionKeyOf } from '../outbox/attention';
import { deadKey, type DueRow, forgetInto, reviveInto, scheduleInto } from '../outbox/due';
import { Draft, MAX_RANGE, readOne, type Store, type Stored } from '../storage/store';

/** Something on the list for staff, with the text that it is about, if it is about one. */
export interface Unarrived {
  readonly attention: Attention;
  readonly entry?: LogEntry;
  /** The due row that was given up. */
  readonly dead?: Stored<DueRow>;
}

interface Parts {
  readonly store: Store;
  readonly clock: Clock;
}

/** What else belongs into the same commit. */
type Also = (draft: Draft) => void;
const nothing: Also = () => {};

/** Whether a text is sent once more: a one-time code never is. */
export const canSend = ({ entry, dead }: Unarrived): boolean =>
  entry === undefined ? dead?.value.work.do === 'errand' : entry.marks?.['sent'] !== 'one-time-code';

/** What staff have to look at, the oldest first, without requests for the back office: those are a list of their own. */
export async function unarrived(store: Store): Promise<readonly Unarrived[]> {
  const members = await store.range(ATTENTION, { limit: MAX_RANGE });
  const found = await store.read(members.map(attentionKeyOf));
  const all = [...found.values()].map(({ value }) => value as Attention);
  return Promise.all(all.filter(({ kind }) => kind !== 'request-stuck').map((one) => withText(store, one)));
}

/** The same, for one. */
export async function withText(store: Store, attention: Attention): Promise<Unarrived> {
  const { kind, about } = attention;
  if (kind === 'text-failed') return { attention, entry: await entryAt(store, about) };
  if (kind !== 'dead-letter') return { attention };
  const dead = (await readOne(store, deadKey(about))) as Stored<DueRow> | undefined;
  const work = dead?.value.work;
  return { attention, dead, entry: work?.do === 'send' ? await entryAt(store, work.entry) : undefined };
}

async function entryAt(store: Store, key: string): Promise<LogEntry | undefined> {
  return (await readOne(store, key))?.value as LogEntry | undefined;
}

/** Sends its text once more and takes it off the list; false where nothing can be sent. */
export async function sendAgain(
  { store, clock }: Parts,
  one: Unarrived,
  also: Also = nothing,
): Promise<boolean> {
  const { attention, dead, entry } = one;
  if (!canSend(one)) return false;
  const draft = new Draft();
  if (dead) reviveInto(draft, dead, clock.now());
  else if (entry) {
    const { channel, thread, identity, conversation, n } = entry;
    const to = { do: 'send', channel, thread, identity } as const;
    scheduleInto(draft, clock.now(), { ...to, entry: logKey(conversation, n) });
    draft.putting(logKey(conversation, n), { ...entry, texts: {} } satisfies LogEntry);
  }
  attendedInto(draft, attention);
  also(draft);
  return (await store.commit(draft)).ok;
}

/** Somebody has looked at it. */
export async function takeOff(
  { store }: Parts,
  { attention, dead }: Unarrived,
  also: Also = nothing,
): Promise<boolean> {
  const draft = new Draft();
  if (dead) forgetInto(draft, dead);
  attendedInto(draft, attention);
  also(draft);
  return (await store.commit(draft)).ok;
}
